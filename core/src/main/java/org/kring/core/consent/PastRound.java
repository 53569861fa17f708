package org.kring.core.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kring.core.MemberId;

/** What is kept of a round when a new one opens: who said what to which text. */
public record PastRound(int number, int version, Instant opened, List<Said> said, List<MemberId> by,
                        List<MemberId> notHeard) {
    public static PastRound of(Round round) {
        var by = round.deciders().stream().filter(round.answers()::containsKey).toList();
        return new PastRound(round.number(), round.version(), round.opened(),
            by.stream().map(member -> round.answers().get(member).said()).toList(), by, round.notYet());
    }

    /** What this person said to that text. */
    public Optional<Said> answerOf(MemberId member) {
        return by.contains(member) ? Optional.of(said.get(by.indexOf(member))) : Optional.empty();
    }
}
