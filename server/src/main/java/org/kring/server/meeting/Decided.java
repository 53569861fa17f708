package org.kring.server.meeting;

import java.util.List;
import org.kring.core.meeting.Line;
import org.kring.core.meeting.Mark;

/** What a meeting decided. */
final class Decided {
    private Decided() {}

    static List<String> lines(Seen seen) {
        return seen.meeting().notes().standing().stream()
            .filter(line -> line.mark() == Mark.DECISION && line.decision() != null)
            .map(Line::text).map(Object::toString).toList();
    }
}
