package org.kring.core.mission;

import org.kring.core.Event;

/** What happens in this topic. */
public sealed interface MissionEvent extends Event {
    record Unused() implements MissionEvent {}
}
