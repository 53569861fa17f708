package org.kring.server.circle;

import java.util.List;

/** Circles that stand ready with a name, a sentence and what they look after; their words are in the message files. */
final class Ready {
    static final List<String> CIRCLES = List.of("awareness", "magazine", "legal", "support");

    private Ready() {}
}
