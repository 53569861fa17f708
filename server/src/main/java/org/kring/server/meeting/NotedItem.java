package org.kring.server.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.meeting.Item;

/**
 * One item of the notes: what was written in it, and what it came to.
 *
 * @param outcome what it came to, or null
 * @param time    "9 of 20 min"
 * @param before  what was before the circle in it, and where that stands by now
 */
public record NotedItem(int number, String title, String outcome, String time, List<Decided> before,
                        List<Notes.NoteLine> lines) {
    /** The items in which something was written, or was before the circle. */
    static List<NotedItem> written(Seen seen) {
        return all(seen).stream().filter(item -> !item.lines().isEmpty() || !item.before().isEmpty()).toList();
    }

    /** Every item that was begun. */
    static List<NotedItem> all(Seen seen) {
        return seen.meeting().agenda().items().stream().filter(item -> item.isBegun() || hasLines(seen, item))
            .map(item -> of(seen, item)).toList();
    }

    private static boolean hasLines(Seen seen, Item item) {
        return !seen.meeting().notes().of(item.number()).isEmpty();
    }

    private static NotedItem of(Seen seen, Item item) {
        var outcome = item.outcome() == null || !item.kind().isContent() ? null : seen.w().of(item.outcome());
        return new NotedItem(item.number(), seen.title(item), outcome, seen.w().t("meeting.used",
            seen.meeting().timeBox(item, seen.now()).used().toMinutes(), item.minutes()),
            before(seen, item), Notes.lines(seen, item.number()));
    }

    private static List<Decided> before(Seen seen, Item item) {
        return Stream.concat(Stream.ofNullable(item.proposal()), item.besides().stream())
            .flatMap(id -> seen.state().proposals().find(id).stream()).map(proposal -> Decided.of(seen, proposal)).toList();
    }
}
