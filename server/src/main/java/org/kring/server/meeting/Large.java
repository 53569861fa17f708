package org.kring.server.meeting;

import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.Round;
import org.kring.server.page.Chip;
import org.kring.server.page.Mark;

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
        return new Large(Head.of(seen), round == null ? null : Rounds.question(seen.w(), round), chips(seen, round),
            meeting.turn().map(seen::name).orElse(null), meeting.nextTurn().map(seen::name).orElse(null),
            begins(seen), meeting.agenda().items().stream().map(seen::title).toList());
    }

    private static List<Chip> chips(Seen seen, Round round) {
        return seen.meeting().presence().here().stream().map(member -> new Chip(seen.name(member), mark(round, member)))
            .toList();
    }

    private static Mark mark(Round round, MemberId member) {
        return round == null ? Mark.NOT_YET : round.now().filter(member::equals).isPresent() ? Mark.NOW
            : round.hasSpoken(member) ? Mark.HEARD : Mark.NOT_YET;
    }

    private static String begins(Seen seen) {
        Meeting meeting = seen.meeting();
        return meeting.isLive() ? null : meeting.state().isPlanned() ? When.sentence(seen.w(), meeting)
            : seen.w().t("meeting.large.over");
    }
}
