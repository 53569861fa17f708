package org.kring.core.tryout;

import java.time.LocalDate;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.TryOutId;

/** What can be asked for about try-outs. */
public sealed interface TryOutCommand extends Command {
    /** @param topic the waiting topic it comes from, which then waits no longer; or null */
    record BeginTryOut(CircleId circle, MemberId by, MemberId with, Text what, Text first, LocalDate until,
                       TopicId topic) implements TryOutCommand {}

    /** Either of the two ends it, whenever they like. @param seen what they saw; may be empty */
    record EndTryOut(TryOutId tryOut, Text seen) implements TryOutCommand {}

    /** Either of the two raises it with the circle, while it runs or when its time is over. */
    record MakeMoreOf(TryOutId tryOut, MemberId by, Text text) implements TryOutCommand {}

    /** The clock: the last day is over. */
    record LetTryOutEnd(TryOutId tryOut) implements TryOutCommand {}
}
