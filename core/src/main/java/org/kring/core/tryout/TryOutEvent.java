package org.kring.core.tryout;

import java.time.LocalDate;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.TryOutId;

/** What happens to a try-out. */
public sealed interface TryOutEvent extends Event {
    record TryOutBegun(TryOutId tryOut, CircleId circle, MemberId by, MemberId with, LocalDate until, TopicId topic,
                       Text what, Text first) implements TryOutEvent {}

    /** One of the two ended it, or left. */
    record TryOutStopped(TryOutId tryOut, Text seen) implements TryOutEvent {}

    record TryOutTimeOver(TryOutId tryOut) implements TryOutEvent {}

    /** @param topic what was raised from it */
    record TryOutBecame(TryOutId tryOut, TopicId topic) implements TryOutEvent {}
}
