package org.kring.core.meeting;

import org.kring.core.Refusal;

/** Why something about a meeting cannot be done. */
public enum MeetingRefusal implements Refusal {
    NO_SUCH_MEETING,
    /** It was opened or cancelled already. */
    NOT_PLANNED_ANY_MORE,
    /** It is not open: not yet, or not any more. */
    NOT_OPEN,
    /** Another meeting of this circle is open; argument: that meeting. */
    ANOTHER_IS_OPEN,
    /** There is one at this time already; argument: the time. */
    PLANNED_THEN_ALREADY,
    /** The time is past; argument: the time given. */
    TIME_IS_PAST,
    /** Further ahead than anyone plans; argument: the last time possible. */
    TIME_IS_TOO_FAR,
    /** Arguments: fewest, most minutes. */
    MINUTES_DO_NOT_FIT,
    NO_SUCH_ITEM,
    /** The topic or proposal is on the agenda already. */
    ON_THE_AGENDA_ALREADY,
    /** The topic or proposal belongs to another circle, or waits no more. */
    DOES_NOT_WAIT_HERE,
    /** Nothing waits for this circle. */
    NOTHING_WAITS,
    /** The item runs or is finished. */
    ITEM_HAS_BEGUN,
    /** The running item is another one by now. */
    ITEM_HAS_CHANGED,
    NO_EARLIER_ITEM,
    /** Another decision is being made in this item. */
    ITEM_DECIDES_ALREADY,
    /** Whoever asks the questions does this; argument: the person. */
    ONLY_WHO_ASKS_THE_QUESTIONS,
    /** Nobody asks the questions at the moment; any member of the circle can. */
    NOBODY_ASKS_THE_QUESTIONS,
    DECISION_WAITS_TO_BE_WRITTEN_DOWN,
    /** The person does it already; argument: the person. */
    DOES_IT_ALREADY,
    NOBODY_IS_HERE,
    /** Argument: the person. */
    NOT_IN_THE_MEETING,
    /** Argument: the person. */
    IS_HERE_ALREADY,
    NO_ROUND_RUNS,
    /** Nobody has spoken yet in this round. */
    ROUND_HAS_JUST_BEGUN,
    /** The round is another one by now, or is over. */
    ROUND_HAS_CHANGED,
    /** Argument: whose turn it is. */
    NOT_THEIR_TURN,
    /** In this round everyone says something. */
    NOBODY_PASSES_HERE,
    /** A turn of this round ends with the person's answer to the proposal. */
    ONLY_BY_ANSWERING,
    /** It was moved to the end once; argument: the person. */
    POSTPONED_ALREADY,
    NOBODY_ELSE_IS_WAITING,
    /** The other item, or the free time, has fewer minutes; argument: how many. */
    NOT_SO_MANY_MINUTES,
    /** A step needs a person and a day. */
    STEP_NEEDS_PERSON_AND_DAY,
    NO_SUCH_LINE,
    /** Somebody changed the line meanwhile. */
    LINE_HAS_CHANGED,
    LINE_IS_STRUCK,
    /** It stands as a decision, or became a proposal. */
    LINE_IS_SETTLED,
    /** "Anyone against?" does not wait for an answer here. */
    LINE_IS_NOT_PENDING,
    /** A decision needs the people in the room. */
    ONLY_TOGETHER,
    NOTES_ARE_FINAL,
    /** Asked for already. */
    SIGNALLED_ALREADY,
    NOT_SIGNALLED,
    TOO_LATE_TO_REFLECT,
    /** The clock does this, when its time has come. */
    NOT_DUE,
    /** The device on the table belongs to one open meeting and its circle. */
    NOT_AT_THIS_TABLE,
    /** The running item is not about an agreement that is looked at again. */
    NOTHING_TO_LOOK_AT,
    /** The running item is not about a guest who would like to be a member. */
    NOBODY_ASKS_TO_JOIN
}
