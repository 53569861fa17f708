package org.kring.core.backlog;

import java.time.LocalDate;
import org.kring.core.AgreementId;
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

    /** Whoever raised it is not a member of its circle, and hears by this day. */
    record AnswerPromised(TopicId topic, LocalDate by) implements BacklogEvent {}

    /** @param again with LATER: by when the circle says more; else null */
    record TopicAnswered(TopicId topic, Answer answer, LocalDate again, Text why) implements BacklogEvent {}

    record TopicPassedOn(TopicId topic, CircleId from, CircleId to, Text why) implements BacklogEvent {}

    /** It ended because this agreement says it already. */
    record TopicPointed(TopicId topic, AgreementId agreement) implements BacklogEvent {}
}
