package org.kring.core.backlog;

import org.kring.core.Refusal;

/** Why something about a waiting topic cannot be done. */
public enum BacklogRefusal implements Refusal {
    NO_SUCH_TOPIC,
    TOPIC_IS_CLOSED,
    ONLY_FOR_ONESELF,
    /** It ends so by another act only. */
    ENDS_OTHERWISE,
    /** Whoever raised it belongs to the circle, or has heard already. */
    NO_ANSWER_IS_OWED,
    REASON_MISSING,
    /** "Later" needs a day. */
    DAY_MISSING,
    /** The day is past, or further than may be put off; arguments: the first and the last day possible. */
    DAY_DOES_NOT_FIT,
    /** It is passed on to the circle where it is. */
    IT_IS_THERE_ALREADY,
    /** The agreement does not hold (any more). */
    DOES_NOT_HOLD,
    /** What somebody asks who does not belong to a circle any more is answered by all of the wider circle, by a decision. */
    ALL_OF_US_ANSWER,
    IS_PRESSING_ALREADY,
    IS_NOT_PRESSING,
    /** Nothing was named that would rest, or the circle has answered already. */
    NOTHING_RESTS,
    TOO_FEW_PEOPLE,
    LEADER_IS_NOT_IN_IT,
    /** Whoever leads a small group belongs to the circle that opens it, and is in it at once; arguments: the circle. */
    LEADER_BELONGS_ELSEWHERE,
    NO_GROUP_IS_PLANNED,
    /** The person, or the circle, is not asked, or has answered already. */
    NOT_ASKED_OF_THEM
}
