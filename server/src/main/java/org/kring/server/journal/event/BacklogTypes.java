package org.kring.server.journal.event;

import static org.kring.server.journal.event.EventType.of;

import java.util.List;
import org.kring.core.backlog.BacklogEvent;

/** What is stored of topics. */
final class BacklogTypes {
    static final List<EventType> ALL = List.of(
        of("topic-raised", BacklogEvent.TopicRaised.class),
        of("topic-closed", BacklogEvent.TopicClosed.class),
        of("topic-corrected", BacklogEvent.TopicCorrected.class),
        of("answer-promised", BacklogEvent.AnswerPromised.class),
        of("topic-answered", BacklogEvent.TopicAnswered.class),
        of("topic-passed-on", BacklogEvent.TopicPassedOn.class),
        of("topic-pointed", BacklogEvent.TopicPointed.class),
        of("topic-pressed", BacklogEvent.TopicPressed.class),
        of("rest-agreed", BacklogEvent.RestAgreed.class),
        of("plan-kept", BacklogEvent.PlanKept.class),
        of("pressing-eased", BacklogEvent.PressingEased.class),
        of("group-planned", BacklogEvent.GroupPlanned.class),
        of("willing-said", BacklogEvent.WillingSaid.class),
        of("people-lent", BacklogEvent.PeopleLent.class),
        of("people-kept", BacklogEvent.PeopleKept.class)
    );

    private BacklogTypes() {}
}
