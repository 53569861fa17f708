package org.kring.server.circle;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Kind;
import org.kring.core.circle.Role;
import org.kring.core.collective.Momentum;
import org.kring.core.meeting.Direction;
import org.kring.core.report.Attendance;
import org.kring.core.report.Overview;
import org.kring.server.page.Mark;
import org.kring.server.web.Look;
import org.kring.server.web.ReportCard;

/**
 * What a circle with circles inside shows of them.
 *
 * @param wrote how many of them wrote for the next meeting
 * @param rows  those that need help most first
 * @param twos  who comes from each
 * @param href  where all their lines stand side by side
 * @param direction when it looks next at what we are together for, or null
 * @param missed circles of which nobody was there the last two times
 */
public record HubPart(String wrote, List<Row> rows, List<Two> twos, String href, String direction, List<String> missed) {
    /**
     * @param going  how it goes, in a word
     * @param asks   what it asks for, or null
     * @param offers who could lend somebody
     * @param lend   where help can be offered, or null
     * @param pace   how it goes on, where it does not go on steadily; or null
     */
    public record Row(String name, String href, Mark mark, String going, String asks, List<String> offers, String lend,
                      String pace) {}

    /** @param step where an empty seat is filled, or null */
    public record Two(String name, String href, String who, String step) {}

    /** @return null where there are no circles inside */
    static HubPart of(Look look, Circle circle) {
        var inside = Overview.of(look.state().reports(), look.state().belowReports(), circle.id());
        var writing = inside.stream().filter(row -> !row.isResting()).toList();
        return inside.isEmpty() ? null : new HubPart(look.w().t("circle.hub.wrote", writing.stream().filter(Overview::isFresh).count(),
            writing.size()), inside.stream().map(row -> row(look, row)).toList(),
            inside.stream().map(Overview::circle).filter(each -> each.kind() != Kind.HELPING).map(each -> two(look, each)).toList(),
            look.links().reports().all(circle.slug()), Direction.next(look.state().meetings(), circle, look.now().zone())
                .map(day -> look.w().t("circle.hub.direction", day)).orElse(null),
            Attendance.missedTwice(look.state().meetings(), look.state().circles(), circle.id()).stream()
                .map(missed -> look.w().t("circle.hub.missed", missed.name())).toList());
    }

    private static Row row(Look look, Overview row) {
        var href = row.report() == null ? look.links().circles().one(row.circle()) : look.links().reports().one(row.circle());
        if (row.isResting() || row.report() == null) {
            return new Row(row.circle().name().toString(), href, Mark.NOT_YET, row.isResting()
                ? look.w().t("report.resting", row.circle().life().until() == null ? "" : row.circle().life().until())
                : look.w().t("report.nothingYet"), null, List.of(), null, pace(look, row));
        }
        var lines = row.report().lines();
        return new Row(row.circle().name().toString(), href, ReportCard.mark(lines.going()), look.w().of(lines.going()),
            lines.asksForHelp() ? look.w().t("circle.hub.asks", lines.need()) : null, row.report().offers().stream()
                .map(offer -> look.w().t("circle.hub.offer", look.state().circles().find(offer.from()).orElseThrow().name())).toList(),
            lines.asksForHelp() ? href + "#lend" : null, pace(look, row));
    }

    private static String pace(Look look, Overview row) {
        return Pace.says(look, Momentum.forWider(look.state(), row.circle(), look.now()));
    }

    private static Two two(Look look, Circle circle) {
        var who = Stream.of(Role.LEADER, Role.DELEGATE).flatMap(role -> circle.holder(role).stream()).map(look.names()::of).toList();
        var missing = Stream.of(Role.LEADER, Role.DELEGATE).filter(role -> circle.holder(role).isEmpty()).findFirst();
        var says = who.isEmpty() ? look.w().t("circle.hub.nobody") : who.size() == 1
            ? look.w().t("circle.hub.oneSeat", who.getFirst()) : look.w().list(who);
        return new Two(circle.name().toString(), look.links().circles().one(circle), says,
            missing.map(role -> look.links().circles().role(circle.slug(), role)).orElse(null));
    }
}
