package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.meeting.Round;
import org.kring.core.meeting.TurnEnd;

/** A round runs: whose turn it is, and who comes next. */
final class RoundGuide {
    private RoundGuide() {}

    static Guide of(Seen seen, Round round) {
        var now = round.now().orElseThrow();
        return new Guide(say(seen, round, now), acts(seen, round, now), more(seen, round));
    }

    private static String say(Seen seen, Round round, MemberId now) {
        var hint = Rounds.hint(seen.w(), round.prompt());
        var question = Rounds.question(seen.w(), round);
        return round.taken().isEmpty() && hint != null
            ? seen.w().t("meeting.say.first", question, hint, seen.name(now))
            : seen.w().t("meeting.say.turn", question, seen.name(now));
    }

    private static List<Act> acts(Seen seen, Round round, MemberId now) {
        var acts = new ArrayList<Act>();
        var label = round.next().map(next -> seen.w().t("meeting.lead.next", seen.name(now), seen.name(next)))
            .orElseGet(() -> seen.w().t("meeting.lead.last", seen.name(now)));
        acts.add(Rounds.turn(seen, "turn", label, now, TurnEnd.SPOKE).key());
        if (seen.may().mayPostponeTurn(seen.meeting(), now).holds()) {
            acts.add(Rounds.postpone(seen, seen.w().t("meeting.lead.comeBack", seen.name(now)), now));
        }
        if (seen.may().mayEndTurn(seen.meeting(), now, TurnEnd.PASSED).holds()) {
            acts.add(Rounds.turn(seen, "turn-pass", seen.w().t("meeting.lead.passes", seen.name(now)), now,
                TurnEnd.PASSED));
        }
        return acts;
    }

    private static List<Act> more(Seen seen, Round round) {
        var acts = new ArrayList<Act>();
        if (!round.taken().isEmpty()) {
            var last = round.taken().getLast().member();
            if (seen.may().mayGiveTurnBack(seen.meeting(), last).holds()) {
                acts.add(Act.of("turn-back", seen.to("turns-back"), seen.w().t("meeting.lead.turnBack", seen.name(last)))
                    .with("member", last.value()).quiet());
            }
        }
        acts.add(Act.of("end-round", seen.to("rounds-end"), seen.w().t("meeting.lead.everyone"))
            .with("rounds", seen.meeting().roundsHeld()).quiet());
        return acts;
    }
}
