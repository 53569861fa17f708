package org.kring.server.journal;

/** Names a collective in the journal: 1 to 40 small letters, digits and hyphens, chosen once, never shown. */
public record CollectiveId(String value) {
    public CollectiveId {
        if (!value.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("not an id of a collective: " + value);
        }
    }
}
