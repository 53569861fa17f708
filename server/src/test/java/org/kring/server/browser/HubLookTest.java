package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.AWARENESS;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.Inverted.SUPPORT;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.Actor;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.CircleCommand.NameForRole;
import org.kring.core.circle.Role;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.report.Capacity;
import org.kring.core.report.Going;
import org.kring.core.report.ReportCommand.AddToReport;
import org.kring.core.report.ReportCommand.OfferHelp;
import org.kring.core.report.ReportCommand.WriteReport;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;
import org.kring.core.world.Told;
import org.kring.server.account.Kitchen;

/** What goes between a hub and its circles, on phone and desk, in light and dark: nothing keeps anybody out. */
class HubLookTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final List<String> PAGES = List.of("", "/circles/river-commons", "/circles/river-commons/reports",
        "/circles/magazine", "/reports/magazine", "/reports/legal-research", "/reports/awareness");

    @Test
    void everyPageBetweenCircles(@TempDir Path data) {
        try (var house = new Kitchen(data); var phone = Onlooker.phone("hub", "en"); var desk = Onlooker.desk("hub", "en");
             var spanish = Onlooker.phone("hub", "es")) {
            var kitchen = house.after(story());
            var lookers = List.of(phone, desk, spanish);
            lookers.forEach(looker -> looker.holding(kitchen.deviceOf(ANA), url(kitchen, "")));
            PAGES.forEach(page -> lookers.forEach(looker -> looker.looksAt(url(kitchen, page), name(page))));
            var hub = opened(kitchen, RIVER, List.of(FEMI, ANA, CEM, BEN));
            for (var kind : List.of(ItemKind.CONFIRMATIONS, ItemKind.REPORTS, ItemKind.DIRECTION)) {
                at(kitchen, hub, kind, lookers);
            }
            kitchen.does(new Actor.Table(hub), new CloseMeeting(hub, true));
            at(kitchen, opened(kitchen, MAGAZINE, List.of(ANA, CEM, HANA)), ItemKind.FROM_WIDER_CIRCLE, lookers);
            lookers.forEach(looker -> assertThat(looker.found()).isEmpty());
        }
    }

    private static void at(Kitchen kitchen, MeetingId meeting, ItemKind kind, List<Onlooker> lookers) {
        var item = kitchen.state().meetings().find(meeting).orElseThrow().agenda().items().stream()
            .filter(each -> each.kind() == kind).findFirst().map(Item::number).orElseThrow();
        kitchen.does(new Actor.Table(meeting), new StartItem(meeting, item));
        lookers.forEach(looker -> looker.looksAt(url(kitchen, "/meetings/" + meeting.value()), kind.name().toLowerCase()));
    }

    /** Legal research is stuck and was offered help, Ana writes for the magazine, and has a new role in legal research. */
    private static Given story() {
        var since = Inverted.since(Instant.now().minus(Duration.ofDays(110)), LocalDate.now().plusMonths(6));
        var met = held(Inverted.met(since, MAGAZINE).later(DAY), List.of(FEMI, CEM, BEN));
        var told = Told.told(Told.told(held(met.later(DAY), List.of(FEMI, CEM, BEN)).later(Duration.ofDays(100)), LEGAL, EMIL,
            Told.legal()), AWARENESS, IVO, Told.lines("stalls", Going.ON_COURSE, Capacity.ROOM, "a stall in May", "", "glad"));
        var here = List.of(DORA, EMIL, ANA);
        var id = told.state().meetings().next();
        return told.by(BEN, new OfferHelp(SUPPORT, LEGAL, BEN, text("Grete, two evenings")))
            .by(DORA, new AddToReport(LEGAL, 1, DORA, text("The owner waits until May")))
            .by(ANA, new WriteReport(MAGAZINE, ANA, Told.magazine()))
            .by(DORA, new PlanMeeting(LEGAL, told.at(), 60, Text.NONE), new OpenMeeting(id, DORA, EMIL, here),
                new NameForRole(LEGAL, Role.DELEGATE, ANA, LocalDate.now().plusMonths(3), id, here), new CloseMeeting(id, true));
    }

    private static Given held(Given given, List<MemberId> here) {
        var id = given.state().meetings().next();
        return given.by(FEMI, new PlanMeeting(RIVER, given.at(), 60, Text.NONE), new OpenMeeting(id, FEMI, CEM, here),
            new CloseMeeting(id, true));
    }

    private static MeetingId opened(Kitchen kitchen, CircleId circle, List<MemberId> here) {
        var id = kitchen.state().meetings().next();
        kitchen.does(here.getFirst(), new PlanMeeting(circle, Instant.now(), 90, Text.NONE));
        kitchen.does(here.getFirst(), new OpenMeeting(id, here.getFirst(), here.get(1), here));
        return id;
    }

    private static String url(Kitchen kitchen, String page) {
        return kitchen.site().url(kitchen.at(page));
    }

    private static String name(String page) {
        return page.isEmpty() ? "" : page.substring(1).replace('/', '-');
    }
}
