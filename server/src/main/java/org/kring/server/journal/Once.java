package org.kring.server.journal;

/** The random token that a form carries, so that sending it twice counts once. 8 to 64 letters, digits, - or _. */
public record Once(String value) {
    public Once {
        if (!value.matches("[A-Za-z0-9_-]{8,64}")) {
            throw new IllegalArgumentException("not a token");
        }
    }
}
