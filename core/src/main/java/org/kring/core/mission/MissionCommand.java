package org.kring.core.mission;

import org.kring.core.Command;

/** What can be asked for in this topic. */
public sealed interface MissionCommand extends Command {
    record Unused() implements MissionCommand {}
}
