package org.kring.server.backlog;

import java.time.LocalDate;
import java.util.Comparator;
import org.kring.core.backlog.Topic;

/** In which order waiting topics are shown. */
public enum Sorting {
    /** What cannot wait first; then whoever is owed an answer, by its day; then what has waited longest. */
    OWED, OLDEST, NEWEST;

    Comparator<Topic> order() {
        return switch (this) {
            case OWED -> Comparator.comparing((Topic topic) -> topic.road().pressing() == null).thenComparing(Sorting::promised)
                .thenComparing(raised());
            case OLDEST -> raised();
            case NEWEST -> raised().reversed();
        };
    }

    /** Numbers tell apart what was raised in one moment. */
    private static Comparator<Topic> raised() {
        return Comparator.comparing(Topic::at).thenComparing(topic -> topic.id().value());
    }

    private static LocalDate promised(Topic topic) {
        return topic.isOwedAnAnswer() ? topic.road().promised() : LocalDate.MAX;
    }
}
