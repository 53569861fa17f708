package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.meeting.Summary;

/**
 * What a meeting came to, in numbers and names.
 *
 * @param facts     "6 people, 82 minutes" and so on
 * @param decisions what was decided
 * @param open      what is being decided still
 * @param steps     who does what by when
 * @param later     what waits for a later meeting
 * @param next      the next date, or null
 * @param chat      the text for the group's chat
 */
public record Slip(List<String> facts, List<Decided> decisions, List<Decided> open, List<String> steps,
                   List<String> later, String next, String chat) {
    static Slip of(Seen seen) {
        var summary = Summary.of(seen.meeting(), seen.state().proposals(), seen.now());
        var decisions = Stream.concat(Decided.of(seen, summary.decisions()).stream(), Pressed.in(seen)).toList();
        var steps = StepsPart.lines(seen);
        var next = DatePart.planned(seen).stream().findFirst().orElse(null);
        return new Slip(facts(seen, summary), decisions, Decided.open(seen, summary.open()), steps, later(seen, summary),
            next, ChatText.of(seen, decisions, steps, next));
    }

    private static List<String> facts(Seen seen, Summary summary) {
        var facts = new ArrayList<String>();
        facts.add(seen.w().t("meeting.slip.people", summary.people().size(), summary.minutes()));
        facts.add(seen.w().t("meeting.slip.decided", summary.decisions().size(), summary.steps().size()));
        if (!summary.later().isEmpty()) {
            facts.add(seen.w().t("meeting.slip.later", summary.later().size()));
        }
        if (summary.minutesGivenBack() > 0) {
            facts.add(seen.w().t("meeting.slip.back", summary.minutesGivenBack()));
        }
        return facts;
    }

    private static List<String> later(Seen seen, Summary summary) {
        return summary.later().stream().flatMap(id -> seen.state().backlog().find(id).stream())
            .map(topic -> Titles.headline(topic.text())).toList();
    }
}
