package org.kring.core.step;

import org.kring.core.Event;

/** What happens in this topic. */
public sealed interface StepEvent extends Event {
    record Unused() implements StepEvent {}
}
