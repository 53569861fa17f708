package org.kring.core.people;

import java.time.Instant;
import org.kring.core.MemberId;

/** @param left when the person left, or null */
public record Member(MemberId id, Instant since, Instant left) {
    public boolean isHere() {
        return left == null;
    }

    Member leftAt(Instant at) {
        return new Member(id, since, at);
    }
}
