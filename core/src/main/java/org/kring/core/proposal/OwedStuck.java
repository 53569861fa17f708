package org.kring.core.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.core.proposal.Aside.Tried;
import org.kring.core.proposal.Owed.What;

/** Whose turn it is, outside of meetings, while a circle that is stuck tries one of the first ways on. */
final class OwedStuck {
    private OwedStuck() {}

    static Optional<Owed> by(May may, MemberId member) {
        var p = may.proposal();
        return p.isInMeeting() || p.aside().motion() != null || !may.decides(member) ? Optional.empty()
            : Attempt.going(p).flatMap(tried -> what(may, member, tried).map(what -> new Owed(what, end(may, tried.until()))));
    }

    /** A sentence of everyone, and after the last one a text; or the text at once. */
    private static Optional<What> what(May may, MemberId member, Tried tried) {
        var notYet = Attempt.notYet(may);
        var writer = !tried.way().asksEach() ? Optional.ofNullable(tried.who()) : notYet.isEmpty() ? Attempt.writes(may) : Optional.<MemberId>empty();
        return notYet.contains(member) ? Optional.of(What.SENTENCE) : writer.filter(member::equals).map(_ -> What.TEXT);
    }

    /** Whoever is in the small group that works on it. */
    static Optional<Owed> group(Proposal p, MemberId member) {
        return p.workingOn().contains(member) ? Optional.of(new Owed(What.GROUP, p.aside().rest().wake())) : Optional.empty();
    }

    private static Instant end(May may, LocalDate until) {
        return until == null ? null : until.plusDays(1).atStartOfDay(may.now().zone()).toInstant();
    }
}
