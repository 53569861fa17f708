package org.kring.server.meeting;

import java.time.Instant;
import java.util.List;
import org.kring.core.meeting.Item;

/**
 * Where the group is: the item, what is wanted of it, and the time left.
 *
 * @param place     which of the items of the agenda, counted from 1; 0 where none runs
 * @param wanted    what the group wants of it, or null where that needs no words
 * @param itemUntil when the item's time is used up, or null when none runs
 * @param until     the end of the meeting
 * @param used      "9 of 20 min used", for whoever leads; or null
 * @param again     when the page shall look again by itself: the next sign of the item's time, or null
 */
public record Head(String circle, String circleHref, String title, int place, int of, String wanted, Instant itemUntil,
                   Instant until, String used, Instant again) {
    static Head of(Seen seen) {
        var meeting = seen.meeting();
        var item = meeting.running().orElse(null);
        var items = meeting.agenda().items();
        return new Head(seen.circle().name().toString(), seen.look().links().circles().one(seen.circle()),
            item == null ? seen.w().t("meeting.nothingRuns") : seen.title(item), items.indexOf(item) + 1,
            items.size(), wanted(seen, item), until(seen, item), meeting.plan().end(),
            seen.leads() ? used(seen, item) : null,
            again(seen, item));
    }

    private static String wanted(Seen seen, Item item) {
        return item == null || !item.kind().isContent() ? null : seen.w().of(item.wanted());
    }

    private static Instant until(Seen seen, Item item) {
        return item == null ? null : seen.now().plus(seen.meeting().timeBox(item, seen.now()).left());
    }

    private static String used(Seen seen, Item item) {
        return item == null ? null
            : seen.w().t("meeting.used", seen.meeting().timeBox(item, seen.now()).used().toMinutes(), item.minutes());
    }

    private static Instant again(Seen seen, Item item) {
        if (item == null) {
            return null;
        }
        var end = until(seen, item);
        return List.of(end.minusSeconds(item.minutes() * 12L), end).stream().filter(at -> at.isAfter(seen.now()))
            .findFirst().orElse(null);
    }
}
