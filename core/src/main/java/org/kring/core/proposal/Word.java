package org.kring.core.proposal;

import java.time.Instant;
import java.util.Collection;
import org.kring.core.Check;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.pcollections.OrderedPSet;
import org.pcollections.PSet;

/**
 * Who has had the word about a proposal: asked, said something, or said that there is nothing to say.
 *
 * @param since when it was shown to the circle, or null before
 */
public record Word(PSet<MemberId> had, Instant since) {
    static final Word NONE = new Word(OrderedPSet.empty(), null);

    Word had(MemberId member) {
        return new Word(had.plus(member), since);
    }

    Word since(Instant at) {
        return new Word(had, at);
    }

    /**
     * Whoever is to be removed has the word before anybody is asked (method.md section 2, removing): in the room, where
     * the meeting gives it to them first, or before. Whoever stays away and is silent holds the question up as long as
     * the circle gives anybody to answer, and not longer.
     */
    static Check comesFirst(May may, Collection<MemberId> present) {
        var effect = may.proposal().content().effect();
        return effect instanceof Effect.Remove(var member, var _) && !present.contains(member)
            && !may.proposal().talk().word().had().contains(member) ? hadTime(may, member) : Check.OK;
    }

    private static Check hadTime(May may, MemberId member) {
        var circle = may.below().circleOf(may.proposal());
        var shown = new Moment(may.proposal().talk().word().since(), may.now().zone());
        var until = circle.after(may.below().agreements().clauses(circle.id()).window(), shown);
        return Check.that(!may.now().at().isBefore(until), ProposalRefusal.HEARD_FIRST, member,
            until.atZone(may.now().zone()).toLocalDate());
    }
}
