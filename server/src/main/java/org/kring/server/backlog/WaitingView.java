package org.kring.server.backlog;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.backlog.Topic;
import org.kring.core.circle.Circle;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;

/** The topics that wait for a circle, the one that has waited longest first. */
public record WaitingView(String circle, String circleSlug, List<Row> topics) {
    private static final int TITLE = 140;

    /** One topic. */
    public record Row(int number, String title, String by, LocalDate since, String wish, String href) {
        static Row of(Look look, Topic topic) {
            return new Row(topic.id().value(), Excerpt.of(topic.text(), TITLE), look.names().of(topic.by()),
                topic.at().atZone(look.now().zone()).toLocalDate(), look.w().of(topic.wish()),
                look.links().topics().one(topic.id()));
        }
    }

    static WaitingView of(Look look, Circle circle) {
        var topics = look.state().backlog().waitingFor(circle.id()).stream().map(topic -> Row.of(look, topic)).toList();
        return new WaitingView(circle.name().toString(), circle.slug(), topics);
    }
}
