package org.kring.server.search;

import java.util.List;
import org.kring.core.backlog.Topic;

/** What of each thing can be searched. */
final class Texts {
    private Texts() {}

    static List<Entry> of(Topic topic) {
        return List.of(new Entry(0, "", topic.text().toString()));
    }
}
