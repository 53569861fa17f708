package org.kring.server.backlog;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.TopicId;
import org.kring.core.backlog.Topic;
import org.kring.core.circle.Circle;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * The page of a topic.
 *
 * @param rest     the whole text, where the title does not hold it; else null
 * @param wish     what should come of it, in the eyes of whoever raised it
 * @param ending   what became of it; null while it waits
 * @param became   meetings, next steps and proposals that came of it
 * @param propose  where to begin a proposal from it, or null
 * @param mayClose whether this person may close it
 */
public record TopicView(int number, String title, String rest, String by, LocalDate since, String wish,
                        String circle, String circleSlug, String ending, List<Became> became,
                        String propose, boolean mayClose, String chat, Typed typed) {
    private static final int TITLE = 140;

    static TopicView of(Look look, Topic topic, Typed typed) {
        var circle = look.state().circles().find(topic.circle()).orElseThrow();
        var title = Excerpt.of(topic.text(), TITLE);
        var whole = topic.text().toString();
        var by = look.names().of(topic.by());
        var since = topic.at().atZone(look.now().zone()).toLocalDate();
        return new TopicView(topic.id().value(), title, title.equals(whole) ? null : whole, by, since,
            look.w().of(topic.wish()), circle.name().toString(), circle.slug(),
            topic.waits() ? null : look.w().of(topic.ending()), Became.of(look, topic), propose(look, topic, circle),
            mayClose(look, topic), look.w().t("backlog.topic.chat", by, since, title), typed);
    }

    private static String propose(Look look, Topic topic, Circle circle) {
        return topic.waits() && circle.actsAsMember(look.actor()).holds() ? look.links().proposals().begin(topic.id()) : null;
    }

    private static boolean mayClose(Look look, Topic topic) {
        return look.state().backlog().mayClose(look.state().belowBacklog(), look.actor(), topic.id()).holds();
    }

    public TopicId id() {
        return new TopicId(number);
    }
}
