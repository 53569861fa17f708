package org.kring.core.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.ProposalId;
import org.kring.core.proposal.Proposal;

/**
 * What an actor may do in meetings now, for pages: each guard is the one that decides the command of the same name.
 * Made by {@link #of} for one viewer and one moment.
 */
public final class MeetingGuards {
    private final Scene scene;

    private MeetingGuards(Scene scene) {
        this.scene = scene;
    }

    public static MeetingGuards of(Meetings meetings, Meetings.Below below, Actor actor, Moment now) {
        return new MeetingGuards(new Scene(meetings, below, actor, now));
    }

    public Check mayPlan(CircleId circle) {
        return Planning.mayPlan(scene, circle);
    }

    /** Move or cancel. */
    public Check mayChange(Meeting meeting) {
        return Planning.mayChange(scene, meeting);
    }

    public Check mayOpen(Meeting meeting) {
        return Opening.mayOpen(scene, meeting);
    }

    public Check mayEditAgenda(Meeting meeting) {
        return AgendaRules.mayEdit(scene, meeting);
    }

    public Check mayAddProposal(Meeting meeting, ProposalId proposal) {
        return AgendaRules.mayAdd(scene, meeting, proposal);
    }

    /** The meeting, open now or next to come, on whose agenda this viewer may put a proposal. */
    public Optional<Meeting> nextFor(Proposal proposal) {
        var live = scene.meetings().liveIn(proposal.circle());
        return Stream.concat(live.stream(), scene.meetings().plannedIn(proposal.circle()).stream())
            .filter(meeting -> !meeting.isMissed(scene.now().at())).filter(meeting -> mayAddProposal(meeting, proposal.id()).holds()).findFirst();
    }

    /** Start, end and time items, begin and end rounds, close. */
    public Check mayLead(Meeting meeting) {
        return scene.leads(meeting);
    }

    public Check mayGoBack(Meeting meeting) {
        return ItemRules.mayGoBack(scene, meeting);
    }

    public Check mayTakeOver(Meeting meeting, Duty duty, MemberId member) {
        return PeopleRules.mayTakeOver(scene, meeting, duty, member);
    }

    public Check mayArrive(Meeting meeting, MemberId member) {
        return PeopleRules.mayArrive(scene, meeting, member);
    }

    public Check mayLeave(Meeting meeting, MemberId member) {
        return PeopleRules.mayLeave(scene, meeting, member);
    }

    /** Say who sits beside whom. */
    public Check mayArrange(Meeting meeting) {
        return PeopleRules.mayArrange(scene, meeting, List.of());
    }

    /** Whom the running item's proposal is about, and who is there: they have the word before anybody is asked. */
    public Optional<MemberId> concerned(Meeting meeting) {
        return scene.concerned(meeting);
    }

    public Check mayBeginRound(Meeting meeting) {
        return RoundRules.mayBegin(scene, meeting);
    }

    public Check mayEndTurn(Meeting meeting, MemberId member, TurnEnd how) {
        return RoundRules.mayEndTurn(scene, meeting, member, how);
    }

    public Check mayPostponeTurn(Meeting meeting, MemberId member) {
        return RoundRules.mayPostpone(scene, meeting, member);
    }

    public Check mayGiveTurnBack(Meeting meeting, MemberId member) {
        return RoundRules.mayGiveBack(scene, meeting, member);
    }

    public Check mayEndRound(Meeting meeting) {
        return RoundRules.mayEnd(scene, meeting);
    }

    public Check mayAddLine(Meeting meeting) {
        return NoteRules.mayAdd(scene, meeting);
    }

    public Check mayChangeLine(Meeting meeting, Line line) {
        return NoteRules.mayChange(scene, meeting, line.number(), line.revision());
    }

    /** Begin a decision in the running item. */
    public Check mayBeginDecision(Meeting meeting) {
        return DecisionRules.mayBegin(scene, meeting);
    }

    /** Keep the agreement of the running item as it is, when nobody is against. */
    public Check mayKeepAsItIs(Meeting meeting) {
        return LookRules.mayKeep(scene, meeting);
    }

    /** Whether what the leader did while the circle was stuck may be looked at in the running item, to let it go on or to end it. */
    public Check mayReviewAct(Meeting meeting, boolean goesOn) {
        return LookRules.mayReview(scene, meeting, goesOn);
    }

    /** The guest of the running item joins, when nobody is against. */
    public Check mayAdmit(Meeting meeting) {
        return JoiningRules.mayAdmit(scene, meeting);
    }

    /** Say that somebody is against it: like what is noted, by any member. */
    public Check mayAskAboutGuest(Meeting meeting) {
        return JoiningRules.mayAsk(scene, meeting);
    }

    /** Say "no one" where "anyone against?" was asked. */
    public Check maySayNobody(Meeting meeting) {
        return NoteRules.mayAskAgainst(scene, meeting);
    }

    /** Say "someone" where "anyone against?" was asked. */
    public Check maySaySomeone(Meeting meeting) {
        return NoteRules.mayBeAgainst(scene, meeting);
    }

    public Check maySignal(Meeting meeting, MemberId member, Signal.Kind kind) {
        return PeopleRules.maySignal(scene, meeting, member, kind);
    }

    public Check mayClearSignal(Meeting meeting, Signal signal) {
        return PeopleRules.mayClear(scene, meeting, signal.member(), signal.kind());
    }

    public Check mayReflect(Meeting meeting, MemberId member) {
        return PeopleRules.mayReflect(scene, meeting, member);
    }

    public Check mayClose(Meeting meeting) {
        return scene.leads(meeting);
    }
}
