package org.kring.core.meeting;

import java.time.Instant;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.StepId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.Way;

/** What happens to a meeting and in it. */
public sealed interface MeetingEvent extends Event {
    MeetingId meeting();

    /** The meeting as a whole. */
    sealed interface OfCourse extends MeetingEvent {}

    /** Its items and their time. */
    sealed interface OfAgenda extends MeetingEvent {}

    /** Those who are in it. */
    sealed interface OfPeople extends MeetingEvent {}

    /** Its rounds. */
    sealed interface OfRound extends MeetingEvent {}

    /** Its notes. */
    sealed interface OfNotes extends MeetingEvent {}

    record MeetingPlanned(MeetingId meeting, CircleId circle, Instant when, int minutes, Text place)
        implements MeetingEvent {}

    record MeetingMoved(MeetingId meeting, Instant when, int minutes, Text place) implements OfCourse {}

    record MeetingCancelled(MeetingId meeting) implements OfCourse {}

    /** @param at its place, counted from 0; @param by who put it there, or null where the agenda was ready */
    record ItemAdded(MeetingId meeting, int item, int at, ItemKind kind, Text title, int minutes, Wanted wanted,
                     MemberId presenter, TopicId topic, ProposalId proposal, MemberId by) implements OfAgenda {}

    record ItemChanged(MeetingId meeting, int item, Text title, int minutes, Wanted wanted, MemberId presenter)
        implements OfAgenda {}

    record ItemMoved(MeetingId meeting, int item, int to) implements OfAgenda {}

    record ItemDropped(MeetingId meeting, int item) implements OfAgenda {}

    record MeetingOpened(MeetingId meeting, MemberId facilitator, MemberId secretary, List<MemberId> present)
        implements OfCourse {}

    record DutyTaken(MeetingId meeting, Duty duty, MemberId member) implements OfPeople {}

    /** Whoever asks the questions sees a reason against, and hands this item to somebody who does not. */
    record QuestionsHandedOver(MeetingId meeting, MemberId to) implements OfPeople {}

    record PersonArrived(MeetingId meeting, MemberId member) implements OfPeople {}

    /** @param at when the person has to go, or null: stays after all */
    record LeavingAnnounced(MeetingId meeting, MemberId member, Instant at) implements OfPeople {}

    record PersonLeft(MeetingId meeting, MemberId member) implements OfPeople {}

    record SeatsArranged(MeetingId meeting, List<MemberId> order) implements OfPeople {}

    /** Begun or gone on with; the item that ran until now pauses. */
    record ItemStarted(MeetingId meeting, int item) implements OfAgenda {}

    record ItemEnded(MeetingId meeting, int item, Outcome outcome) implements OfAgenda {}

    /** What an item is about: an agreement that is looked at again. */
    record ItemLooksAgain(MeetingId meeting, int item, AgreementId agreement) implements OfAgenda {}

    /** Whom an item is about: a guest who would like to be a member. */
    record ItemIsAbout(MeetingId meeting, int item, MemberId guest) implements OfAgenda {}

    /** A proposal is decided in this item. */
    record ItemDecides(MeetingId meeting, int item, ProposalId proposal) implements OfAgenda {}

    /** The meeting ended before the item did: it waits as a topic. */
    record ItemKept(MeetingId meeting, int item, TopicId topic) implements OfAgenda {}

    record RoundBegun(MeetingId meeting, int item, Prompt prompt, Text words, List<MemberId> order)
        implements OfRound {}

    record TurnEnded(MeetingId meeting, MemberId member, TurnEnd how) implements OfRound {}

    /** Somebody who decides came in while everyone is asked for a reason against. */
    record TurnAdded(MeetingId meeting, MemberId member) implements OfRound {}

    record TurnPostponed(MeetingId meeting, MemberId member) implements OfRound {}

    record TurnGivenBack(MeetingId meeting, MemberId member) implements OfRound {}

    record RoundEnded(MeetingId meeting) implements OfRound {}

    /** @param minutes more for the item; @param from the item that gives them, or 0 for the free time */
    record TimeChosen(MeetingId meeting, int item, TimeChoice choice, int minutes, int from) implements OfAgenda {}

    /** @param step the next step it became, or null; @param topic the waiting topic it became, or null */
    record LineAdded(MeetingId meeting, int line, int item, Mark mark, Text text, MemberId by, StepId step,
                     TopicId topic) implements OfNotes {}

    record LineCorrected(MeetingId meeting, int line, Text text) implements OfNotes {}

    record LineStruck(MeetingId meeting, int line) implements OfNotes {}

    /** Nobody was against. */
    record LineDecided(MeetingId meeting, int line, AgreementId decision) implements OfNotes {}

    /** Somebody was against: the same words go on as a proposal. */
    record LineProposed(MeetingId meeting, int line, ProposalId proposal) implements OfNotes {}

    /** Nobody answered before the meeting closed: the same words wait as a topic. */
    record LineKept(MeetingId meeting, int line, TopicId topic) implements OfNotes {}

    record SignalRaised(MeetingId meeting, MemberId member, Signal.Kind kind) implements OfPeople {}

    record SignalCleared(MeetingId meeting, MemberId member, Signal.Kind kind) implements OfPeople {}

    record Reflected(MeetingId meeting, MemberId member, Measure goodUse, Measure heard, Text keepOrChange, Way way)
        implements OfPeople {}

    record MeetingClosed(MeetingId meeting) implements OfCourse {}

    record NotesFinished(MeetingId meeting) implements OfCourse {}
}
