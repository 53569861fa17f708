package org.kring.core.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Check;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.consent.LastResort;
import org.kring.core.consent.Objection;
import org.kring.core.consent.PastRound;
import org.kring.core.consent.Said;
import org.kring.core.people.PeopleRefusal;

/**
 * What is offered when a circle is stuck: step by step, and never a count of heads (method.md section 3, deadlock
 * ladder). It begins after two rounds; another round without movement, or a way that led nowhere, offers the next step.
 */
public final class Ladder {
    static final int ROUNDS = 2;
    static final int DAYS = 14;
    public static final int REST_MONTHS = 3;

    private Ladder() {}

    /** How many rounds have ended with a reason against. */
    public static int stuckRounds(Proposal p) {
        var past = (int) p.asking().past().stream().filter(Ladder::hadAReason).count();
        return p.stage() == Stage.OBJECTIONS ? past + 1 : past;
    }

    private static boolean hadAReason(PastRound round) {
        return round.said().contains(Said.OBJECTION);
    }

    /** The ways out that are offered now; none while there is movement, and the other first ones while one of them goes on. */
    public static List<WayOut> offered(Proposal p, boolean hasWiderCircle) {
        var going = Attempt.going(p);
        if (going.isPresent()) {
            return Stream.of(WayOut.values()).filter(way -> way.rung() == 1 && way != going.get().way()).toList();
        }
        var highest = p.aside().tried().stream().mapToInt(tried -> tried.way().rung()).max().orElse(0);
        var moved = p.aside().tried().isEmpty() ? ROUNDS : p.aside().tried().getLast().way().comesBack() ? 0
            : p.aside().tried().getLast().rounds() + 1;
        if (p.stage() != Stage.OBJECTIONS || stuckRounds(p) < moved) {
            return List.of();
        }
        var next = Stream.of(WayOut.values()).filter(way -> way != WayOut.WIDER_CIRCLE || hasWiderCircle)
            .mapToInt(WayOut::rung).filter(rung -> rung > highest).min().orElse(WayOut.LAST_RESORT.rung());
        return Stream.of(WayOut.values()).filter(way -> way.rung() == next).toList();
    }

    /** Whether this way out is offered, and may be tried by this person. */
    public static Check may(May may, WayOut way) {
        return may.lead().and(may::going)
            .and(() -> Check.that(offered(may.proposal(), may.hasWiderCircle()).contains(way), ProposalRefusal.NOT_STUCK));
    }

    /** Somebody who does not decide here; one at a time. */
    public static Check mayAsk(May may, MemberId who) {
        var circle = may.below().circleOf(may.proposal());
        return may(may, WayOut.OUTSIDE_FACILITATOR)
            .and(() -> Check.that(may.below().people().isHere(who) && !circle.has(who), ProposalRefusal.HELP_COMES_FROM_OUTSIDE))
            .and(() -> Check.that(may.proposal().aside().help().asked() == null, ProposalRefusal.ONE_AT_A_TIME));
    }

    public static Check mayAnswer(May may, MemberId who) {
        return may.alive().and(() -> Check.that(may.isBy(who), PeopleRefusal.ONLY_ONESELF))
            .and(() -> Check.that(who.equals(may.proposal().aside().help().asked()), ProposalRefusal.NOT_NOW));
    }

    /** What the circle has agreed on for this case; what is protected, or was tried in vain, stays as it is. */
    public static LastResort resort(May may) {
        var p = may.proposal();
        return p.aside().help().resort() != null || Effects.isProtected(p.content().effect(), may.below().agreements())
            ? LastResort.STATUS_QUO : may.below().agreements().clauses(p.circle()).lastResort();
    }

    /** Whether these people may decide this one, where others than the circle do. */
    public static Check mayDecide(May may, List<MemberId> people) {
        var circle = may.below().circleOf(may.proposal());
        return may(may, WayOut.LAST_RESORT).and(() -> Check.that(people.stream().allMatch(may.below().people()::isHere)
            && people.stream().distinct().count() == people.size() && switch (resort(may)) {
                case STATUS_QUO, SUPERMAJORITY -> people.isEmpty();
                case RESOLUTION_GROUP -> people.size() >= 2 && people.size() <= Resort.LARGEST_GROUP;
                case OUTSIDE_ARBITER -> people.size() == 1 && !circle.has(people.getFirst());
            }, ProposalRefusal.WHO_DECIDES_IT));
    }

    /** Whether a course is one of the ladder's steps; null where it is not. */
    static WayOut of(May may, Course course) {
        return course instanceof Course.Refer(var circle, var people, var returns) && may.proposal().stage() == Stage.OBJECTIONS
            ? circle != null ? WayOut.WIDER_CIRCLE : isHelp(may, people, returns) ? WayOut.SMALL_GROUP : null : null;
    }

    /** Whoever wrote it, whoever sees a reason against it, and these. */
    public static List<MemberId> group(Proposal p, Circle circle, List<MemberId> others) {
        return Stream.of(writer(p, circle).stream(), p.openAgainst().stream().map(Objection::by), others.stream())
            .flatMap(each -> each).distinct().toList();
    }

    /** Whoever began it, or else whoever wrote the text, as long as they belong to the circle. */
    private static Optional<MemberId> writer(Proposal p, Circle circle) {
        return Stream.of(p.author(), p.version().writer()).filter(each -> each != null && circle.has(each)).findFirst();
    }

    private static boolean isHelp(May may, List<MemberId> people, LocalDate returns) {
        return isGroup(may, people) && !returns.isAfter(may.now().today().plusDays(DAYS));
    }

    private static boolean isGroup(May may, List<MemberId> people) {
        return people.containsAll(group(may.proposal(), may.below().circleOf(may.proposal()), List.of()));
    }

    /** A small group for a circle that is stuck has two weeks at most. */
    static Check inTime(May may, Course.Refer course) {
        var last = may.now().today().plusDays(DAYS);
        var isStep = course.circle() == null && isGroup(may, course.people())
            && offered(may.proposal(), may.hasWiderCircle()).contains(WayOut.SMALL_GROUP);
        return Check.that(!isStep || !course.returns().isAfter(last), ProposalRefusal.ENDS_IN_TWO_WEEKS, last);
    }
}
