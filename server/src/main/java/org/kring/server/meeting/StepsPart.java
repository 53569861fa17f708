package org.kring.server.meeting;

import java.util.List;

/** "Who does what next": the steps that were taken in this meeting. */
public record StepsPart(List<String> steps) implements Part {
    static StepsPart of(Seen seen) {
        return new StepsPart(lines(seen));
    }

    /** "Cem: ask for a sample, by 3 Dec". */
    static List<String> lines(Seen seen) {
        return seen.state().steps().takenIn(seen.id()).stream()
            .map(step -> seen.w().t("meeting.step", seen.name(step.who()), step.what(), seen.w().shortDate(step.due())))
            .toList();
    }
}
