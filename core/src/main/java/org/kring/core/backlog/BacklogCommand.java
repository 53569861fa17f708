package org.kring.core.backlog;

import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;

/** What can be asked for about waiting topics. */
public sealed interface BacklogCommand extends Command {
    /** Any member of the collective may raise something with any circle. */
    record RaiseTopic(CircleId circle, MemberId by, Wish wish, Text text) implements BacklogCommand {}

    /** The words of a waiting topic are put right. */
    record CorrectTopic(TopicId topic, Text text) implements BacklogCommand {}

    record CloseTopic(TopicId topic, Ending ending) implements BacklogCommand {}
}
