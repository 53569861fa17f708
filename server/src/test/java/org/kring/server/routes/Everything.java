package org.kring.server.routes;

import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.kring.core.Id;
import org.kring.core.MeetingId;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.ProgramClock;
import org.kring.server.account.Kitchen;

/**
 * A collective in which there is something of every kind: River Commons six weeks on, with a circle inside that tells
 * how it does, a meeting under way and one planned, a proposal in its round, a code, a link, and somebody who knocks.
 */
final class Everything {
    private static final Pattern GAP = Pattern.compile("([a-z-]*)/\\{(\\w+)}");
    private final Kitchen kitchen;
    private final Map<String, String> places;
    private final long head;

    private Everything(Kitchen kitchen, Map<String, String> places) {
        this.kitchen = kitchen;
        this.places = places;
        head = kitchen.head();
    }

    static Everything in(Kitchen house) {
        var kitchen = house.sixWeeksOn();
        var meeting = kitchen.state().meetings().plannedIn(RIVER).getFirst().id();
        Garden.grows(kitchen);
        kitchen.does(BEN, new OpenMeeting(meeting, BEN, DORA, NINE));
        var later = house.site().part(ProgramClock.class).instant().plus(Duration.ofDays(9));
        kitchen.does(ANA, new PlanMeeting(RIVER, later, 80, text("kitchen")));
        return new Everything(kitchen, places(kitchen, meeting));
    }

    private static Map<String, String> places(Kitchen kitchen, MeetingId meeting) {
        var state = kitchen.state();
        var proposal = state.proposals().allRunning().filter(each -> each.stage() == Stage.CONSENT_ROUND)
            .map(Proposal::id).findFirst().orElseThrow();
        return Map.ofEntries(
            Map.entry("{c}", kitchen.at("").substring(1)),
            Map.entry("circles/{slug}", "river-commons"),
            Map.entry("reports/{slug}", "garden"),
            Map.entry("map/{slug}", "river-commons"),
            Map.entry("changes/{what}", "aim-and-domain"),
            Map.entry("roles/{role}", "secretary"),
            Map.entry("topics/{n}", number(state.backlog().waitingFor(RIVER).iterator().next().id())),
            Map.entry("try-outs/{n}", "1"),
            Map.entry("notes/{n}", "1"),
            Map.entry("group/{circle}", "1"),
            Map.entry("steps/{n}", number(state.steps().openIn(RIVER).getFirst().id())),
            Map.entry("agreements/{n}", "1"),
            Map.entry("proposals/{n}", number(proposal)),
            Map.entry("handbook/{n}", "1"),
            Map.entry("newcomers/{n}", number(JUNO)),
            Map.entry("invitations/{id}", kitchen.invitationOf(EMIL)),
            Map.entry("questions/{n}", "2"),
            Map.entry("questions/{number}", "1"),
            Map.entry("objections/{number}", "1"),
            Map.entry("dimensions/{d}", "1"),
            Map.entry("ideas/{i}", "1"),
            Map.entry("meetings/{n}", number(meeting)),
            Map.entry("people/{n}", number(DORA)),
            Map.entry("knocks/{id}", kitchen.knocksAs(EMIL)),
            Map.entry("join/{code}", kitchen.code(ANA)),
            Map.entry("link/{token}", kitchen.linkFor(DORA)),
            Map.entry("notices/{key}", "none"),
            Map.entry("{kind}", "answer"),
            Map.entry("assets/{hash}", "none"),
            Map.entry("{name}", "none"));
    }

    private static String number(Id id) {
        return Integer.toString(id.value());
    }

    Kitchen kitchen() {
        return kitchen;
    }

    /** Whether anything has happened since. */
    boolean isTouched() {
        return kitchen.head() != head;
    }

    MeetingId meeting() {
        return new MeetingId(Integer.parseInt(places.get("meetings/{n}")));
    }

    Meeting meetingNow() {
        return kitchen.state().meetings().find(meeting()).orElseThrow();
    }

    /** A path as it reads in every such collective: without its name and without what was drawn at random. */
    String anywhere(String path) {
        return path.replace(kitchen.at("/"), "/river/").replace(places.get("knocks/{id}"), "knock");
    }

    /** The address of something real behind this route. */
    String path(Route route) {
        return GAP.matcher(route.pattern()).replaceAll(gap -> gap.group(1) + "/" + place(gap.group()));
    }

    private String place(String gap) {
        var place = places.get(gap.startsWith("/") ? gap.substring(1) : gap);
        if (place == null) {
            throw new AssertionError("Say here what stands at " + gap);
        }
        return place;
    }
}
