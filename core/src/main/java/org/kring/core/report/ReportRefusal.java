package org.kring.core.report;

import org.kring.core.Refusal;

/** Why something about a circle's lines cannot be done. */
public enum ReportRefusal implements Refusal {
    /** There is no circle around it that could read them. */
    NOBODY_TO_TELL,
    /** Somebody else writes them; argument: who. */
    SOMEBODY_ELSE_WRITES,
    ONLY_FOR_ONESELF,
    NO_AIM,
    /** Argument: how many at most. */
    TOO_MANY_AIMS,
    /** Argument: with which aim. */
    GOING_MISSING,
    ROOM_MISSING,
    NO_SUCH_REPORT,
    HANDED_ON_ALREADY,
    /** Only leader and delegate add to them. */
    ONLY_OUR_TWO,
    /** The wider circle meets, or has met since. */
    WIDER_CIRCLE_HAS_IT,
    /** The circle asks for nothing. */
    NO_HELP_ASKED,
    /** The circle that asks, and the one that offers, lie in different circles, or are the same. */
    NOT_SIDE_BY_SIDE,
    OFFERED_ALREADY
}
