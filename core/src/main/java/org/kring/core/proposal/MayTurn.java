package org.kring.core.proposal;

import java.time.LocalDate;
import java.util.Collection;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.people.PeopleRefusal;

/** When a circle may take another course with a proposal, always by consent. */
public final class MayTurn {
    private MayTurn() {}

    /** In a meeting: enough of us are there, and nobody is against. */
    public static Check take(May may, Course course, Collection<MemberId> present) {
        return may.lead().and(() -> fits(may, course))
            .and(() -> Check.that(may.proposal().isInMeeting(), ProposalRefusal.NOT_IN_A_MEETING))
            .and(() -> MayLead.there(may, present));
    }

    /** Outside of a meeting it is suggested, and everyone is asked. */
    public static Check suggest(May may, Course course) {
        return may.below().circleOf(may.proposal()).actsAsMember(may.actor())
            .and(() -> Check.that(!may.isAboutActor(), ProposalRefusal.IT_IS_ABOUT_YOU)).and(() -> fits(may, course))
            .and(() -> Check.that(!may.proposal().isInMeeting(), ProposalRefusal.TAKE_IT_IN_THE_MEETING))
            .and(() -> Check.that(may.proposal().aside().motion() == null, ProposalRefusal.ONE_AT_A_TIME));
    }

    public static Check answer(May may, MemberId member, Way way) {
        var motion = may.proposal().aside().motion();
        return Check.that(motion != null, ProposalRefusal.NOT_NOW)
            .and(() -> Check.that(motion.deciders().contains(member), ConsentRefusal.NOT_A_DECIDER, member))
            .and(() -> MaySpeak.speak(may, member, way));
    }

    /** The circle itself, or who works on it meanwhile. */
    public static Check bringBack(May may) {
        return (worksOnIt(may) ? Check.OK : may.lead())
            .and(() -> Check.that(may.proposal().stage().isResting(), ProposalRefusal.NOT_NOW));
    }

    private static boolean worksOnIt(May may) {
        var p = may.proposal();
        return may.actor() instanceof Actor.Member(var id) && p.stage() == Stage.REFERRED
            && p.aside().rest().course() instanceof Course.Refer(var circle, var people, var _)
            && (circle == null ? people.contains(id) && may.below().people().isHere(id)
                : may.below().circles().find(circle).filter(other -> other.has(id)).isPresent());
    }

    /** Once, to the wider circle, while it holds (method.md section 2, removing); the first circle is asked to look again. */
    public static Check appeal(May may, MemberId member) {
        var p = may.proposal();
        return Check.that(p.content().effect() instanceof Effect.Remove(var subject, var _) && subject.equals(member)
                && p.stage() == Stage.DECIDED && may.hasWiderCircle(), ProposalRefusal.NOT_NOW)
            .and(() -> Check.that(may.isBy(member) && may.below().people().isHere(member), PeopleRefusal.ONLY_ONESELF))
            .and(() -> Check.that(Reopening.stands(p, may.below()), ProposalRefusal.IT_IS_OVER))
            .and(() -> Check.that(p.talk().appeal().isBlank(), ProposalRefusal.NOTHING_CHANGED));
    }

    public static Check fits(May may, Course course) {
        var stage = may.proposal().stage();
        return may.alive().and(() -> switch (course) {
            case Course.Park(var wake, var owner) -> ahead(may, wake).and(() -> member(may, owner));
            case Course.Refer c -> ahead(may, c.returns()).and(() -> to(may, c)).and(() -> Ladder.inTime(may, c));
            case Course.GoBack(var to) -> Check.that(stage == Stage.OBJECTIONS
                && (to == Stage.UNDERSTAND || to == Stage.SHAPE), ProposalRefusal.NOT_NOW);
            case Course.LetGo _ -> may.going();
        });
    }

    static Check ahead(May may, LocalDate day) {
        return Check.that(day != null, ProposalRefusal.DATE_IS_MISSING)
            .and(() -> Check.that(day.isAfter(may.now().today()), ProposalRefusal.DATE_IS_NOT_AHEAD, day));
    }

    private static Check to(May may, Course.Refer c) {
        return c.circle() == null ? Check.that(!c.people().isEmpty(), ProposalRefusal.WHO_WORKS_ON_IT)
            .and(() -> c.people().stream().filter(each -> !may.below().people().isHere(each)).findFirst()
                .map(each -> Check.no(ProposalRefusal.WHO_WORKS_ON_IT)).orElse(Check.OK))
            : Check.that(!c.circle().equals(may.proposal().circle()), ProposalRefusal.WHO_WORKS_ON_IT)
                .and(() -> Check.that(may.below().circles().find(c.circle()).isPresent(), CircleRefusal.NO_SUCH_CIRCLE));
    }

    private static Check member(May may, MemberId owner) {
        return Check.that(owner != null && may.below().circleOf(may.proposal()).has(owner),
            ProposalRefusal.OWNER_NOT_IN_THE_CIRCLE, owner == null ? new MemberId(1) : owner);
    }
}
