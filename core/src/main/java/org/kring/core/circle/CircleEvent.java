package org.kring.core.circle;

import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Text;

/** What happens to a circle. */
public sealed interface CircleEvent extends Event {
    /** @param slug the circle's part of its address; it never changes */
    record CircleFounded(CircleId circle, String slug, Text name, Text aim) implements CircleEvent {}

    record CircleMemberJoined(CircleId circle, MemberId member) implements CircleEvent {}

    /** A guest has turns in rounds and decides nothing. */
    record GuestJoined(CircleId circle, MemberId member) implements CircleEvent {}

    record CircleMemberLeft(CircleId circle, MemberId member) implements CircleEvent {}

    record AimChanged(CircleId circle, Text aim) implements CircleEvent {}
}
