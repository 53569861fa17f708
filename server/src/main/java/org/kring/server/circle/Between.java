package org.kring.server.circle;

import org.kring.core.circle.Circle;
import org.kring.core.collective.Momentum;
import org.kring.server.page.Mark;
import org.kring.server.web.Look;

/**
 * What goes between a circle and the circles around it and inside.
 *
 * @param lines what it tells its wider circle, or null where there is none
 * @param hub   what it shows of the circles inside, or null where there are none
 */
public record Between(Lines lines, HubPart hub) {
    /** @param label "Our lines for the hub"; @param pace how we go on, where that is not steadily; or null */
    public record Lines(String label, String href, Mark mark, String note, String pace) {}

    static Between of(Look look, Circle circle) {
        return new Between(circle.parent().filter(_ -> circle.state().isAtWork()).flatMap(look.state().circles()::find)
            .map(wider -> lines(look, circle, wider)).orElse(null), HubPart.of(look, circle));
    }

    private static Lines lines(Look look, Circle circle, Circle wider) {
        var reports = look.state().reports();
        var isOurs = look.isOf(circle);
        var isTold = reports.forNext(look.state().meetings(), circle.id(), wider.id()).isPresent();
        var isDraft = isOurs && reports.draft(circle.id()).isPresent();
        return new Lines(look.w().t("report.for", wider.name()), look.links().reports().one(circle),
            isTold && !isDraft ? Mark.DONE : Mark.NOT_YET, look.w().t(isDraft ? "circle.lines.draft"
                : isTold ? "circle.lines.told" : "circle.lines.none", wider.name()), isOurs ? Pace.says(look,
            Momentum.of(look.state(), circle, look.now())) : null);
    }
}
