package org.kring.server.newcomer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kring.core.newcomer.FirstStep;
import org.kring.core.newcomer.FirstSteps;
import org.kring.server.page.Mark;
import org.kring.server.web.Look;

/**
 * One of the five first steps.
 *
 * @param now   it is the next one, and the page opens it
 * @param stands where it stands, in a word; null while it is open
 */
public record StepView(FirstStep step, String title, Mark mark, String stands, boolean now) {
    static List<StepView> of(Look look, FirstSteps steps) {
        var next = steps.next().orElse(null);
        return Stream.of(FirstStep.values()).map(step -> of(look, steps, step, step == next)).toList();
    }

    private static StepView of(Look look, FirstSteps steps, FirstStep step, boolean now) {
        var stand = steps.stand(step);
        var mark = switch (stand) {
            case DONE -> Mark.DONE;
            case LEFT_OUT -> Mark.LEFT;
            case OPEN -> now ? Mark.NOW : Mark.NOT_YET;
        };
        return new StepView(step, look.w().t("newcomer.step." + step.name()), mark,
            stand == FirstSteps.Stand.LEFT_OUT ? look.w().t("newcomer.leftOut") : null, now);
    }

    /** Whether it is neither done nor left out. */
    public boolean isOpen() {
        return mark == Mark.NOW || mark == Mark.NOT_YET;
    }

    public String id() {
        return "step-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
