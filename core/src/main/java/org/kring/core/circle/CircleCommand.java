package org.kring.core.circle;

import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MemberId;

/** What can be asked for about a circle itself. Its aim changes by a proposal only. */
public sealed interface CircleCommand extends Command {
    /** A guest becomes a member: "anyone against?" was asked and nobody was (method.md section 2, joining). */
    record Admit(CircleId circle, MemberId guest) implements CircleCommand {}

    record LeaveCircle(CircleId circle, MemberId member) implements CircleCommand {}
}
