package org.kring.core.circle;

import org.kring.core.Refusal;

/** Why something about a circle cannot be done. */
public enum CircleRefusal implements Refusal {
    NO_SUCH_CIRCLE,
    /** Only members of the circle do this; guests are heard. */
    ONLY_MEMBERS_OF_THE_CIRCLE,
    NOT_A_GUEST_HERE,
    ONLY_ONESELF,
    /** It has ended. */
    CIRCLE_HAS_ENDED,
    HERE_ALREADY,
    /** Nobody is made a member without having said that they would like to be. Argument: who. */
    HAS_NOT_ASKED,
    /** One comes into a hub by a role in a circle inside. */
    TWO_OF_EACH_CIRCLE,
    /** One leaves by giving up the role. Arguments: the name of the circle inside, the role. */
    SEAT_COMES_FROM_A_ROLE,
    NOT_IN_THIS_ROLE,
    /** Argument: who is not a member of the circle. */
    HOLDER_IS_NOT_A_MEMBER,
    /** Nothing is decided about somebody who is not there. Argument: who. */
    HOLDER_IS_NOT_HERE,
    /** I05. Argument: who would be both. */
    LEADER_IS_NOT_DELEGATE,
    /** The root has no wider circle to send anybody to. */
    NO_WIDER_CIRCLE,
    /** I10. Arguments: the first and the last day that fit. */
    TERM_DOES_NOT_FIT,
    /** Argument: how often it can be said. */
    EXTENDED_ENOUGH,
    /** A circle cannot do without it. */
    CANNOT_BE_PUT_AWAY,
    PUT_AWAY_ALREADY,
    NOTHING_TO_ANSWER,
    NOT_DUE,
    /** Argument: the name. */
    NAME_IS_TAKEN,
    /** Arguments: how many a circle needs, its name. */
    TOO_FEW_PEOPLE,
    /** Argument: the name of the circle. */
    LEADER_MISSING,
    /** A circle of the hub sends two. Argument: the name of the circle. */
    DELEGATE_MISSING,
    /** I25: a small group needs to know what it brings back, and until when. */
    MANDATE_OR_DATE_MISSING,
    /** I03. Argument: the item. */
    NOT_WITHIN_THE_WIDER_CIRCLE,
    /** I04. Argument: the item. */
    CLAIMED_TWICE,
    NO_SUCH_ITEM,
    /** Argument: how deep circles may lie in each other. */
    TOO_DEEP,
    NOT_OURS_TO_CHANGE,
    THE_ROOT_STAYS,
    /** First the circles inside it end. */
    HAS_CIRCLES_INSIDE,
    NOT_RESTING,
    DATE_IS_NOT_AHEAD,
    /** Argument: the heir. */
    HEIR_DOES_NOT_FIT,
    HUB_ALREADY,
    /** Argument: how many circles a hub needs. */
    TOO_FEW_CIRCLES,
    /** Argument: who would be in no circle, without the text saying so. */
    SOMEBODY_LOSES_THEIR_CIRCLE,
    NOTHING_CHANGES,
    /** Argument: how many days at most. */
    HOLIDAYS_DO_NOT_FIT,
    /** Argument: how many. */
    HOLIDAYS_ENOUGH,
    HOLIDAYS_OVERLAP,
    NO_SUCH_HOLIDAYS
}
