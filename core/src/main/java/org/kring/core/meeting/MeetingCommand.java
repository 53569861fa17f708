package org.kring.core.meeting;

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
import org.kring.core.proposal.Content;

/**
 * What can be asked for about meetings. Where a command names an item, a person or a revision that the page showed, two
 * people doing the same at once cannot skip a step: the second is refused.
 */
public sealed interface MeetingCommand extends Command {
    /** Plans a meeting with a ready agenda: that of a first evening where the circle has never met. */
    record PlanMeeting(CircleId circle, Instant when, int minutes, Text place) implements MeetingCommand {}

    /** A command about one meeting. */
    sealed interface Within extends MeetingCommand {
        MeetingId meeting();
    }

    /** The meeting as a whole. */
    sealed interface ForCourse extends Within {}

    /** What is on its agenda. */
    sealed interface ForAgenda extends Within {}

    /** Which item is on, and for how long. */
    sealed interface ForItems extends Within {}

    /** Those who are in it. */
    sealed interface ForPeople extends Within {}

    /** Its rounds. */
    sealed interface ForRound extends Within {}

    /** Its notes. */
    sealed interface ForNotes extends Within {}

    record MoveMeeting(MeetingId meeting, Instant when, int minutes, Text place) implements ForCourse {}

    record CancelMeeting(MeetingId meeting) implements ForCourse {}

    /** Puts waiting topics, open proposals and what was left unfinished on the agenda, as far as time allows. */
    record ProposeAgenda(MeetingId meeting) implements ForAgenda {}

    /** @param title the item's words; may be empty where there is a topic or proposal */
    record AddItem(MeetingId meeting, Text title, int minutes, Wanted wanted, MemberId presenter, TopicId topic,
                   ProposalId proposal) implements ForAgenda {}

    /** An agreement comes on the agenda, to be looked at again. */
    record AddLook(MeetingId meeting, AgreementId agreement) implements ForAgenda {}

    record ChangeItem(MeetingId meeting, int item, Text title, int minutes, Wanted wanted, MemberId presenter)
        implements ForAgenda {}

    /** @param to the new place, counted from 0 */
    record MoveItem(MeetingId meeting, int item, int to) implements ForAgenda {}

    record SwapItems(MeetingId meeting, int one, int other) implements ForAgenda {}

    record DropItem(MeetingId meeting, int item) implements ForAgenda {}

    /** Opens the meeting, with who asks the questions and who writes tonight, and begins its first item. */
    record OpenMeeting(MeetingId meeting, MemberId facilitator, MemberId secretary, List<MemberId> present)
        implements ForCourse {}

    record TakeOver(MeetingId meeting, Duty duty, MemberId member) implements ForPeople {}

    record Arrive(MeetingId meeting, MemberId member) implements ForPeople {}

    /** @param at when the person has to go, or null: stays after all */
    record AnnounceLeaving(MeetingId meeting, MemberId member, Instant at) implements ForPeople {}

    record LeaveMeeting(MeetingId meeting, MemberId member) implements ForPeople {}

    record ArrangeSeats(MeetingId meeting, List<MemberId> order) implements ForPeople {}

    /** Begins an item, or goes on with one that was left or finished. */
    record StartItem(MeetingId meeting, int item) implements ForItems {}

    /** Ends the running item and begins the next. */
    record NextItem(MeetingId meeting, int item, Outcome outcome) implements ForItems {}

    /** One step back. @param item the running one, or 0 */
    record PreviousItem(MeetingId meeting, int item) implements ForItems {}

    /**
     * Begins a decision in the running item: the proposal, its link to the item, and where wished at once the question
     * to all who are here.
     *
     * @param author  whose proposal it is, or null: the meeting's own
     * @param content what it says; the ready words of an item come from the server
     * @param ask     whether everyone is asked at once; otherwise questions and reactions come first
     */
    record BeginDecision(MeetingId meeting, int item, MemberId author, Content content, boolean ask)
        implements ForItems {}

    /** There is no text yet: in the running item we look together what it is about. @param what in a few words */
    record BeginForming(MeetingId meeting, int item, MemberId author, Text what) implements ForItems {}

    /**
     * The agreement of the running item is kept as it is. "Anyone against?" was asked of all who are here, and nobody was:
     * the short look (method.md section 3, renewed by quick consent).
     */
    record KeepAsItIs(MeetingId meeting, int item, LocalDate until) implements ForItems {}

    /** What the leader did while the circle was stuck was looked at: it goes on until its day, or ends now. */
    record ReviewAct(MeetingId meeting, int item, boolean goesOn) implements ForItems {}

    /**
     * The guest of the running item joins. "Anyone against?" was asked of all who are here, and nobody was.
     *
     * @param text says in words that they join
     */
    record AdmitGuest(MeetingId meeting, int item, Text text) implements ForItems {}

    /** Somebody who is asked whether the guest of the running item joins is against it: everyone is asked, one by one. */
    record AskAboutGuest(MeetingId meeting, int item, Text text) implements ForItems {}

    /** Begins a round, also once more. @param words the question where the prompt is OWN_WORDS, else empty */
    record BeginRound(MeetingId meeting, int item, Prompt prompt, Text words) implements ForRound {}

    /** The person has spoken, or passes. */
    record EndTurn(MeetingId meeting, MemberId member, TurnEnd how) implements ForRound {}

    /** "Come back to me", or somebody is skipped and asked again at the end; once. */
    record PostponeTurn(MeetingId meeting, MemberId member) implements ForRound {}

    /** The last turn was ended by mistake. */
    record GiveTurnBack(MeetingId meeting, MemberId member) implements ForRound {}

    /** Everyone has spoken. @param rounds how many rounds the meeting had, as the page showed it */
    record EndRound(MeetingId meeting, int rounds) implements ForRound {}

    /** @param from with MINUTES: the item that gives them, or 0 for the free time */
    record ChooseTime(MeetingId meeting, int item, TimeChoice choice, int minutes, int from) implements ForItems {}

    /** @param who with STEP: who takes it, else null; @param due with STEP: by when, else null */
    record AddLine(MeetingId meeting, int item, Mark mark, Text text, MemberId who, LocalDate due)
        implements ForNotes {}

    record CorrectLine(MeetingId meeting, int line, int revision, Text text) implements ForNotes {}

    /** "Anyone against?" No one: it is decided, with those who are here. */
    record NobodyAgainst(MeetingId meeting, int line) implements ForNotes {}

    /** "Anyone against?" Someone: it goes on as a proposal with the same words, and everyone is asked. */
    record SomeoneAgainst(MeetingId meeting, int line) implements ForNotes {}

    record StrikeLine(MeetingId meeting, int line, int revision) implements ForNotes {}

    record RaiseSignal(MeetingId meeting, MemberId member, Signal.Kind kind) implements ForPeople {}

    record ClearSignal(MeetingId meeting, MemberId member, Signal.Kind kind) implements ForPeople {}

    record Reflect(MeetingId meeting, MemberId member, Measure goodUse, Measure heard, Text keepOrChange, Way way)
        implements ForPeople {}

    /** @param notesAreFinal the group has read them on the screen; else there are two days to read them */
    record CloseMeeting(MeetingId meeting, boolean notesAreFinal) implements ForCourse {}

    /** The clock closes a meeting that was forgotten open. */
    record CloseForgotten(MeetingId meeting) implements ForCourse {}

    /** The clock ends the two days to read the notes. */
    record FinishNotes(MeetingId meeting) implements ForCourse {}
}
