package org.kring.core.backlog;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MeetingId;
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

    /** About a topic that cannot wait. */
    sealed interface OfPressing extends BacklogCommand {
        TopicId topic();
    }

    /** @param rests what would rest meanwhile, or empty; @param until when that is taken up again, or null */
    record PressTopic(TopicId topic, MemberId by, Text why, Text rests, LocalDate until) implements OfPressing {}

    /** The circle's own yes: nobody who is there sees a reason against. */
    record LetRest(TopicId topic, MeetingId meeting, List<MemberId> present) implements OfPressing {}

    /** Somebody in the circle sees a reason against; its planned work goes on. */
    record KeepToPlan(TopicId topic, Text why) implements OfPressing {}

    record EasePressing(TopicId topic) implements OfPressing {}

    /** About a small group that would take what presses. */
    sealed interface OfGroup extends BacklogCommand {
        TopicId topic();
    }

    /** The four fields; planning anew asks everybody anew. @param mandate what it is to bring back */
    record PlanGroup(TopicId topic, Text mandate, List<MemberId> people, MemberId leader, LocalDate until)
        implements OfGroup {}

    record BeWilling(TopicId topic, MemberId member) implements OfGroup {}

    /** A home circle's own yes, asked in its meeting: it lends its people. */
    record Lend(TopicId topic, CircleId circle, MeetingId meeting, List<MemberId> present) implements OfGroup {}

    /** A home circle needs its people at home. */
    record KeepPeople(TopicId topic, CircleId circle, Text why) implements OfGroup {}
}
