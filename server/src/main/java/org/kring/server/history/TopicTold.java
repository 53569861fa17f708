package org.kring.server.history;

import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogEvent;
import org.kring.core.backlog.BacklogEvent.AnswerPromised;
import org.kring.core.backlog.BacklogEvent.GroupPlanned;
import org.kring.core.backlog.BacklogEvent.PeopleKept;
import org.kring.core.backlog.BacklogEvent.PeopleLent;
import org.kring.core.backlog.BacklogEvent.PlanKept;
import org.kring.core.backlog.BacklogEvent.PressingEased;
import org.kring.core.backlog.BacklogEvent.RestAgreed;
import org.kring.core.backlog.BacklogEvent.TopicAnswered;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.BacklogEvent.TopicCorrected;
import org.kring.core.backlog.BacklogEvent.TopicPassedOn;
import org.kring.core.backlog.BacklogEvent.TopicPointed;
import org.kring.core.backlog.BacklogEvent.TopicPressed;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.backlog.BacklogEvent.WillingSaid;

/** How what happens to topics is told. */
final class TopicTold {
    private TopicTold() {}

    static Told of(Teller t, BacklogEvent event) {
        return switch (event) {
            case TopicRaised e -> Told.of(t.words(e.text()), href(t, e.topic())).about(e.by());
            case TopicCorrected(var topic, var text) -> Told.of(t.words(text), href(t, topic));
            case TopicClosed(var topic, var ending) -> Told.of(t.topic(topic), href(t, topic), ending);
            case AnswerPromised(var topic, var by) -> Told.of(t.topic(topic), href(t, topic), by);
            case TopicAnswered e -> Told.of(t.topic(e.topic()), href(t, e.topic()), e.answer());
            case TopicPassedOn e -> Told.of(t.topic(e.topic()), href(t, e.topic()), t.circle(e.to()));
            case TopicPressed e -> Told.of(t.topic(e.topic()), href(t, e.topic()), t.words(e.why())).about(e.by());
            case RestAgreed e -> Told.of(t.topic(e.topic()), href(t, e.topic()));
            case PlanKept(var topic, var why) -> Told.of(t.topic(topic), href(t, topic), t.words(why));
            case GroupPlanned e -> Told.of(t.topic(e.topic()), href(t, e.topic()), e.until()).about(e.people());
            case WillingSaid(var topic, var member) -> Told.of(t.topic(topic), href(t, topic)).about(member);
            case PeopleLent e -> Told.of(t.topic(e.topic()), href(t, e.topic()), t.circle(e.circle()));
            case PeopleKept e -> Told.of(t.topic(e.topic()), href(t, e.topic()), t.circle(e.circle()));
            case PressingEased(var topic) -> Told.of(t.topic(topic), href(t, topic));
            case TopicPointed(var topic, var agreement) ->
                Told.of(t.topic(topic), href(t, topic), t.agreement(agreement));
        };
    }

    private static String href(Teller t, TopicId topic) {
        return t.look().links().topics().one(topic);
    }
}
