package org.kring.core.tryout;

import java.time.Instant;
import org.kring.core.Text;
import org.kring.core.TopicId;

/** Where a try-out stands. */
public sealed interface Course {
    record Running() implements Course {}

    /** One of the two ended it. @param seen what they saw; may be empty */
    record Stopped(Instant at, Text seen) implements Course {}

    /** Its last day is over. */
    record TimeOver(Instant at) implements Course {}

    /** It was good enough to be raised with the circle. */
    record Became(Instant at, TopicId topic) implements Course {}
}
