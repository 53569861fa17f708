package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.meeting.Duty;
import org.kring.core.meeting.Seat;
import org.kring.core.report.Attendance;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;

/**
 * Who is here, who does what for the others, and how that changes.
 *
 * @param duties  "Ben asks the questions, Dora writes", with "here" or not
 * @param here    names, with what is known about their leaving
 * @param arrive  the viewer joins; or null
 * @param missing for whoever leads: those who may still come
 * @param leaving for whoever leads: those who may go
 * @param takes   the duties the viewer may take over with one tap
 * @param leave   the form "I leave at", or null where the viewer is not here
 * @param seating who sits beside whom
 * @param silent  the circles of which nobody is here, in a sentence; or null
 * @param goes    those who have to go early, and when
 */
public record Company(String duties, List<String> here, Act arrive, List<Option> missing, List<Option> leaving,
                      List<Act> takes, Typed leave, Act leaveNow, Seating seating, List<String> goes,
                      String silent) {
    static Company of(Seen seen) {
        return new Company(duties(seen), seen.meeting().presence().seats().stream().filter(Seat::isTaken)
            .map(seat -> person(seen, seat)).toList(), arrive(seen), missing(seen),
            seen.leads() ? seen.people(seen.meeting().presence().here()) : List.of(), takes(seen),
            seen.isHere() ? seen.forms().of("leave") : null, leaveNow(seen),
            Seating.of(seen), goes(seen), silent(seen));
    }

    private static String duties(Seen seen) {
        var meeting = seen.meeting();
        return seen.w().t("meeting.duties", meeting.facilitator().map(seen::name)
                .orElseGet(() -> seen.w().t("meeting.nobody")),
            meeting.secretary().map(seen::name).orElseGet(() -> seen.w().t("meeting.nobody")));
    }

    private static String person(Seen seen, Seat seat) {
        return seat.leaves() == null ? seen.name(seat.member())
            : seen.w().t("meeting.leavesAt", seen.name(seat.member()), seen.w().time(seat.leaves()));
    }

    private static String silent(Seen seen) {
        var silent = Attendance.notThere(seen.state().circles(), seen.circle().id(), seen.meeting().presence().here()).stream()
            .map(circle -> circle.name().toString()).toList();
        return silent.isEmpty() ? null : seen.w().t("meeting.silent", silent);
    }

    private static List<String> goes(Seen seen) {
        return seen.meeting().presence().seats().stream().filter(seat -> seat.isTaken() && seat.leaves() != null)
            .map(seat -> person(seen, seat)).toList();
    }

    private static Act arrive(Seen seen) {
        return seen.look().me() == null || !seen.may().mayArrive(seen.meeting(), seen.look().me()).holds() ? null
            : Act.of("arrive", seen.to("arrivals"), seen.w().t("meeting.arrive"))
                .with("member", seen.look().me().value()).main();
    }

    private static List<Option> missing(Seen seen) {
        return !seen.leads() ? List.of() : seen.people(everyone(seen).stream()
            .filter(member -> !seen.meeting().presence().isHere(member)).toList());
    }

    /** All who may be in the meeting: members, then guests. */
    static List<MemberId> everyone(Seen seen) {
        var all = new ArrayList<>(seen.circle().members());
        all.addAll(seen.circle().guests());
        return all;
    }

    private static List<Act> takes(Seen seen) {
        var acts = new ArrayList<Act>();
        for (var duty : Duty.values()) {
            if (seen.look().me() != null && seen.may().mayTakeOver(seen.meeting(), duty, seen.look().me()).holds()) {
                acts.add(Act.of("take-" + duty.ordinal(), seen.to("duties"), label(seen, duty))
                    .with("duty", duty).with("member", seen.look().me().value()));
            }
        }
        return acts;
    }

    private static String label(Seen seen, Duty duty) {
        return switch (duty) {
            case FACILITATOR -> seen.w().t("meeting.takeQuestions");
            case SECRETARY -> seen.w().t("meeting.takeNotes");
        };
    }

    private static Act leaveNow(Seen seen) {
        return !seen.isHere() ? null : Act.of("leave-now", seen.to("departures"), seen.w().t("meeting.leaveNow"))
            .with("member", seen.look().me().value()).quiet();
    }
}
