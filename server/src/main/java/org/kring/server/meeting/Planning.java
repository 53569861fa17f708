package org.kring.server.meeting;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kring.core.circle.Circle;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * One more meeting is planned; everything is filled in beforehand.
 *
 * @param circles the circles the viewer may plan for
 */
public record Planning(Typed typed, List<Option> circles) {
    static final String FORM = "plan";
    private static final int FIRST_MINUTES = 80;
    private static final int USUAL_MINUTES = 90;

    static Planning of(Look look, int circle) {
        var circles = circles(look);
        var chosen = circles.stream().filter(each -> each.id().value() == circle).findFirst()
            .or(() -> circles.stream().findFirst());
        var now = look.now().at().atZone(look.now().zone());
        var typed = Typed.nothing(FORM).with("day", now.toLocalDate())
            .with("time", now.toLocalTime().truncatedTo(ChronoUnit.MINUTES))
            .with("minutes", chosen.map(each -> minutes(look, each)).orElse(USUAL_MINUTES));
        return of(look, chosen.map(each -> typed.with("circle", each.id().value())).orElse(typed));
    }

    static Planning of(Look look, Typed typed) {
        return new Planning(typed, circles(look).stream()
            .map(circle -> new Option(Integer.toString(circle.id().value()), circle.name().toString())).toList());
    }

    static List<Circle> circles(Look look) {
        return look.state().circles().all().stream()
            .filter(circle -> Seen.guards(look).mayPlan(circle.id()).holds()).toList();
    }

    /** As long as the last time. */
    static int minutes(Look look, Circle circle) {
        return look.state().meetings().lastIn(circle.id()).map(last -> last.plan().minutes())
            .orElse(FIRST_MINUTES);
    }
}
