package org.kring.core.proposal;

import org.kring.core.Event;

/** What happens in this topic. */
public sealed interface ProposalEvent extends Event {
    record Unused() implements ProposalEvent {}
}
