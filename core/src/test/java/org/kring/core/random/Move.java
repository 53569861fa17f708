package org.kring.core.random;

import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.MemberId;

/** Somebody asks for something. */
public record Move(Actor who, Command command) {
    public static Move by(MemberId who, Command command) {
        return new Move(new Actor.Member(who), command);
    }
}
