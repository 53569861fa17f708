package org.kring.core.proposal;

import org.kring.core.Command;

/** What can be asked for in this topic. */
public sealed interface ProposalCommand extends Command {
    record Unused() implements ProposalCommand {}
}
