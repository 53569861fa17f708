package org.kring.server.backlog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kring.core.CircleId;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Passage;
import org.kring.core.backlog.Topic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.Circle;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * Where a topic came from, and where it may go on to.
 *
 * @param road the circles it came through, each in a sentence
 * @param looksLike whose it looks like, where it is new here and looks like another circle's; or null
 * @param wider the wider circle, where it is new here and lands with that if it is nobody's else; or null
 * @param late what whoever asked can do where its day is past, or the circle has said no: the wider circle to bring it to, or null
 * @param again where whoever asked asks once more, after a no; or null
 * @param pass the form that passes it on; null for whoever may not, or where there is no other circle
 */
public record Onward(List<Passed> road, List<Option> circles, Option looksLike, Option wider,
                     Option late, String again, Typed pass) {
    static final String FORM = "pass";

    /** One circle on the way. @param why or null */
    public record Passed(String sentence, String why) {}

    static Onward of(Look look, Topic topic, Typed back, Optional<Circle> looksAfter) {
        var wider = look.state().circles().find(topic.circle()).flatMap(Circle::parent);
        var circles = look.state().circles().living().stream().filter(circle -> !circle.id().equals(topic.circle()))
            .sorted(Comparator.comparing(circle -> !wider.equals(Optional.of(circle.id()))))
            .map(circle -> option(look, circle, wider)).toList();
        var may = !circles.isEmpty() && topic.wish() != Wish.APPEAL && Asked.rules(look).mayClose(topic.id()).holds();
        return new Onward(topic.road().passages().stream().map(passage -> passed(look, passage)).toList(), circles,
            looksAfter.filter(circle -> may && topic.isNew() && !circle.id().equals(topic.circle()) && !circle.has(topic.by()))
                .map(circle -> option(look, circle, Optional.empty())).orElse(null),
            wider.filter(_ -> may && topic.isNew()).flatMap(look.state().circles()::find)
                .map(circle -> option(look, circle, Optional.empty())).orElse(null),
            wider.filter(_ -> may && topic.by().equals(look.me()) && topic.isOverdue(look.now().today())).flatMap(look.state().circles()::find)
                .map(circle -> option(look, circle, Optional.empty())).orElse(null),
            topic.ending() == Ending.DECLINED && topic.by().equals(look.me()) ? look.links().topics().again(topic.id().value()) : null,
            may ? TopicView.form(back, Typed.nothing(FORM)) : null);
    }

    private static Passed passed(Look look, Passage passage) {
        var day = passage.at().atZone(look.now().zone()).toLocalDate();
        var sentence = look.w().t("backlog.road.passed", name(look, passage.from()), name(look, passage.to()), day);
        return new Passed(sentence, passage.why().isBlank() ? null : passage.why().toString());
    }

    private static Object name(Look look, CircleId circle) {
        return look.state().circles().find(circle).orElseThrow().name();
    }

    /** The wider circle stands first, and says so: what belongs to none of the others lands there. */
    private static Option option(Look look, Circle circle, Optional<CircleId> wider) {
        var name = wider.equals(Optional.of(circle.id())) ? look.w().t("backlog.pass.wider", circle.name())
            : circle.name().toString();
        return new Option(Integer.toString(circle.id().value()), name);
    }
}
