package org.kring.server.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Confirmation;
import org.kring.core.circle.Role;
import org.kring.core.circle.Wanted;

/**
 * Something that waits for a circle's yes: a person another circle sends, or a change of an aim or domain. It is asked
 * in a meeting, of those who are there.
 *
 * @param id    what it is about, as the answer names it: {@code link-3-delegate} or {@code change-3-aim-0}
 * @param words the question
 */
public record Question(String id, String words) {
    public static List<Question> of(Look look, Circle circle) {
        var questions = new ArrayList<Question>();
        for (var other : look.state().circles().living()) {
            if (other.isInside(circle.id())) {
                Stream.of(Role.values()).filter(role -> other.assignment(role)
                        .filter(held -> held.confirmation() == Confirmation.AWAITED).isPresent())
                    .forEach(role -> questions.add(link(look, other, role)));
            }
            other.wanted().stream().filter(wanted -> wanted.confirms().equals(circle.id()))
                .forEach(wanted -> questions.add(change(look, other, wanted)));
        }
        return questions;
    }

    private static Question link(Look look, Circle other, Role role) {
        return new Question("link-" + other.id().value() + "-" + role.name(), look.w().t("circle.question.link",
            other.name(), look.names().of(other.holder(role).orElseThrow()), role));
    }

    private static Question change(Look look, Circle other, Wanted wanted) {
        var text = wanted.part() == Wanted.Part.ITEM_LET_GO
            ? other.charter().item(wanted.item()).map(item -> item.text().toString()).orElse("") : wanted.text().toString();
        return new Question("change-" + other.id().value() + "-" + wanted.part().name() + "-" + wanted.item(),
            look.w().t("circle.question." + wanted.part().name(), other.name(), text));
    }
}
