package org.kring.core.agreement;

import org.kring.core.Event;

/** What happens in this topic. */
public sealed interface AgreementEvent extends Event {
    record Unused() implements AgreementEvent {}
}
