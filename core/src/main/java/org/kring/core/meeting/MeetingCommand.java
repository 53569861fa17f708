package org.kring.core.meeting;

import org.kring.core.Command;

/** What can be asked for in this topic. */
public sealed interface MeetingCommand extends Command {
    record Unused() implements MeetingCommand {}
}
