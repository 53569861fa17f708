package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.meeting.Prompt;
import org.kring.core.meeting.Round;
import org.kring.core.meeting.TurnEnd;
import org.kring.server.page.Chip;
import org.kring.server.page.Mark;

/**
 * The round that runs, for one who takes part in it.
 *
 * @param label what the round is called
 * @param hint  how it is done, or null
 * @param now   whose turn it is
 * @param next  who comes then, or null
 * @param mine  it is the viewer's turn
 * @param soon  the viewer comes next
 * @param acts  what the one whose turn it is can do; empty for everyone else
 * @param consent a turn ends with the person's answer to the text
 */
public record Turn(String label, String question, String hint, String now, String next, boolean mine, boolean soon,
                   List<Chip> chips, List<Act> acts, boolean consent) {
    /** @return the round, or null where none runs */
    static Turn of(Seen seen) {
        return seen.meeting().roundNow().map(round -> of(seen, round)).orElse(null);
    }

    private static Turn of(Seen seen, Round round) {
        var now = round.now().orElseThrow();
        var mine = seen.isMe(now);
        return new Turn(Rounds.label(seen.w(), round.prompt()), Rounds.question(seen.w(), round),
            Rounds.hint(seen.w(), round.prompt()), seen.name(now), round.next().map(seen::name).orElse(null), mine,
            round.next().filter(seen::isMe).isPresent(), chips(seen, round), mine ? acts(seen, now) : List.of(),
            round.prompt() == Prompt.CONSENT);
    }

    static List<Chip> chips(Seen seen, Round round) {
        var chips = new ArrayList<Chip>();
        round.taken().forEach(turn -> chips.add(chip(seen, turn.member(), Mark.HEARD,
            turn.how() == TurnEnd.PASSED ? seen.w().t("meeting.passed") : null)));
        var running = round.isRunning();
        for (int n = 0; n < round.waiting().size(); n++) {
            chips.add(chip(seen, round.waiting().get(n), n == 0 && running ? Mark.NOW : Mark.NOT_YET,
                n == 1 && running ? seen.w().t("meeting.next") : null));
        }
        return List.copyOf(chips);
    }

    private static Chip chip(Seen seen, MemberId member, Mark mark, String note) {
        var guest = seen.circle().guests().contains(member) ? seen.w().t("meeting.guest") : null;
        return new Chip(seen.name(member), mark, note == null ? guest : note, seen.isMe(member));
    }

    private static List<Act> acts(Seen seen, MemberId me) {
        var acts = new ArrayList<Act>();
        if (seen.may().mayEndTurn(seen.meeting(), me, TurnEnd.SPOKE).holds()) {
            acts.add(Rounds.turn(seen, "spoken", seen.w().t("meeting.spoken"), me, TurnEnd.SPOKE).key());
        }
        if (seen.may().mayPostponeTurn(seen.meeting(), me).holds()) {
            acts.add(Rounds.postpone(seen, seen.w().t("meeting.comeBack"), me));
        }
        if (seen.may().mayEndTurn(seen.meeting(), me, TurnEnd.PASSED).holds() && mayEasilyPass(seen)) {
            acts.add(Rounds.turn(seen, "pass", seen.w().t("meeting.pass"), me, TurnEnd.PASSED));
        }
        return acts;
    }

    private static boolean mayEasilyPass(Seen seen) {
        return seen.meeting().roundNow().map(Round::prompt).filter(Prompt::ratherSpeaks).isEmpty();
    }
}
