package org.kring.core.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.consent.Integration;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Words;

/**
 * What can be asked for about proposals. Where a command carries a version, it is the text that the person had before
 * them; an older one is refused calmly. {@code present} is who is there, in a meeting, and empty outside of one.
 */
public sealed interface ProposalCommand extends Command {
    /**
     * @param meeting   the meeting in which it begins, or null
     * @param topic     the waiting topic it comes from, or null
     * @param presented it is shown to the circle at once; otherwise it is a draft of its author
     */
    record Begin(CircleId circle, MemberId author, MeetingId meeting, TopicId topic, Content content,
                 boolean presented) implements ProposalCommand {}

    /** Begins and asks in one act: "anyone against?" was answered with "someone". */
    record AskEveryone(CircleId circle, MemberId author, MeetingId meeting, Content content, List<MemberId> present)
        implements ProposalCommand {}

    /** A command about a proposal that has begun. */
    sealed interface OfProposal extends ProposalCommand {
        ProposalId proposal();
    }

    /**
     * @param wordingOnly only the words differ, not what they mean; anyone can refuse that for two days
     * @param over        when the text was kept that whoever writes had before them, so that nobody's is written over
     *                    unseen; null where that is known to be the last
     */
    record ChangeText(ProposalId proposal, int version, Content content, boolean wordingOnly, Instant over)
        implements OfProposal {
        public ChangeText(ProposalId proposal, int version, Content content) {
            this(proposal, version, content, false, null);
        }
    }

    /** Changes the text and asks everyone about it in one act. */
    record AskAnew(ProposalId proposal, int version, Content content, List<MemberId> present, boolean wordingOnly)
        implements OfProposal {
        public AskAnew(ProposalId proposal, int version, Content content, List<MemberId> present) {
            this(proposal, version, content, present, false);
        }
    }

    /** "More than the wording has changed." */
    record RefuseLabel(ProposalId proposal, int version) implements OfProposal {}

    /** A talk was had, or help to speak was offered, before the circle speaks of somebody's leaving. */
    record RecordCare(ProposalId proposal, Care what, LocalDate on) implements OfProposal {}

    record Present(ProposalId proposal) implements OfProposal {}

    record Withdraw(ProposalId proposal) implements OfProposal {}

    /** To CLARIFY, REACT or ADJUST, or from a round to OBJECTIONS. */
    record MoveOn(ProposalId proposal, Stage to) implements OfProposal {}

    record Ask(ProposalId proposal, MemberId by, Way way, Text text) implements OfProposal {}

    record AnswerQuestion(ProposalId proposal, int question, MemberId by, Text text) implements OfProposal {}

    record React(ProposalId proposal, MemberId by, Way way, Text text) implements OfProposal {}

    /** Freezes the deciders and asks "do you see a reason against?"; in a meeting also once more. */
    record OpenRound(ProposalId proposal, int version, List<MemberId> present) implements OfProposal {}

    /** No reason against. */
    record Consent(ProposalId proposal, int version, MemberId by, Way way) implements OfProposal {}

    /** "I need to know more": the question is asked while the round stays open. */
    record AskFirst(ProposalId proposal, int version, MemberId by, Way way, Text question)
        implements OfProposal {}

    /** Before it is asked in a meeting: no reason against this text. It counts for this text only. */
    record ConsentEarly(ProposalId proposal, int version, MemberId by) implements OfProposal {}

    /** Nothing to ask, or nothing to add: a turn too. */
    record AddNothing(ProposalId proposal, MemberId by, Way way) implements OfProposal {}

    /** Whoever may not belong any more is here and had the word. */
    record NoteHeard(ProposalId proposal, List<MemberId> present) implements OfProposal {}

    /** Three days more for everyone, once, without a reason. */
    record Lengthen(ProposalId proposal) implements OfProposal {}

    /** It cannot be undone soon, or is about somebody who is not here: everyone is waited for, or not any more. */
    record WaitForAll(ProposalId proposal, boolean waits) implements OfProposal {}

    /** It touches what a circle inside decides, or not after all: without anybody of that circle it is talked about only. */
    record SayConcerned(ProposalId proposal, CircleId circle, boolean concerned) implements OfProposal {}

    /**
     * @param listener who is asked to listen, or null
     * @param later    "I cannot name it yet"
     */
    record RaiseObjection(ProposalId proposal, int version, MemberId by, Way way, Words words, MemberId listener,
                          boolean later) implements OfProposal {
        public RaiseObjection(ProposalId proposal, int version, MemberId by, Way way, Words words, MemberId listener) {
            this(proposal, version, by, way, words, listener, false);
        }
    }

    /** All the others who are there said: none. */
    record OthersConsent(ProposalId proposal, int version) implements OfProposal {}

    /** "Was that right?" Yes. */
    record Confirm(ProposalId proposal, MemberId by) implements OfProposal {}

    /** Finds words, or better ones, for one's reason. */
    record WordObjection(ProposalId proposal, int objection, Way way, Words words) implements OfProposal {}

    /** The circle writes how it understood the worry. */
    record Restate(ProposalId proposal, int objection, Text text) implements OfProposal {}

    /** The ways in which a reason against is to find its way into the text. */
    record ChooseMoves(ProposalId proposal, int objection, List<Integration> moves) implements OfProposal {}

    /** "Yes, that is it." */
    record Understood(ProposalId proposal, int objection, Way way) implements OfProposal {}

    /** @param as WITHDRAWN, PREFERENCE or CARRIED_AS_MEASURE */
    record CloseObjection(ProposalId proposal, int objection, Objection.State as, Way way)
        implements OfProposal {}

    /** Nobody who is there sees a reason against: it is decided, or waits for the absent. */
    record Declare(ProposalId proposal) implements OfProposal {}

    /** A meeting takes it up; an open round goes on there with the answers it has. */
    record TakeUp(ProposalId proposal, MeetingId meeting, List<MemberId> present) implements OfProposal {}

    /** "Talk instead": to the next meeting. */
    record CallToMeeting(ProposalId proposal) implements OfProposal {}

    /** The circle lets it go: nobody who is there was against that. */
    record Drop(ProposalId proposal, List<MemberId> present, Text reason) implements OfProposal {}

    /** A reason against a decision in one line, within its window: it becomes a proposal with the same words. */
    record ObjectToDecision(AgreementId agreement, MemberId by, Way way, Words words) implements ProposalCommand {}

    /** The clock: the window of an open round, or of a decision, has ended. */
    record CloseWindow(ProposalId proposal) implements OfProposal {}

    /**
     * The long way: what is going on is looked at together before there is a text.
     *
     * @param what what it is about, in a few words
     */
    record BeginTogether(CircleId circle, MemberId author, MeetingId meeting, TopicId topic, Text what)
        implements ProposalCommand {}

    /** A command about the steps before there is a text. */
    sealed interface OfForming extends OfProposal {}

    /** What is going on, and what do we need? */
    record Contribute(ProposalId proposal, MemberId by, Way way, Text text) implements OfForming {}

    /** The circle writes what it is about and why it is ours. */
    record NameNeed(ProposalId proposal, Text text) implements OfForming {}

    /** Something a good answer must cover. */
    record AddDimension(ProposalId proposal, MemberId by, Way way, Text text) implements OfForming {}

    record AddIdea(ProposalId proposal, int dimension, MemberId by, Way way, Text text) implements OfForming {}

    /** "Not now": left open on purpose. */
    record SetAside(ProposalId proposal, int dimension) implements OfForming {}

    /** No reason against going on to the next step. */
    record SayReady(ProposalId proposal, MemberId by, Way way) implements OfForming {}

    /** On to the next step, or back. */
    record GoOn(ProposalId proposal, Stage to, List<MemberId> present) implements OfForming {}

    record ChooseWriters(ProposalId proposal, List<MemberId> writers, LocalDate due, List<MemberId> present)
        implements OfForming {}

    record LeaveOut(ProposalId proposal, int dimension, int idea, Text reason) implements OfForming {}

    /** A command about another course, or about ways out when a circle is stuck. */
    sealed interface OfCourse extends OfProposal {}

    /** In a meeting: nobody who is there is against it. */
    record TakeCourse(ProposalId proposal, Course course, List<MemberId> present, Text reason) implements OfCourse {}

    /** Outside of a meeting: everyone is asked whether they are against it. */
    record SuggestCourse(ProposalId proposal, Course course, Text reason) implements OfCourse {}

    record AnswerCourse(ProposalId proposal, MemberId by, Way way, boolean against) implements OfCourse {}

    /** Its time has come early, or what was asked for is there. */
    record BringBack(ProposalId proposal, Text result) implements OfCourse {}

    /** Whoever does not belong to the circle any more asks the wider circle to look at that. */
    record Appeal(ProposalId proposal, MemberId by, Text text) implements OfCourse {}

    /**
     * @param who   who writes, where it is about a text; null for whoever asks for it
     * @param until by when, or null for a week; everyone's sentence is asked for three days
     */
    record TryWayOut(ProposalId proposal, WayOut way, Text note, MemberId who, LocalDate until) implements OfCourse {
        public TryWayOut(ProposalId proposal, WayOut way, Text note) {
            this(proposal, way, note, null, null);
        }
    }

    /** Somebody who does not decide here is asked to ask the questions about this one. */
    record AskToHelp(ProposalId proposal, MemberId who) implements OfCourse {}

    record AnswerHelp(ProposalId proposal, MemberId by, boolean yes) implements OfCourse {}

    /**
     * The leader acts for now, as law or safety is at risk while the circle is stuck.
     *
     * @param since today, or yesterday where there was no time to write it down
     * @param text  what the leader does
     * @param why   what is at risk
     */
    record ActMeanwhile(ProposalId proposal, Risk risk, LocalDate since, LocalDate until, Text text, Text why)
        implements OfCourse {}

    /**
     * What the circle has agreed on for the case that it stays stuck.
     *
     * @param people the group that decides it, or the one person from outside; empty for the rest
     */
    record TakeLastResort(ProposalId proposal, List<MemberId> people) implements OfCourse {}
}
