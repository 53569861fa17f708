package org.kring.server.demo;

import static org.kring.server.demo.Cast.ANA;
import static org.kring.server.demo.Cast.AWARENESS;
import static org.kring.server.demo.Cast.BEN;
import static org.kring.server.demo.Cast.CEM;
import static org.kring.server.demo.Cast.DORA;
import static org.kring.server.demo.Cast.FEMI;
import static org.kring.server.demo.Cast.HUB;
import static org.kring.server.demo.Cast.IVO;
import static org.kring.server.demo.Cast.KOFI;
import static org.kring.server.demo.Cast.LEGAL;
import static org.kring.server.demo.Cast.MAGAZINE;
import static org.kring.server.demo.Cast.NOOR;
import static org.kring.server.demo.Cast.SUPPORT;

import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Role;
import org.kring.core.report.AimLine;
import org.kring.core.report.Capacity;
import org.kring.core.report.Going;
import org.kring.core.report.Lines;
import org.kring.core.report.ReportCommand.HandOnReport;
import org.kring.core.report.ReportCommand.OfferHelp;
import org.kring.core.report.ReportCommand.WriteReport;

/** The hub: two of each circle, every six weeks, and what the circles tell it. It meets tomorrow. */
final class HubYear {
    private final Story story;
    private final Player player;

    private HubYear(Story story, Player player) {
        this.story = story;
        this.player = player;
    }

    static void tell(Story story, Player player) {
        var told = new HubYear(story, player);
        told.meetings().tell(story, -1, "19:30");
        told.reports();
        story.on(1, "20:20", () -> player.by(BEN, new OfferHelp(SUPPORT, LEGAL, BEN,
            new Text("Lena likes to write and could sit in until spring"))));
    }

    private Rhythm meetings() {
        return new Rhythm(player, HUB, "the hall")
            .meets(210, "19:30", ANA, DORA, this::begins)
            .meets(168, "18:00", ANA, DORA, this::summer)
            .meets(126, "19:30", ANA, DORA, this::openDay)
            .meets(80, "19:30", ANA, DORA, this::handedOver)
            .meets(43, "19:30", ANA, DORA, this::autumn);
    }

    private void begins(Evening evening) {
        evening.topic("Who asks the questions here, and who writes?", FEMI).fills(Role.FACILITATOR, ANA, player.day(-30))
            .fills(Role.SECRETARY, DORA, player.day(-30)).notes("each circle tells in a minute how it does");
    }

    private void summer(Evening evening) {
        evening.topic("Phones in the basket, once more", CEM).ends("Phones in the basket", CEM,
            "The basket stays empty, and those on call need theirs.").notes("whoever needs silence says so");
    }

    private void openDay(Evening evening) {
        evening.topic("What did the open day cost us?", BEN).notes("130 people, 14 of us all day",
            "the magazine lost a week to it").decidedOnce("The open day comes every second year");
    }

    private void handedOver(Evening evening) {
        evening.confirms(AWARENESS, Role.DELEGATE).topic("Money, looked at", BEN).notes("the purse was never below 420 euros");
    }

    private void autumn(Evening evening) {
        evening.topic("Who lends Legal research somebody?", NOOR).notes("nobody tonight; we ask in our circles")
            .step("Write down what a secretary does", DORA, player.day(8));
    }

    private void reports() {
        report(172, AWARENESS, IVO, Capacity.ROOM, "", "curious", aim("stalls", Going.ON_COURSE), aim("open day", Going.SLOWER));
        report(171, MAGAZINE, ANA, Capacity.FULL, "", "busy", aim("four issues a year", Going.ON_COURSE));
        report(170, SUPPORT, BEN, Capacity.ROOM, "", "warm", aim("soup", Going.ON_COURSE), aim("visits", Going.ON_COURSE));
        report(129, AWARENESS, IVO, Capacity.FULL, "", "proud", aim("open day", Going.ON_COURSE));
        report(128, MAGAZINE, ANA, Capacity.OVER, "someone for layout", "tired", aim("autumn issue", Going.SLOWER));
        report(83, SUPPORT, BEN, Capacity.FULL, "", "steady", aim("soup", Going.ON_COURSE), aim("nights", Going.SLOWER));
        report(46, MAGAZINE, ANA, Capacity.FULL, "", "relieved", aim("winter issue", Going.ON_COURSE));
        report(3, AWARENESS, KOFI, Capacity.ROOM, "", "bright", aim("stalls and talks", Going.ON_COURSE),
            aim("the week by the stream", Going.ON_COURSE));
        report(2, MAGAZINE, ANA, Capacity.FULL, "", "busy", aim("the winter issue", Going.SLOWER),
            aim("the list of readers", Going.ON_COURSE));
        report(2, LEGAL, NOOR, Capacity.OVER, "somebody who writes for us until spring", "stretched",
            aim("answers on law", Going.STUCK), aim("the meadow", Going.ON_COURSE));
        story.on(1, "21:30", () -> write(SUPPORT, BEN, lines(Capacity.FULL, "a warm hall", "thankful",
            aim("soup", Going.ON_COURSE), aim("the emergency box", Going.STUCK))));
    }

    private static AimLine aim(String words, Going going) {
        return new AimLine(new Text(words), going);
    }

    private void report(int daysAgo, CircleId circle, MemberId who, Capacity room, String need, String mood, AimLine... aims) {
        story.on(daysAgo, "20:30", () -> {
            write(circle, who, lines(room, need, mood, aims));
            player.minutesLater(5).by(who, new HandOnReport(circle, player.state().reports().of(circle).getLast().number()));
        });
    }

    private void write(CircleId circle, MemberId who, Lines lines) {
        player.by(who, new WriteReport(circle, who, lines));
    }

    private static Lines lines(Capacity room, String need, String mood, AimLine... aims) {
        return new Lines(List.of(aims), room, new Text("We go on with " + aims[0].aim()), new Text(need), new Text(mood),
            Text.NONE);
    }
}
