package org.kring.server.journal;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Writes values of one type as JSON and reads them back. */
interface Codec {
    /** @param value never null */
    void write(Object value, JsonText to);

    /** Reads the value that the parser stands on, and leaves the parser on its last token. */
    Object read(JsonParser from);

    /** What a component is when nothing was written for it. */
    default Object absent() {
        return null;
    }

    static void expect(JsonToken found, JsonToken expected) {
        if (found != expected) {
            throw new IllegalArgumentException("expected " + expected + ", found " + found);
        }
    }
}
