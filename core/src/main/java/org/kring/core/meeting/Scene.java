package org.kring.core.meeting;

import java.util.Optional;
import java.util.function.Function;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.circle.Circle;
import org.kring.core.proposal.Below;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand;
import org.kring.core.proposal.Proposals;

/**
 * Who asks for something, in which state of things and when: what every rule of meetings is given. Pages ask the same
 * rules through {@link MeetingGuards}.
 */
record Scene(Meetings meetings, Meetings.Below below, Actor actor, Moment now) {
    Check with(MeetingId id, Function<Meeting, Check> check) {
        return meetings.find(id).map(check).orElseGet(() -> Check.no(MeetingRefusal.NO_SUCH_MEETING));
    }

    Decision decide(MeetingId id, Function<Meeting, Decision> decide) {
        return meetings.find(id).map(decide).orElseGet(() -> Decision.no(MeetingRefusal.NO_SUCH_MEETING));
    }

    Check isMember(CircleId circle) {
        return below.circles().actsInOrAtTheTable(circle, actor);
    }

    Check isLive(Meeting meeting) {
        return Check.that(meeting.isLive(), MeetingRefusal.NOT_OPEN);
    }

    /** Whoever asks the questions tonight, or the device on the table. */
    Check leads(Meeting meeting) {
        return isLive(meeting).and(() -> isTable(meeting) || isHolder(meeting, Duty.FACILITATOR) ? Check.OK
            : meeting.facilitator().map(who -> Check.no(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, who))
                .orElseGet(() -> Check.no(MeetingRefusal.NOBODY_ASKS_THE_QUESTIONS)));
    }

    /** Whoever writes down what the group says: who asks the questions, or who writes. */
    Check writesDown(Meeting meeting) {
        return isLive(meeting).and(() -> isHolder(meeting, Duty.SECRETARY) ? Check.OK : leads(meeting));
    }

    /** The person alone, or whoever leads. */
    Check isOrLeads(Meeting meeting, MemberId member) {
        return isLive(meeting).and(() -> is(member) ? Check.OK : leads(meeting));
    }

    /** The person is in the room. */
    Check isHere(Meeting meeting, MemberId member) {
        return Check.that(meeting.presence().isHere(member), MeetingRefusal.NOT_IN_THE_MEETING, member);
    }

    Check isHeard(Meeting meeting, MemberId member) {
        return Check.that(circle(meeting).hears(member), MeetingRefusal.NOT_IN_THE_MEETING, member);
    }

    Below belowProposals() {
        return new Below(below.people(), below.circles(), below.backlog(), below.agreements());
    }

    Decision decide(ProposalCommand command) {
        return Proposals.decide(below.proposals(), belowProposals(), actor, now, command);
    }

    Optional<Proposal> proposal(Item item) {
        return item.decidesNow(below.proposals());
    }

    boolean mayDeclare(Proposal proposal) {
        return below.proposals().may(proposal.id(), belowProposals(), actor, now).filter(may -> may.declare().holds()).isPresent();
    }

    /** Whom the running item's proposal is about, and who is there to be heard. */
    Optional<MemberId> concerned(Meeting meeting) {
        return meeting.running().flatMap(this::proposal).filter(proposal -> !proposal.stage().isOver())
            .map(proposal -> proposal.content().effect().losing()).filter(meeting.presence()::isHere);
    }

    boolean is(MemberId member) {
        return actor.equals(new Actor.Member(member));
    }

    boolean isTable(Meeting meeting) {
        return actor.equals(new Actor.Table(meeting.id()));
    }

    boolean isHolder(Meeting meeting, Duty duty) {
        return meeting.duties().holder(duty).filter(this::is).isPresent();
    }

    /** Who acts, where that is a person; at the table whoever writes, or else asks the questions. */
    Optional<MemberId> person(Meeting meeting) {
        return actor instanceof Actor.Member(var id) ? Optional.of(id)
            : meeting.secretary().or(meeting::facilitator).or(() -> meeting.presence().here().stream().findFirst());
    }

    Circle circle(Meeting meeting) {
        return below.circles().find(meeting.circle()).orElseThrow();
    }
}
