package org.kring.core.backlog;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
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

    /** The parts are those of {@link Pressing}. */
    record TopicPressed(TopicId topic, MemberId by, LocalDate until, Text why, Text rests) implements BacklogEvent {}

    /** The circle lets rest what was named. */
    record RestAgreed(TopicId topic, MeetingId meeting, List<MemberId> present) implements BacklogEvent {}

    /** The circle's planned work goes on. */
    record PlanKept(TopicId topic, Text why) implements BacklogEvent {}

    record PressingEased(TopicId topic) implements BacklogEvent {}

    /** The parts are those of {@link SmallGroup}. */
    record GroupPlanned(TopicId topic, MemberId leader, List<MemberId> people, LocalDate until, Text mandate)
        implements BacklogEvent {}

    record WillingSaid(TopicId topic, MemberId member) implements BacklogEvent {}

    /** @param circle the home circle that lends its people */
    record PeopleLent(TopicId topic, CircleId circle, MeetingId meeting, List<MemberId> present)
        implements BacklogEvent {}

    record PeopleKept(TopicId topic, CircleId circle, Text why) implements BacklogEvent {}
}
