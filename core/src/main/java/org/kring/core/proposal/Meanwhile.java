package org.kring.core.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementEvent.ActEnded;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.agreement.AgreementEvent.EndsByItself;
import org.kring.core.agreement.Kind;
import org.kring.core.circle.Role;
import org.kring.core.proposal.ProposalCommand.ActMeanwhile;
import org.kring.core.proposal.ProposalEvent.LeaderActs;

/**
 * While a circle is stuck and law or safety is at risk, its leader may act: once, inside the aim, for two weeks at most.
 * It is told at once, and the next meeting looks at it (method.md section 3, deadlock ladder).
 */
public final class Meanwhile {
    /** The first and the last day count. */
    private static final int DAYS = 14;

    private Meanwhile() {}

    /** Whether this person may act now, what and how long aside. */
    public static Check may(May may) {
        var p = may.proposal();
        return Check.that(isLeader(may), ProposalRefusal.ONLY_THE_LEADER_ACTS)
            .and(() -> Check.that(!may.isAboutActor(), ProposalRefusal.IT_IS_ABOUT_YOU))
            .and(() -> Check.that(isStuck(p), ProposalRefusal.NOT_STUCK))
            .and(() -> Check.that(p.aside().act() == null, ProposalRefusal.ACTED_ALREADY));
    }

    private static boolean isLeader(May may) {
        return may.actor() instanceof Actor.Member(var id)
            && may.below().circleOf(may.proposal()).holder(Role.LEADER).filter(id::equals).isPresent();
    }

    /** Also while it rests since then, as what the circle had agreed on for this case. */
    private static boolean isStuck(Proposal p) {
        var stage = p.stage().isResting() ? p.aside().rest().from() : p.stage();
        return stage == Stage.OBJECTIONS && Ladder.stuckRounds(p) + (p.stage().isResting() ? 1 : 0) >= Ladder.ROUNDS;
    }

    /** The last day there may be. */
    public static LocalDate last(LocalDate since) {
        return since.plusDays(DAYS - 1);
    }

    static Decision decide(May may, ActMeanwhile c) {
        return may(may).and(() -> Check.that(c.risk() != null, ProposalRefusal.WHAT_IS_AT_RISK)).and(() -> days(may, c)).and(() -> Limits.written(c.text(), Limits.PARAGRAPH))
            .and(() -> Limits.written(c.why(), Limits.PARAGRAPH)).then(() -> begun(may, c));
    }

    private static Check days(May may, ActMeanwhile c) {
        var today = may.now().today();
        return Check.that(c.since() != null && !c.since().isAfter(today) && !c.since().isBefore(today.minusDays(1)),
                ProposalRefusal.TOLD_WITHIN_A_DAY)
            .and(() -> Check.that(c.until() != null && !c.until().isBefore(today) && !c.until().isAfter(last(c.since())),
                ProposalRefusal.ENDS_IN_TWO_WEEKS, last(c.since())));
    }

    private static List<Event> begun(May may, ActMeanwhile c) {
        var act = may.below().agreements().next();
        var leader = may.actor() instanceof Actor.Member(var id) ? id : new MemberId(1);
        return List.of(new Agreed(act, may.proposal().circle(), Kind.ACT, null, null, leader, c.since(), c.until(), null,
            List.of(), Text.NONE, c.text(), c.why(), Text.NONE), new EndsByItself(act), new LeaderActs(may.proposal().id(), act, c.risk()));
    }

    /** The circle has decided: what it says holds, and not what was done meanwhile. */
    static List<Event> ends(Proposal p, Below below) {
        return Optional.ofNullable(p.aside().act()).flatMap(act -> below.agreements().find(act.agreement()))
            .filter(Agreement::holds).<List<Event>>map(act -> List.of(new ActEnded(act.id()))).orElse(List.of());
    }
}
