package org.kring.server.page;

/**
 * A person (or a step) in a line or a ring, with the mark of where it stands.
 *
 * @param note a word or two beside the name, or null
 * @param self whether this is the one who looks
 */
public record Chip(String name, Mark mark, String note, boolean self) {
    public Chip(String name, Mark mark) {
        this(name, mark, null, false);
    }

    public Chip(String name, Mark mark, String note) {
        this(name, mark, note, false);
    }
}
