package org.kring.core.meeting;

import org.kring.core.Event;

/** What happens in this topic. */
public sealed interface MeetingEvent extends Event {
    record Unused() implements MeetingEvent {}
}
