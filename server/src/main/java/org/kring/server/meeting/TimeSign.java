package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.TimeBox.Sign;
import org.kring.core.meeting.TimeChoice;

/**
 * The item's time is nearly or wholly used: the group is told, and chooses.
 *
 * @param acts what the group may choose; whoever leads notes it
 */
public record TimeSign(String sentence, List<Act> acts) {
    private static final int SOME_MINUTES = 5;

    /** @return the sign, or null while there is time */
    static TimeSign of(Seen seen) {
        return seen.meeting().running().filter(item -> sign(seen, item) != Sign.NONE)
            .map(item -> new TimeSign(sentence(seen, item), seen.leads() ? acts(seen, item) : List.of())).orElse(null);
    }

    private static Sign sign(Seen seen, Item item) {
        return seen.meeting().timeBox(item, seen.now()).sign();
    }

    private static String sentence(Seen seen, Item item) {
        var seconds = seen.meeting().timeBox(item, seen.now()).left().toSeconds();
        return sign(seen, item) == Sign.FULL ? seen.w().t("meeting.time.full")
            : seen.w().t("meeting.time.near", (seconds + 59) / 60);
    }

    private static List<Act> acts(Seen seen, Item item) {
        var acts = new ArrayList<Act>();
        giver(seen, item).ifPresent(giver -> acts.add(choose(seen, item, TimeChoice.MINUTES,
                seen.w().t("meeting.time.from", SOME_MINUTES, seen.title(giver)))
            .with("minutes", SOME_MINUTES).with("from", giver.number())));
        if (seen.meeting().freeMinutes() > 0) {
            var minutes = Math.min(SOME_MINUTES, seen.meeting().freeMinutes());
            acts.add(choose(seen, item, TimeChoice.MINUTES, seen.w().t("meeting.time.free", minutes)).named("time-free")
                .with("minutes", minutes).with("from", 0));
        }
        acts.add(choose(seen, item, TimeChoice.NEXT_STEP, seen.w().t("meeting.time.step")));
        acts.add(choose(seen, item, TimeChoice.SMALL_GROUP, seen.w().t("meeting.time.group")));
        acts.add(choose(seen, item, TimeChoice.NEXT_MEETING, seen.w().t("meeting.time.next")));
        return acts;
    }

    /** The next item with content that has more than these minutes. */
    private static Optional<Item> giver(Seen seen, Item running) {
        return seen.meeting().agenda().items().stream()
            .filter(item -> item.number() != running.number() && !item.isBegun())
            .filter(item -> item.kind().isContent() && item.minutes() > SOME_MINUTES).findFirst();
    }

    private static Act choose(Seen seen, Item item, TimeChoice choice, String label) {
        return Act.of("time-" + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'), seen.to("time"),
            label).with("item", item.number()).with("choice", choice);
    }
}
