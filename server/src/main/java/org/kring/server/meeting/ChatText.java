package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A meeting in one message for the group's chat. */
final class ChatText {
    /** Leaves room for the link within 400 characters. */
    private static final int LONGEST = 320;

    private ChatText() {}

    static String of(Seen seen, List<Decided> decisions, List<String> steps, String next) {
        var parts = new ArrayList<String>();
        var day = seen.meeting().plan().when().atZone(seen.w().zone()).toLocalDate();
        parts.add(seen.w().t("meeting.chat.title", seen.circle().name(), seen.w().shortDate(day)));
        if (!decisions.isEmpty()) {
            parts.add(seen.w().t("meeting.chat.decided",
                decisions.stream().map(Decided::line).collect(Collectors.joining("; "))));
        }
        if (!steps.isEmpty()) {
            parts.add(seen.w().t("meeting.chat.steps", String.join("; ", steps)));
        }
        if (next != null) {
            parts.add(seen.w().t("meeting.chat.next", next));
        }
        var text = String.join(" ", parts);
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
    }
}
