package org.kring.server.meeting;

import java.util.List;
import org.kring.core.meeting.Meeting;
import org.kring.server.page.Chip;

/**
 * The meeting for all to see: very large, no controls.
 *
 * @param question what everyone is asked now, or null
 * @param now      whose turn it is, or null
 * @param begins   the meeting is not open: when it begins or that it is over; or null
 */
public record Large(Head head, String question, List<Chip> chips, String now, String next, String begins,
                    List<String> agenda) {
    static Large of(Seen seen) {
        var meeting = seen.meeting();
        var round = meeting.roundNow().orElse(null);
        return new Large(Head.of(seen), round == null ? null : Rounds.question(seen.w(), round), Seating.ring(seen),
            meeting.turn().map(seen::name).orElse(null), meeting.nextTurn().map(seen::name).orElse(null),
            begins(seen), meeting.agenda().items().stream().map(seen::title).toList());
    }

    private static String begins(Seen seen) {
        Meeting meeting = seen.meeting();
        return meeting.isLive() ? null : meeting.state().isPlanned() ? When.sentence(seen.w(), meeting)
            : seen.w().t("meeting.large.over");
    }
}
