package org.kring.core.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.consent.Objection;
import org.kring.core.proposal.Owed.What;

/**
 * Whose turn it is, outside of meetings, where nobody is asked anything: a reason against is understood and waits for a
 * way, a proposal is back from its rest, or a step is over. Nothing waits for nobody.
 */
public record GoingOn(What what, List<MemberId> people) {
    static Optional<What> of(May may, MemberId member) {
        return of(may).filter(turn -> turn.people().contains(member)).map(GoingOn::what);
    }

    /** Empty where people are asked something, or a meeting has it. */
    public static Optional<GoingOn> of(May may) {
        var p = may.proposal();
        return p.isInMeeting() || p.place().called() || p.aside().motion() != null || Attempt.going(p).isPresent() || !waitsForNobody(may) ? Optional.empty()
            : Optional.of(p.aside().isFreshlyBack(p) ? new GoingOn(What.BACK, goesOn(may))
                : isStuck(may) ? new GoingOn(What.STUCK, goesOn(may)) : p.openAgainst().isEmpty() ? new GoingOn(What.GO_ON, goesOn(may)) : new GoingOn(What.WAY, looksForAWay(may)));
    }

    private static boolean isStuck(May may) {
        return !Ladder.offered(may.proposal(), may.hasWiderCircle()).isEmpty();
    }

    private static boolean waitsForNobody(May may) {
        var p = may.proposal();
        return switch (p.stage()) {
            case ADJUST -> true;
            case OBJECTIONS -> p.openAgainst().stream().allMatch(objection -> objection.isUnderstood(may.now().at()));
            case CLARIFY, REACT -> p.runningWindow().isEmpty() && p.openQuestions().isEmpty();
            case UNDERSTAND, PICTURE, SHAPE -> MayForm.asksReady(p)
                ? p.forming().ready().containsAll(may.deciders()) : p.runningWindow().isEmpty();
            case DRAFT, CONSENT_ROUND, PENDING_ABSENT, DECIDED, WITHDRAWN, DROPPED, WRITING, PARKED, REFERRED -> false;
        };
    }

    /** Whoever began it, and whoever asks the questions without a reason of their own. */
    private static List<MemberId> looksForAWay(May may) {
        return Stream.of(Optional.ofNullable(may.proposal().author()), SaysBack.of(may)).flatMap(Optional::stream)
            .filter(may::decides).distinct().toList();
    }

    /** Whoever minded that it comes back; whoever began it; or whoever asks the questions. */
    private static List<MemberId> goesOn(May may) {
        var p = may.proposal();
        return Stream.of(p.aside().isFreshlyBack(p) ? p.aside().back().minded() : Optional.<MemberId>empty(),
                Optional.ofNullable(p.author()), SaysBack.of(may), p.openAgainst().stream().map(Objection::by).findFirst())
            .flatMap(Optional::stream).filter(may::decides).limit(1).toList();
    }
}
