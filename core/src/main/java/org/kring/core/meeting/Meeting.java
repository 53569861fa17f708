package org.kring.core.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * One meeting of a circle, from its planning to its final notes.
 *
 * @param round      the round that runs or ran last in the running item, or null
 * @param roundsHeld how many rounds the meeting has had
 * @param opened     when, or null before
 * @param lastAct    when something happened in it last
 * @param closed     when, or null before
 */
public record Meeting(MeetingId id, CircleId circle, MeetingState state, Plan plan, Agenda agenda, Duties duties,
                      Presence presence, Round round, int roundsHeld, Notes notes, PVector<Signal> signals,
                      Reflections reflections, Instant opened, Instant lastAct, Instant closed) {
    static Meeting planned(MeetingId id, CircleId circle, Plan plan) {
        return new Meeting(id, circle, MeetingState.PLANNED, plan, Agenda.EMPTY, Duties.NOBODY, Presence.NOBODY, null,
            0, Notes.EMPTY, TreePVector.empty(), Reflections.NONE, null, plan.plannedAt(), null);
    }

    public boolean isLive() {
        return state.isLive();
    }

    /** Its time has passed, and nobody opened it: it holds nothing up. */
    public boolean isMissed(Instant now) {
        return state.isPlanned() && !plan.end().isAfter(now);
    }

    /** When people went: as it was closed, or, where nobody closed it, with the last that happened in it. */
    Instant ended(Instant closed) {
        return closed.isBefore(Closing.forgottenAt(this)) ? closed : lastAct;
    }

    /** Lines may still be put right. */
    public boolean areNotesOpen() {
        return state.isLive() || state == MeetingState.MINUTES_OPEN;
    }

    /** Nothing happens in it any more, unless somebody still answers the two questions. */
    public boolean isOver() {
        return state == MeetingState.CANCELLED || state == MeetingState.MINUTES_FINAL;
    }

    public Optional<Item> running() {
        return agenda.running();
    }

    /** The round that is going on now. */
    public Optional<Round> roundNow() {
        return Optional.ofNullable(round).filter(Round::isRunning);
    }

    /** Whose turn it is. */
    public Optional<MemberId> turn() {
        return roundNow().flatMap(Round::now);
    }

    public Optional<MemberId> nextTurn() {
        return roundNow().flatMap(Round::next);
    }

    public Optional<MemberId> facilitator() {
        return duties.holder(Duty.FACILITATOR);
    }

    public Optional<MemberId> secretary() {
        return duties.holder(Duty.SECRETARY);
    }

    /** What is left of the whole meeting; negative once it is over. */
    public Duration left(Instant now) {
        return Duration.between(now, plan.end());
    }

    public TimeBox timeBox(Item item, Instant now) {
        return TimeBox.of(item, now);
    }

    /** The minutes that no item has; negative where more is planned than the meeting lasts. */
    public int freeMinutes() {
        return plan.minutes() - agenda.minutes();
    }

    /** More than 80 % of the time is planned for content: a warning, never a block (method.md section 5). */
    public boolean isFull() {
        return agenda.contentMinutes() * 5 > plan.minutes() * 4;
    }

    /** What comes after the closing, such as an answer to the two questions, is no act in it. */
    Meeting at(Instant lastAct) {
        return closed != null ? this : new Meeting(id, circle, state, plan, agenda, duties, presence, round, roundsHeld, notes, signals,
            reflections, opened, lastAct, closed);
    }

    Meeting in(MeetingState state) {
        return new Meeting(id, circle, state, plan, agenda, duties, presence, round, roundsHeld, notes, signals,
            reflections, opened, lastAct, closed);
    }

    Meeting with(Plan plan) {
        return new Meeting(id, circle, state, plan, agenda, duties, presence, round, roundsHeld, notes, signals,
            reflections, opened, lastAct, closed);
    }

    Meeting with(Agenda agenda) {
        return new Meeting(id, circle, state, plan, agenda, duties, presence, round, roundsHeld, notes, signals,
            reflections, opened, lastAct, closed);
    }

    Meeting with(Duties duties) {
        return new Meeting(id, circle, state, plan, agenda, duties, presence, round, roundsHeld, notes, signals,
            reflections, opened, lastAct, closed);
    }

    Meeting with(Presence presence) {
        return new Meeting(id, circle, state, plan, agenda, duties, presence, round, roundsHeld, notes, signals,
            reflections, opened, lastAct, closed);
    }

    Meeting with(Round round) {
        return new Meeting(id, circle, state, plan, agenda, duties, presence, round, roundsHeld, notes, signals,
            reflections, opened, lastAct, closed);
    }

    Meeting beginning(Round round) {
        return new Meeting(id, circle, state, plan, agenda, duties, presence, round, roundsHeld + 1, notes, signals,
            reflections, opened, lastAct, closed);
    }

    Meeting with(Notes notes) {
        return new Meeting(id, circle, state, plan, agenda, duties, presence, round, roundsHeld, notes, signals,
            reflections, opened, lastAct, closed);
    }

    Meeting with(PVector<Signal> signals) {
        return new Meeting(id, circle, state, plan, agenda, duties, presence, round, roundsHeld, notes, signals,
            reflections, opened, lastAct, closed);
    }

    Meeting with(Reflections reflections) {
        return new Meeting(id, circle, state, plan, agenda, duties, presence, round, roundsHeld, notes, signals,
            reflections, opened, lastAct, closed);
    }

    Meeting opened(Instant at) {
        return new Meeting(id, circle, MeetingState.OPENED, plan.opened(at), agenda, duties, presence, round,
            roundsHeld, notes, signals, reflections, at, lastAct, closed);
    }

    Meeting closed(Instant at) {
        var ended = ended(at);
        return new Meeting(id, circle, MeetingState.MINUTES_OPEN, plan, agenda.stopped(ended), duties,
            presence.ended(ended), null, roundsHeld, notes, TreePVector.empty(), reflections, opened, lastAct, at);
    }
}
