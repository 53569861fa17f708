package org.kring.core.proposal;

import org.kring.core.Refusal;

/** Why something about a proposal cannot be done (yet). */
public enum ProposalRefusal implements Refusal {
    NO_SUCH_PROPOSAL,
    NO_SUCH_QUESTION,
    NO_SUCH_OBJECTION,
    NO_SUCH_TOPIC_HERE,
    ONLY_THE_AUTHOR,
    ONLY_IN_ITS_MEETING,
    NOT_IN_A_MEETING,
    /** Somebody begins a proposal in the name of somebody else outside of a meeting. */
    ONLY_IN_ONES_OWN_NAME,
    /** It is a draft: first it is shown to the circle. */
    NOT_PRESENTED_YET,
    PRESENTED_ALREADY,
    /** It is decided, withdrawn or let go. */
    IT_IS_OVER,
    /** That does not follow from where the proposal is. */
    NOT_NOW,
    NO_OPEN_ROUND,
    ROUND_IS_OPEN,
    /** The time in which this decision could be looked at again at once is over. */
    WINDOW_IS_OVER,
    NOBODY_OBJECTS,
    /** Argument: whose reason has not been understood yet. */
    NOT_YET_UNDERSTOOD,
    NOT_YET_SAID_BACK,
    ONLY_THE_OBJECTOR,
    CLOSED_ALREADY,
    NOBODY_LEFT_TO_HEAR,
    NOTHING_TO_CONFIRM,
    QUESTION_IS_ANSWERED,
    /** Argument: how many questions are open. */
    QUESTIONS_ARE_OPEN,
    NOTHING_CHANGED,
    DATE_IS_MISSING,
    /** Argument: the date given. */
    DATE_IS_NOT_AHEAD,
    OWNER_NOT_IN_THE_CIRCLE,
    /** Its circle does not look after that (any more). */
    ITEM_IS_NOT_OURS,
    /** Arguments: how many there may be. */
    TOO_MANY_TEXTS,
    GUESTS_ARE_HEARD_BUT_DO_NOT_DECIDE,
    ONLY_THE_CLOCK,
    /** No time runs here, or it was made longer already. */
    NO_MORE_TIME,
    /** Removing somebody, and what we are together for, are talked about face to face. */
    ONLY_IN_A_MEETING,
    /** It is parked, or somebody else works on it. */
    IT_RESTS,
    NO_SUCH_DIMENSION,
    NO_DIMENSIONS,
    NEED_IS_MISSING,
    /** Argument: what nobody has an idea for yet. */
    NO_IDEA_YET,
    ONE_TO_THREE_WRITE,
    /** Argument: who writes. */
    ONLY_THE_WRITERS,
    /** Another writer has kept a text since. */
    KEPT_MEANWHILE,
    /** Argument: who has not said so yet. */
    NOT_ALL_ARE_READY,
    TAKE_IT_IN_THE_MEETING,
    ONE_AT_A_TIME,
    WHO_WORKS_ON_IT,
    HELP_COMES_FROM_OUTSIDE,
    WHO_DECIDES_IT,
    NOT_STUCK,
    SOMEBODY_ELSE_SAYS_IT_BACK,
    /** None of the ways to meet a reason was chosen. */
    WHICH_WAY,
    /** Argument: who has said "yes, that is it". */
    UNDERSTOOD_ALREADY,
    /** Only a circle right inside this one is concerned in this way. */
    NOT_INSIDE,
    /** It touches what a circle decides of which nobody is there; argument: the name of that circle. */
    CIRCLE_IS_NOT_HERE,
    /** Before somebody's leaving is spoken of, there is a talk, and help to speak is offered. */
    TALK_COMES_FIRST,
    /** Argument: the day of a talk that is still to come. */
    TALK_IS_STILL_AHEAD,
    IT_IS_ABOUT_YOU,
    /** Arguments: who has the word before anybody is asked, and the day from which the circle may ask all the same. */
    HEARD_FIRST,
    /** Argument: who is here and has the word before anybody is asked. */
    SPEAKS_FIRST,
    LABEL_STANDS,
    ONLY_THE_LEADER_ACTS,
    /** While the circle was stuck on this the leader has acted already. */
    ACTED_ALREADY,
    WHAT_IS_AT_RISK,
    /** What was done is told within a day. */
    TOLD_WITHIN_A_DAY,
    /** Argument: the last day there may be. */
    ENDS_IN_TWO_WEEKS,
    /** A reason without words was given, and not "I cannot name it yet". */
    REASON_HAS_NO_WORDS
}
