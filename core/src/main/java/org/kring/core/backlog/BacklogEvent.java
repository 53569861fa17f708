package org.kring.core.backlog;

import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;

/** What happens to a waiting topic. */
public sealed interface BacklogEvent extends Event {
    record TopicRaised(TopicId topic, CircleId circle, MemberId by, Wish wish, Text text) implements BacklogEvent {}

    record TopicCorrected(TopicId topic, Text text) implements BacklogEvent {}

    record TopicClosed(TopicId topic, Ending ending) implements BacklogEvent {}
}
