package org.kring.core.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Integration;
import org.kring.core.consent.LastResort;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Said;

/** What happens to proposals. */
public sealed interface ProposalEvent extends Event {
    ProposalId proposal();

    record ProposalBegun(ProposalId proposal, CircleId circle, MemberId author, MeetingId meeting, TopicId topic,
                         MemberId owner, LocalDate starts, LocalDate lookAgain, Effect effect, Text title, Text text,
                         Text why, Text measure) implements ProposalEvent {
        Content content() {
            return new Content(title, text, why, measure, owner, starts, lookAgain, effect);
        }
    }

    /** What the text says, and how it is called. */
    sealed interface TextEvent extends ProposalEvent {}

    /** A draft keeps its number; once presented, each new text has the next one. */
    record TextChanged(ProposalId proposal, int version, MemberId owner, LocalDate starts, LocalDate lookAgain,
                       Effect effect, Text title, Text text, Text why, Text measure) implements TextEvent {
        Content content() {
            return new Content(title, text, why, measure, owner, starts, lookAgain, effect);
        }
    }

    /** The words that the changes of its text speak of; follows the text in the same append. */
    record ChangesWorded(ProposalId proposal, int version, List<Text> words) implements TextEvent {}

    /** What its circle looks after that the text is about; follows the text in the same append, where one was said. */
    record TextFiled(ProposalId proposal, int version, int item) implements TextEvent {}

    /** Only the wording has changed, says who wrote it. */
    record CalledWordingOnly(ProposalId proposal, int version) implements TextEvent {}

    record LabelRefused(ProposalId proposal, int version) implements TextEvent {}

    /** Where it stands, and what becomes of it. */
    sealed interface StageEvent extends ProposalEvent {}

    record ProposalPresented(ProposalId proposal) implements StageEvent {}

    record ProposalWithdrawn(ProposalId proposal) implements StageEvent {}

    record ProposalDropped(ProposalId proposal, List<MemberId> present, Text reason) implements StageEvent {}

    record StageReached(ProposalId proposal, Stage stage) implements StageEvent {}

    /**
     * @param agreement       what it became or changed
     * @param until           the end of the window of those who were not there, or null
     * @param lookAgainBefore the date that it changes, or null
     * @param aimBefore       the aim that it changes, or empty
     */
    record ProposalDecided(ProposalId proposal, int version, AgreementId agreement, Instant until,
                           LocalDate lookAgainBefore, Text aimBefore) implements StageEvent {}

    /** A reason against was given in time: what was decided is looked at again. */
    record ProposalReopened(ProposalId proposal) implements StageEvent {}

    /** Nobody can correct anything about this decision any more. */
    record ProposalSettled(ProposalId proposal) implements StageEvent {}

    /**
     * It takes up the words of a decision in one line, which is out of force meanwhile.
     *
     * @param heard who had said in the room that they see no reason against
     */
    record DecisionTakenUp(ProposalId proposal, AgreementId agreement, List<MemberId> heard)
        implements StageEvent {}

    /** What is asked and said about the text. */
    sealed interface TalkEvent extends ProposalEvent {}

    record QuestionAsked(ProposalId proposal, int question, MemberId by, Way way, Text text)
        implements TalkEvent {}

    record QuestionAnswered(ProposalId proposal, int question, MemberId by, Text text) implements TalkEvent {}

    record Reacted(ProposalId proposal, int version, MemberId by, Way way, Text text) implements TalkEvent {}

    /** Nothing to ask, or nothing to add. */
    record NothingAdded(ProposalId proposal, MemberId by, Way way) implements TalkEvent {}

    /** Whom it is about had the word in the meeting, before anybody is asked. */
    record HadTheWord(ProposalId proposal, MemberId by) implements TalkEvent {}

    record CareRecorded(ProposalId proposal, Care what, LocalDate on) implements TalkEvent {}

    /** Where it is talked about, and by whom. */
    sealed interface PlaceEvent extends ProposalEvent {}

    record CalledToMeeting(ProposalId proposal) implements PlaceEvent {}

    record TakenUp(ProposalId proposal, MeetingId meeting, List<MemberId> present) implements PlaceEvent {}

    /** The meeting is over. @param until the end of the window that begins now for an open round, or null */
    record LeftMeeting(ProposalId proposal, MeetingId meeting, Instant until) implements PlaceEvent {}

    record WaitsForAll(ProposalId proposal, boolean waits) implements PlaceEvent {}

    /** @param circle the circle inside that is concerned, or not any more */
    record CircleConcerned(ProposalId proposal, CircleId circle, boolean concerned) implements PlaceEvent {}

    /** Until when there is time, outside of a meeting. */
    sealed interface WindowEvent extends ProposalEvent {}

    /** Outside of a meeting: everyone may ask, or react, until then. */
    record StepTimed(ProposalId proposal, Instant until) implements WindowEvent {}

    /** A member asked for more time. */
    record WindowLengthened(ProposalId proposal, Instant until) implements WindowEvent {}

    /** Too few had answered when the window ended. */
    record WindowExtended(ProposalId proposal, Instant until) implements WindowEvent {}

    /** The circle is away meanwhile. */
    record WindowMoved(ProposalId proposal, Instant until) implements WindowEvent {}

    /** The silent have had the text for the whole window. */
    record WindowEnded(ProposalId proposal) implements WindowEvent {}

    /** Who is asked, and what each answers. */
    sealed interface RoundEvent extends ProposalEvent {}

    /** No reason against this text, said before the question was asked. */
    record ConsentedEarly(ProposalId proposal, int version, MemberId by) implements RoundEvent {}

    /** @param until the end of the window, or null in a meeting */
    record RoundOpened(ProposalId proposal, int round, int version, List<MemberId> deciders, List<MemberId> present,
                       Clauses clauses, Instant until) implements RoundEvent {}

    /** Who is there has changed while a round is open in a meeting. */
    record Gathered(ProposalId proposal, List<MemberId> present) implements RoundEvent {}

    record Answered(ProposalId proposal, int round, int version, List<MemberId> by, Said said, Way way)
        implements RoundEvent {}

    record AnswerConfirmed(ProposalId proposal, MemberId by) implements RoundEvent {}

    /** A decider left the circle: out of the round, and what they said with them. */
    record DeciderLeft(ProposalId proposal, MemberId member) implements RoundEvent {}

    /** No reason against is left, and the text is the same. @param until the new window, or null in a meeting */
    record RoundResumed(ProposalId proposal, Instant until) implements RoundEvent {}

    /** What becomes of a reason against. */
    sealed interface ObjectionEvent extends ProposalEvent {}

    record ObjectionRaised(ProposalId proposal, int objection, int round, int version, MemberId by, Way way,
                           MemberId listener, Text might, Text part, Text touched, Text sign, Text change)
        implements ObjectionEvent {}

    record ObjectionWorded(ProposalId proposal, int objection, Text might, Text part, Text touched, Text sign,
                           Text change) implements ObjectionEvent {}

    record ObjectionRestated(ProposalId proposal, int objection, Text text) implements ObjectionEvent {}

    record ObjectionUnderstood(ProposalId proposal, int objection, Way way) implements ObjectionEvent {}

    record MovesChosen(ProposalId proposal, int objection, List<Integration> moves) implements ObjectionEvent {}

    /** Closed by whoever raised it. */
    record ObjectionClosed(ProposalId proposal, int objection, Objection.State as, Way way)
        implements ObjectionEvent {}

    /** What happens before there is a text. */
    sealed interface FormingEvent extends ProposalEvent {}

    record FormingBegun(ProposalId proposal, CircleId circle, MemberId author, MeetingId meeting, TopicId topic, Text what)
        implements FormingEvent {}

    record Contributed(ProposalId proposal, MemberId by, Way way, Text text) implements FormingEvent {}

    record NeedWritten(ProposalId proposal, Text text) implements FormingEvent {}

    record DimensionAdded(ProposalId proposal, int dimension, MemberId by, Way way, Text text) implements FormingEvent {}

    record IdeaAdded(ProposalId proposal, int dimension, MemberId by, Way way, Text text) implements FormingEvent {}

    record DimensionSetAside(ProposalId proposal, int dimension) implements FormingEvent {}

    record ReadySaid(ProposalId proposal, MemberId by, Way way) implements FormingEvent {}

    record WritersChosen(ProposalId proposal, List<MemberId> writers, LocalDate due) implements FormingEvent {}

    record IdeaLeftOut(ProposalId proposal, int dimension, int idea, Text reason) implements FormingEvent {}

    /** What happens beside the straight way. */
    sealed interface CourseEvent extends ProposalEvent {}

    record CourseSuggested(ProposalId proposal, Course course, MemberId by, List<MemberId> deciders, Clauses clauses,
                           Instant until, Text reason) implements CourseEvent {}

    /** The circle is away meanwhile. */
    record CourseMoved(ProposalId proposal, Instant until) implements CourseEvent {}

    record CourseAnswered(ProposalId proposal, MemberId by, Way way, boolean against) implements CourseEvent {}

    /** Somebody was against it, or too few answered: it goes on as it was. */
    record CourseLeft(ProposalId proposal) implements CourseEvent {}

    /**
     * @param wake    when it comes back by itself, or null
     * @param present who was there and not against, in a meeting
     */
    record CourseTaken(ProposalId proposal, Course course, Instant wake, List<MemberId> present, Text reason)
        implements CourseEvent {}

    /** Where the other circle that works on it was asked; follows in the same append. */
    record CourseRaised(ProposalId proposal, TopicId topic) implements CourseEvent {}

    /** It is back. @param result what came of it, or empty */
    record Woken(ProposalId proposal, Stage stage, Text result) implements CourseEvent {}

    record RemovalAppealed(ProposalId proposal, MemberId by, Text text) implements CourseEvent {}

    record HelpAsked(ProposalId proposal, MemberId who) implements CourseEvent {}

    record HelpAnswered(ProposalId proposal, MemberId by, boolean yes) implements CourseEvent {}

    /** What the leader does meanwhile, and until when, stands in the agreement of the same append. */
    record LeaderActs(ProposalId proposal, AgreementId agreement, Risk risk) implements CourseEvent {}

    /** The parts are those of {@link Resort}. */
    record ResortTaken(ProposalId proposal, LastResort kind, List<MemberId> people) implements CourseEvent {}

    /** @param rounds how many rounds had ended with a reason against by then */
    record WayOutTried(ProposalId proposal, WayOut way, int rounds, Text note) implements CourseEvent {}

    /** Of the way out that was begun last. @param who who sees to it, or null. @param until by when; or null */
    record WayOutGiven(ProposalId proposal, MemberId who, LocalDate until) implements CourseEvent {}
}
