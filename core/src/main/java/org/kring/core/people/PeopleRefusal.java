package org.kring.core.people;

import org.kring.core.Refusal;

/** Why something about a person cannot be done. */
public enum PeopleRefusal implements Refusal {
    NOT_A_MEMBER,
    /** Only the person decides this. */
    ONLY_ONESELF,
    ONLY_THE_HOST,
    /** A new way in needs the person, or two other members. */
    TWO_MUST_VOUCH
}
