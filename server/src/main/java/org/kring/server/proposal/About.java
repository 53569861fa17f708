package org.kring.server.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.DomainItem;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/** What of all that its circle looks after a proposal is about, between a form and its content. */
final class About {
    static final String FIELD = "item";
    private static final String NONE = "";
    /** No circle has such an item; the rules say so. */
    private static final int UNKNOWN = -1;

    private About() {}

    /** What a new proposal can be about: where it comes from says the circle, or the person does. */
    static List<Option> options(Look look, Typed typed) {
        var open = Where.options(look, typed).stream().map(circle -> Where.sent(look, circle.value())).toList();
        var changed = Changing.find(look, typed.value("agreement")).map(Changing::circle);
        return options(look, open.size() > 1 ? open : List.of(changed.orElseGet(() -> Where.sent(look, typed.value("circle")))));
    }

    /** Nothing where none of these circles has an item. */
    static List<Option> options(Look look, List<CircleId> circles) {
        var items = circles.stream().map(id -> look.state().circles().find(id).orElseThrow())
            .flatMap(circle -> circle.domain().stream().map(item -> option(circle, item, circles.size() > 1))).toList();
        return items.isEmpty() ? List.of()
            : Stream.concat(Stream.of(new Option(NONE, look.w().t("proposal.item.none"))), items.stream()).toList();
    }

    private static Option option(Circle circle, DomainItem item, boolean whose) {
        return new Option(field(circle.id(), item.number()), whose ? circle.name() + ": " + item.text() : item.text().toString());
    }

    static String field(CircleId circle, int item) {
        return item == 0 ? NONE : circle.value() + "." + item;
    }

    /** @param before what was said before: it stays where the form did not ask */
    static int chosen(Map<String, String> sent, CircleId circle, int before) {
        var value = sent.get(FIELD);
        var ours = circle.value() + ".";
        return value == null ? before : value.equals(NONE) ? 0
            : value.startsWith(ours) && value.substring(ours.length()).matches("[1-9]\\d{0,5}")
                ? Integer.parseInt(value.substring(ours.length())) : UNKNOWN;
    }
}
