package org.kring.core.backlog;

import java.time.LocalDate;
import org.kring.core.AgreementId;
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

    /** The circle's word to somebody who asked it. @param again with LATER: by when it says more; else null */
    record AnswerTopic(TopicId topic, Answer answer, Text why, LocalDate again) implements BacklogCommand {}

    /** It looks like another circle's. @param why may be empty */
    record PassTopic(TopicId topic, CircleId to, Text why) implements BacklogCommand {}

    /** No new agreement is needed: one that holds says it already. */
    record PointToAgreement(TopicId topic, AgreementId agreement) implements BacklogCommand {}
}
