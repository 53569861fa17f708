package org.kring.server.meeting;

import java.util.List;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;

/**
 * "Who does what next": the steps that were taken in this meeting, and the place for one more.
 *
 * @param add the form, or null where the viewer cannot write
 */
public record StepsPart(List<String> steps, Typed add, int item, List<Option> people) implements Part {
    static final String FORM = "add-step";

    static StepsPart of(Seen seen) {
        return new StepsPart(lines(seen), seen.may().mayAddLine(seen.meeting()).holds() ? add(seen) : null,
            seen.meeting().agenda().current(), Notes.people(seen));
    }

    private static Typed add(Seen seen) {
        return seen.forms().of(Typed.nothing(FORM).with("due", Notes.inAWeek(seen)));
    }

    /** "Cem: ask for a sample, by 3 Dec". */
    static List<String> lines(Seen seen) {
        return seen.state().steps().takenIn(seen.id()).stream()
            .map(step -> seen.w().t("meeting.step", seen.name(step.who()), step.what(), seen.w().shortDate(step.due())))
            .toList();
    }
}
