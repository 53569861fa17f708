package org.kring.core.proposal;

import static org.kring.core.proposal.Stall.stall;

import java.util.List;
import java.util.Map;
import org.kring.core.MemberId;
import org.kring.core.world.Given;

/**
 * Cem's stall in many situations, all in a meeting or all outside of one.
 *
 * @param situations by the name of their column
 * @param silent     a decider who has not answered: Ivo, who is not in the meeting; Femi, outside of one
 * @param other      somebody who is no ordinary member: a guest, who is asked to help, whom it is about
 */
record Setting(Map<String, Given> situations, MemberId silent, MemberId other, List<MemberId> present) {
    boolean isMeeting() {
        return !present.isEmpty();
    }

    /** A column is named by the beginning of its situation's name. */
    Given at(String column) {
        return situations.keySet().stream().filter(name -> name.startsWith(column)).findFirst().map(situations::get).orElseThrow();
    }

    static int version(Given given) {
        return stall(given).version().number();
    }
}
