package org.kring.server.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.step.NextStep;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/** All open next steps, by person: one's own first, each person's nearest first. */
public record StepsView(List<Person> people) {
    /** One person's steps. */
    public record Person(String name, boolean self, List<StepRow> steps) {}

    /** @param wrong what is missing in a form that comes back, or null */
    static StepsView of(Look look, Typed wrong) {
        var people = new ArrayList<Person>();
        look.state().people().here().stream().sorted(Comparator.comparing(member -> !member.equals(look.me())))
            .forEach(member -> add(people, look, member, wrong));
        return new StepsView(List.copyOf(people));
    }

    private static void add(List<Person> people, Look look, MemberId member, Typed wrong) {
        var steps = look.state().steps().openOf(member);
        if (!steps.isEmpty()) {
            people.add(new Person(look.names().of(member), member.equals(look.me()),
                steps.stream().sorted(Comparator.comparing(NextStep::due))
                    .map(step -> StepRow.of(look, step, wrong)).toList()));
        }
    }
}
