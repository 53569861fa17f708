package org.kring.core.step;

import org.kring.core.Command;

/** What can be asked for in this topic. */
public sealed interface StepCommand extends Command {
    record Unused() implements StepCommand {}
}
