package org.kring.core.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.kring.core.Check;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.proposal.ProposalEvent.HadTheWord;
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
     * Whoever is to be removed has the word before anybody is asked (method.md section 2, removing): in the room, or
     * before. Whoever stays away and is silent holds the question up as long as the circle gives anybody to answer, and
     * not longer.
     */
    static Check comesFirst(May may, Collection<MemberId> present) {
        var effect = may.proposal().content().effect();
        return !(effect instanceof Effect.Remove(var member, var _)) || may.proposal().talk().word().had().contains(member)
            ? Check.OK : present.contains(member) ? Check.no(ProposalRefusal.SPEAKS_FIRST, member) : hadTime(may, member);
    }

    static Check mayNote(May may, Collection<MemberId> present) {
        var p = may.proposal();
        return may.lead().and(may::going).and(() -> Check.that(p.isInMeeting(), ProposalRefusal.NOT_IN_A_MEETING))
            .and(() -> Check.that(waits(p) && present.contains(p.content().effect().subject()), ProposalRefusal.NOTHING_CHANGED));
    }

    /** Whether whoever may not belong any more has not had the word yet. */
    public static boolean waits(Proposal p) {
        return p.content().effect() instanceof Effect.Remove(var member, var _) && !p.talk().word().had().contains(member);
    }

    /** What follows where somebody's turn ends while this is before the meeting. */
    public static List<Event> spoke(Proposal p, MemberId member) {
        return waits(p) && member.equals(p.content().effect().subject()) ? List.of(new HadTheWord(p.id(), member)) : List.of();
    }

    private static Check hadTime(May may, MemberId member) {
        var circle = may.below().circleOf(may.proposal());
        var shown = new Moment(may.proposal().talk().word().since(), may.now().zone());
        var until = circle.after(may.below().agreements().clauses(circle.id()).window(), shown);
        return Check.that(!may.now().at().isBefore(until), ProposalRefusal.HEARD_FIRST, member,
            until.atZone(may.now().zone()).toLocalDate());
    }
}
