package org.kring.server.drawing;

import java.util.List;

/**
 * A whole drawing, in a square of this size.
 *
 * @param rounds the outer before the inner
 */
public record Drawn(int size, List<Round> rounds) {
    public Drawn {
        rounds = List.copyOf(rounds);
    }
}
