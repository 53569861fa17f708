package org.kring.core.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.Check;
import org.kring.core.MemberId;
import org.kring.core.consent.Objection;
import org.kring.core.consent.PastRound;
import org.kring.core.consent.Said;

/**
 * What is offered when a circle is stuck: step by step, and never a count of heads (method.md section 3, deadlock
 * ladder). It begins after two rounds; another round without movement, or a way that led nowhere, offers the next step.
 */
public final class Ladder {
    static final int ROUNDS = 2;
    static final int DAYS = 14;
    static final int REST_MONTHS = 3;

    private Ladder() {}

    /** How many rounds have ended with a reason against. */
    public static int stuckRounds(Proposal p) {
        var past = (int) p.asking().past().stream().filter(Ladder::hadAReason).count();
        return p.stage() == Stage.OBJECTIONS ? past + 1 : past;
    }

    private static boolean hadAReason(PastRound round) {
        return round.said().contains(Said.OBJECTION);
    }

    /** The ways out that are offered now; none while there is movement. */
    public static List<WayOut> offered(Proposal p, boolean hasWiderCircle) {
        var highest = p.aside().tried().stream().mapToInt(tried -> tried.way().rung()).max().orElse(0);
        var moved = p.aside().tried().isEmpty() ? ROUNDS : highest > 1 ? 0 : p.aside().tried().getLast().rounds() + 1;
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

    /** Whether a course is one of the ladder's steps; null where it is not. */
    static WayOut of(May may, Course course) {
        return course instanceof Course.Refer(var circle, var people, var returns) && may.proposal().stage() == Stage.OBJECTIONS
            ? circle != null ? WayOut.WIDER_CIRCLE : isHelp(may, people, returns) ? WayOut.SMALL_GROUP : null : null;
    }

    private static boolean isHelp(May may, List<MemberId> people, LocalDate returns) {
        var p = may.proposal();
        return (p.author() == null || people.contains(p.author()))
            && people.containsAll(p.openAgainst().stream().map(Objection::by).toList())
            && !returns.isAfter(may.now().today().plusDays(DAYS));
    }

    /** The round on "what makes this hard?" goes on while the circle is at it. */
    public static boolean asksWhatIsHard(Proposal p) {
        return p.stage() == Stage.OBJECTIONS && !p.aside().tried().isEmpty()
            && p.aside().tried().getLast().way() == WayOut.WHAT_MAKES_IT_HARD;
    }
}
