package org.kring.core.agreement;

import org.kring.core.Command;

/** What can be asked for in this topic. */
public sealed interface AgreementCommand extends Command {
    record Unused() implements AgreementCommand {}
}
