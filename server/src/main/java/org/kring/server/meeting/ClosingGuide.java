package org.kring.server.meeting;

import java.util.List;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.ItemKind;

/** After the last word from each: are the notes right, and then the meeting closes. */
final class ClosingGuide {
    private ClosingGuide() {}

    /** Everyone was asked, or a way to close is chosen. */
    static boolean isNext(Seen seen, Item item) {
        return item.kind() == ItemKind.CLOSING && seen.may().mayClose(seen.meeting()).holds()
            && (isChosen(seen) || seen.meeting().round() != null && seen.meeting().roundNow().isEmpty());
    }

    static Guide of(Seen seen, Item item) {
        var more = ItemGuide.more(seen, item, seen.meeting().round(), ItemGuide.prompts(item));
        return isChosen(seen) ? new Guide(seen.w().t("meeting.close.ask"), List.of(sure(seen)), more)
            : new Guide(seen.w().t("meeting.say.notes"), List.of(
                Act.of("close-final", ClosingPart.href(seen, "final"), seen.w().t("meeting.close.final")).way()), more);
    }

    private static Act sure(Seen seen) {
        return Act.of("close", seen.to("closing"), seen.w().t("meeting.close.sure")).with("notes", chosen(seen)).main();
    }

    static boolean isChosen(Seen seen) {
        return !chosen(seen).isEmpty();
    }

    private static String chosen(Seen seen) {
        return seen.forms().of(ClosingPart.FORM).value("notes");
    }
}
