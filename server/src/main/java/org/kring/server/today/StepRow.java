package org.kring.server.today;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.Way;
import org.kring.core.meeting.Meeting;
import org.kring.core.step.NextStep;
import org.kring.core.step.StepRules;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * A next step in a list, with what this person may do with it.
 *
 * @param later  the days that are offered at once: the next meeting, a week from now; empty where it is not this
 *               person's to put off
 * @param typed  the form "later", as it comes back or at first
 */
public record StepRow(int number, String what, LocalDate due, List<Option> later, Typed typed) {
    static StepRow of(Look look, NextStep step, Typed wrong) {
        var mine = new StepRules(look.state().steps(), look.state().belowSteps(), look.actor(), look.now())
            .mayEnd(step.id(), look.visit().isTable() ? Way.IN_THE_ROOM : Way.OWN_DEVICE).holds();
        var form = Typed.nothing("later-" + step.id().value());
        return new StepRow(step.id().value(), step.what().toString(), step.due(), mine ? later(look, step) : List.of(),
            wrong != null && wrong.form().equals(form.form()) ? wrong : form);
    }

    public boolean isMine() {
        return !later.isEmpty();
    }

    private static List<Option> later(Look look, NextStep step) {
        var meeting = look.state().meetings().plannedIn(step.circle()).stream().map(Meeting::plan)
            .map(plan -> plan.when().atZone(look.now().zone()).toLocalDate())
            .filter(day -> day.isAfter(step.due()) && !day.isBefore(look.now().today())).findFirst()
            .map(day -> new Option(day.toString(), look.w().t("today.step.nextMeeting", look.w().day(day))));
        var base = step.due().isBefore(look.now().today()) ? look.now().today() : step.due();
        var week = base.plusWeeks(1);
        return Stream.concat(meeting.stream(), Stream.of(new Option(week.toString(),
            look.w().t("today.step.inAWeek", look.w().day(week))))).toList();
    }
}
