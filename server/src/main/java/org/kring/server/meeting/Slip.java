package org.kring.server.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.meeting.Line;
import org.kring.core.meeting.Mark;
import org.kring.core.meeting.Meeting;

/**
 * What a meeting came to, in numbers and names.
 *
 * @param facts     "6 people, 82 minutes" and so on
 * @param decisions what was decided, one line each
 * @param steps     who does what by when
 * @param later     what waits for a later meeting
 * @param next      the next date, or null
 * @param chat      the text for the group's chat
 */
public record Slip(List<String> facts, List<String> decisions, List<String> steps, List<String> later, String next,
                   String chat) {
    private static final int CHAT = 300;

    static Slip of(Seen seen) {
        var decisions = Decided.lines(seen);
        var steps = StepsPart.lines(seen);
        var later = texts(seen, Mark.LATER);
        var next = DatePart.planned(seen).stream().findFirst().orElse(null);
        return new Slip(facts(seen, decisions, steps, later), decisions, steps, later, next,
            chat(seen, decisions, steps, next));
    }

    private static List<String> facts(Seen seen, List<String> decisions, List<String> steps, List<String> later) {
        var facts = new ArrayList<String>();
        facts.add(seen.w().t("meeting.slip.people", seen.meeting().presence().everHere().size(), minutes(seen)));
        facts.add(seen.w().t("meeting.slip.decided", decisions.size(), steps.size()));
        if (!later.isEmpty()) {
            facts.add(seen.w().t("meeting.slip.later", later.size()));
        }
        long back = back(seen);
        if (back > 0) {
            facts.add(seen.w().t("meeting.slip.back", back));
        }
        return facts;
    }

    static long minutes(Seen seen) {
        return lasted(seen).toMinutes();
    }

    private static Duration lasted(Seen seen) {
        var meeting = seen.meeting();
        var end = meeting.closed() == null ? seen.now() : meeting.closed();
        return meeting.opened() == null ? Duration.ZERO : Duration.between(meeting.opened(), end);
    }

    private static long back(Seen seen) {
        Meeting meeting = seen.meeting();
        var end = meeting.closed() == null ? seen.now() : meeting.closed();
        return Duration.between(end, meeting.plan().end()).toMinutes();
    }

    private static List<String> texts(Seen seen, Mark mark) {
        return seen.meeting().notes().standing().stream().filter(line -> line.mark() == mark)
            .map(Line::text).map(Object::toString).toList();
    }

    private static String chat(Seen seen, List<String> decisions, List<String> steps, String next) {
        var parts = new ArrayList<String>();
        var day = seen.meeting().plan().when().atZone(seen.w().zone()).toLocalDate();
        parts.add(seen.w().t("meeting.chat.title", seen.circle().name(), seen.w().shortDate(day)));
        if (!decisions.isEmpty()) {
            parts.add(seen.w().t("meeting.chat.decided", String.join("; ", decisions)));
        }
        if (!steps.isEmpty()) {
            parts.add(seen.w().t("meeting.chat.steps", String.join("; ", steps)));
        }
        if (next != null) {
            parts.add(seen.w().t("meeting.chat.next", next));
        }
        var text = String.join(" ", parts);
        return text.length() <= CHAT ? text : text.substring(0, text.lastIndexOf(' ', CHAT)) + " …";
    }
}
