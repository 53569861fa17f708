package org.kring.core.proposal;

import org.kring.core.MemberId;

/**
 * Who helps a circle that is stuck.
 *
 * @param asked  somebody from outside was asked to ask the questions, and has not said yet whether they will; or null
 * @param asks   somebody from outside asks the questions, and decides nothing; or null
 * @param resort what the circle had agreed on for this case, once it has come to that; or null
 */
public record Help(MemberId asked, MemberId asks, Resort resort) {
    static final Help NONE = new Help(null, null, null);

    Help asking(MemberId who) {
        return new Help(who, asks, resort);
    }

    Help answered(MemberId who, boolean yes) {
        return new Help(null, yes ? who : asks, resort);
    }

    Help with(Resort resort) {
        return new Help(asked, asks, resort);
    }
}
