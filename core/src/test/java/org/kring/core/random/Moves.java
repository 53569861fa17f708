package org.kring.core.random;

import java.time.Instant;
import java.util.Optional;
import org.kring.core.collective.Collective;

/** Makes up what somebody could ask for: mostly what fits the state, sometimes what does not. One per topic. */
public interface Moves {
    /** Empty when nothing in this topic comes to mind. */
    Optional<Move> next(Dice dice, Collective state, Instant now);
}
