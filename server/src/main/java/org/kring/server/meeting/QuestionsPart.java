package org.kring.server.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.backlog.Topic;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;
import org.kring.server.web.Question;

/**
 * What the circle is asked for its yes.
 *
 * @param action  where an answer goes, for whoever leads; or null
 * @param presses what cannot wait, and asks for our people or for room
 */
public record QuestionsPart(List<Question> questions, String action, List<Pressed> presses) implements Part {
    private static final int TITLE = 120;

    /**
     * Something presses, and asks this circle.
     *
     * @param words  what it asks for
     * @param yes    what is said with a yes
     * @param action where the yes goes
     * @param topic  where the topic stands, and where a reason against is written
     */
    public record Pressed(String id, String title, String words, String yes, String action, String topic) {}

    static QuestionsPart of(Seen seen) {
        return new QuestionsPart(Question.of(seen.look(), seen.circle()),
            seen.leads() ? seen.look().links().circles().answers(seen.circle().slug()) : null, presses(seen));
    }

    boolean isOpen() {
        return !questions.isEmpty() || !presses.isEmpty();
    }

    private static List<Pressed> presses(Seen seen) {
        var backlog = seen.look().state().backlog();
        var circle = seen.circle().id();
        return Stream.concat(backlog.asksForRoom(circle).stream().map(topic -> room(seen.look(), topic)),
            backlog.asksToLend(seen.look().state().circles(), circle).stream().map(topic -> lend(seen, topic))).toList();
    }

    private static Pressed room(Look look, Topic topic) {
        var pressing = topic.road().pressing();
        return new Pressed("rest-" + topic.id().value(), Excerpt.of(topic.text(), TITLE), look.w().t("backlog.pressing.question"),
            look.w().t("backlog.pressing.nobody", pressing.rests(), pressing.until()), look.links().topics().rest(topic.id()),
            look.links().topics().one(topic.id()));
    }

    private static Pressed lend(Seen seen, Topic topic) {
        var look = seen.look();
        var lent = topic.road().pressing().group().people().stream().filter(seen.circle()::has).toList();
        return new Pressed("lend-" + topic.id().value(), Excerpt.of(topic.text(), TITLE),
            look.w().t("backlog.group.question.who", look.w().list(look.names().of(lent))), look.w().t("backlog.group.lend"),
            look.links().topics().lending(topic.id(), seen.circle().id().value()), look.links().topics().one(topic.id()));
    }
}
