package org.kring.core.proposal;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.Ending;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalEvent.ProposalBegun;
import org.kring.core.proposal.ProposalEvent.ProposalPresented;

/** How a proposal begins: from a member of the circle, from a waiting topic, or in a meeting. */
final class Beginning {
    private Beginning() {}

    static Decision begin(Proposals proposals, Below below, Actor actor, Moment now, Begin c) {
        return mayBegin(below, actor, c.circle(), c.author(), c.meeting())
            .and(() -> topic(below, c.topic(), c.circle()))
            .and(() -> Check.that(!(c.content().effect() instanceof Effect.Remove(var member, var _)) || !member.equals(c.author()),
                ProposalRefusal.IT_IS_ABOUT_YOU))
            .and(() -> Check.that(!c.presented() || !(c.content().effect() instanceof Effect.Remove),
                ProposalRefusal.TALK_COMES_FIRST))
            .and(() -> Contents.check(Contents.filled(c.content(), c.author(), now), c.circle(), below, now))
            .and(() -> Contents.item(c.content(), 0, c.circle(), below))
            .then(() -> Windows.timed(begun(proposals, c, now), proposals.next(), c, below, now));
    }

    private static List<Event> begun(Proposals proposals, Begin c, Moment now) {
        var events = new ArrayList<Event>();
        events.add(event(proposals, c, Contents.filled(c.content(), c.author(), now)));
        events.addAll(Rounds.besides(proposals.next(), 1, c.content()));
        if (c.presented()) {
            events.add(new ProposalPresented(proposals.next()));
        }
        if (c.topic() != null) {
            events.add(new TopicClosed(c.topic(), Ending.PROPOSED));
        }
        return events;
    }

    static ProposalBegun event(Proposals proposals, Begin c, Content content) {
        return new ProposalBegun(proposals.next(), c.circle(), c.author(), c.meeting(), c.topic(), content.owner(),
            content.starts(), content.lookAgain(), content.effect(), content.title(), content.text(), content.why(),
            content.measure());
    }

    static Decision askEveryone(Proposals proposals, Below below, Actor actor, Moment now, AskEveryone c) {
        var begin = new Begin(c.circle(), c.author(), c.meeting(), null, c.content(), true);
        return begin(proposals, below, actor, now, begin) instanceof Decision.Accepted(var events)
            ? asked(below, actor, now, c, events, proposals)
            : begin(proposals, below, actor, now, begin);
    }

    private static Decision asked(Below below, Actor actor, Moment now, AskEveryone c, List<Event> begun,
                                  Proposals proposals) {
        var stamp = new org.kring.core.Stamp(0, now.at(), actor);
        var proposal = begun.stream().reduce(proposals, (state, event) ->
            ProposalsEvolve.evolve(state, stamp, (ProposalEvent) event), (_, later) -> later).all().getLast();
        var may = new May(proposal, below, actor, now);
        return may.openRound(c.present()).then(() -> {
            var events = new ArrayList<>(begun);
            events.add(Rounds.opened(may, 1, c.present()));
            return events;
        });
    }

    /** Outside of a meeting one begins in one's own name; in a meeting somebody writes. */
    static Check mayBegin(Below below, Actor actor, CircleId circle, MemberId author, MeetingId meeting) {
        return below.circles().find(circle).map(found -> acts(actor, found, meeting)
                .and(() -> Check.that(author == null ? meeting != null : found.has(author),
                    CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE))
                .and(() -> Check.that(meeting != null || actor.equals(new Actor.Member(author)),
                    ProposalRefusal.ONLY_IN_ONES_OWN_NAME)))
            .orElseGet(() -> Check.no(CircleRefusal.NO_SUCH_CIRCLE));
    }

    private static Check acts(Actor actor, Circle circle, MeetingId meeting) {
        return actor instanceof Actor.Table(var table)
            ? Check.that(table.equals(meeting), ProposalRefusal.ONLY_IN_ITS_MEETING) : circle.actsAsMember(actor);
    }

    static Check topic(Below below, TopicId topic, CircleId circle) {
        return Check.that(topic == null || below.backlog().find(topic)
            .filter(found -> found.waits() && found.circle().equals(circle)).isPresent(),
            ProposalRefusal.NO_SUCH_TOPIC_HERE);
    }
}
