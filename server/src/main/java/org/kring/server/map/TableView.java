package org.kring.server.map;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Kind;
import org.kring.core.circle.Role;
import org.kring.core.circle.State;
import org.kring.server.web.Look;
import org.kring.server.web.Stands;

/** All circles in rows. */
public record TableView(List<Head> heads, List<Row> rows) {
    /** @param href sorts by this column; @param sorted how it is sorted now, as a reader of the screen is told; or null */
    public record Head(String title, String href, String sorted) {}

    /** What is empty is the empty string. @param stands where the viewer stands in it, or null */
    public record Row(String name, String href, String aim, String wider, String leader, String delegate, int members,
               String state, String stands) {}

    static TableView of(Look look, Column by, boolean down) {
        var order = by.order(Locale.forLanguageTag(look.w().lang()));
        return new TableView(Stream.of(Column.values()).map(column -> head(look, column, by == column, down)).toList(),
            look.state().circles().living().stream().map(circle -> row(look, circle))
                .sorted(down ? order.reversed() : order).toList());
    }

    private static Head head(Look look, Column column, boolean chosen, boolean down) {
        return new Head(look.w().of(column), look.links().circles().table() + "?by=" + column.address()
            + (chosen && !down ? "&down=yes" : ""), !chosen ? null : down ? "descending" : "ascending");
    }

    private static Row row(Look look, Circle circle) {
        return new Row(circle.name().toString(), look.links().circles().one(circle), circle.aim().toString(),
            circle.parent().flatMap(look.state().circles()::find).map(wider -> wider.name().toString()).orElse(""),
            holder(look, circle, Role.LEADER), holder(look, circle, Role.DELEGATE), circle.members().size(),
            state(look, circle), Stands.in(circle, look));
    }

    private static String holder(Look look, Circle circle, Role role) {
        return circle.holder(role).map(look.names()::of).orElse("");
    }

    /** What kind of circle it is where that is not the usual one; else where it is in its life. */
    private static String state(Look look, Circle circle) {
        return circle.state() == State.ACTIVE && circle.kind() != Kind.WORKING ? look.w().of(circle.kind())
            : look.w().of(circle.state());
    }
}
