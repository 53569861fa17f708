package org.kring.server.backlog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kring.core.Actor;
import org.kring.core.circle.Circle;
import org.kring.server.web.Look;

/**
 * Where something that is being raised goes.
 *
 * @param circle the number of the circle
 * @param what   what the circle decides and looks after, or else what it is for
 * @param found  whether its words say that it looks after this; else it goes to the widest circle
 * @param hears  the day by which this person hears, or null for a member of that circle and on the table's device
 */
public record Goes(int circle, String name, String what, boolean found, LocalDate hears) {
    static Goes of(Look look, Optional<Circle> looksAfter) {
        var circle = ofTheTable(look).or(() -> looksAfter).orElseGet(() -> look.state().root());
        var rules = Asked.rules(look);
        return new Goes(circle.id().value(), circle.name().toString(), looksAfter(circle), look.state().circles().living().size() > 1 && looksAfter.filter(circle::equals).isPresent(),
            look.me() != null && rules.asksFromOutside(look.me(), circle.id()) ? rules.answerBy() : null);
    }

    private static String looksAfter(Circle circle) {
        return circle.domain().isEmpty() ? circle.aim().toString()
            : circle.domain().stream().map(item -> item.text().toString()).collect(Collectors.joining(", "));
    }

    /** What is raised at the table goes to the circle that meets there. */
    private static Optional<Circle> ofTheTable(Look look) {
        return look.actor() instanceof Actor.Table(var meeting)
            ? look.state().meetings().find(meeting).flatMap(found -> look.state().circles().find(found.circle()))
            : Optional.empty();
    }
}
