package org.kring.server.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kring.core.TopicId;
import org.kring.core.backlog.Topic;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;

/** Tells what was found as it stands now. */
final class Lines {
    private static final int TITLE = 120;

    private final Look look;

    Lines(Look look) {
        this.look = look;
    }

    List<Line> of(List<Hit> hits) {
        return hits.stream().map(this::of).toList();
    }

    private Line of(Hit hit) {
        return switch (hit.kind()) {
            case TOPIC -> of(look.state().backlog().find(new TopicId(hit.number())).orElseThrow());
            case AGREEMENT, NOTES -> throw new IllegalStateException();
        };
    }

    private Line of(Topic topic) {
        var by = look.names().of(topic.by());
        var note = topic.waits() ? look.w().t("search.topic.waits", by, day(topic.at()))
            : look.w().t("search.topic.ended", by, day(topic.at()), topic.ending());
        return new Line(Line.Group.TOPICS, Excerpt.of(topic.text(), TITLE), note, look.links().topics().one(topic.id()));
    }

    private LocalDate day(Instant at) {
        return at.atZone(look.now().zone()).toLocalDate();
    }
}
