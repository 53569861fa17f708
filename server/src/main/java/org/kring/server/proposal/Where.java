package org.kring.server.proposal;

import java.util.List;
import java.util.Optional;
import org.kring.core.CircleId;
import org.kring.core.TopicId;
import org.kring.core.circle.Circle;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/** Which circle a new proposal is put before: where it comes from, what was chosen, or where the person decides. */
final class Where {
    private Where() {}

    static CircleId of(Look look, String slug, int topic) {
        return from(look, topic).or(() -> look.state().circles().bySlug(slug).map(Circle::id)).orElseGet(() -> own(look));
    }

    private static Optional<CircleId> from(Look look, int topic) {
        return topic < 1 ? Optional.empty() : look.state().backlog().find(new TopicId(topic)).map(found -> found.circle());
    }

    static CircleId sent(Look look, String number) {
        return Optional.ofNullable(number).filter(text -> text.matches("[1-9]\\d{0,8}"))
            .map(text -> new CircleId(Integer.parseInt(text))).filter(id -> look.state().circles().find(id).isPresent())
            .orElseGet(() -> own(look));
    }

    /** The person's own circle before the hub, in which they may decide too. */
    private static CircleId own(Look look) {
        return circles(look).stream().filter(circle -> !circle.isRoot()).findFirst()
            .or(() -> circles(look).stream().findFirst()).map(Circle::id).orElse(look.state().root().id());
    }

    /** Where the person decides; the one that is filled in stands among them. */
    static List<Option> options(Look look, Typed typed) {
        return typed.value("topic").matches("[1-9].*") || typed.value("agreement").matches("[1-9].*") ? List.of()
            : circles(look).stream().filter(circle -> Leaving.fits(look, typed, circle)).map(circle -> new Option(Integer.toString(circle.id().value()),
                circle.name().toString())).toList();
    }

    private static List<Circle> circles(Look look) {
        return look.state().circles().living().stream().filter(circle -> circle.actsAsMember(look.actor()).holds()).toList();
    }
}
