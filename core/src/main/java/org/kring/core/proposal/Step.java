package org.kring.core.proposal;

import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.core.consent.Window;
import org.pcollections.OrderedPSet;
import org.pcollections.PSet;

/**
 * The step a proposal is in, from one stage to the next.
 *
 * @param window how long everyone may ask or react, outside of a meeting; null while nothing runs out
 * @param spoken who has said something in it; "nothing to add" is a turn too
 */
public record Step(Window window, PSet<MemberId> spoken) {
    static final Step NEW = new Step(null, OrderedPSet.empty());

    public Optional<Window> running() {
        return Optional.ofNullable(window).filter(each -> !each.over());
    }

    Step with(Window window) {
        return new Step(window, spoken);
    }

    Step heard(MemberId member) {
        return new Step(window, spoken.plus(member));
    }
}
