package org.kring.core.step;

import java.time.LocalDate;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.StepId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.Way;

/** What happens to a next step. */
public sealed interface StepEvent extends Event {
    record StepTaken(StepId step, CircleId circle, Text what, MemberId who, LocalDate due, MeetingId meeting,
                     TopicId topic, Way way) implements StepEvent {}

    record StepDone(StepId step, Way way) implements StepEvent {}

    record StepPostponed(StepId step, LocalDate due, Way way) implements StepEvent {}

    record StepDropped(StepId step, Way way) implements StepEvent {}

    record StepHandedOn(StepId step, MemberId to, Way way) implements StepEvent {}

    record StepCorrected(StepId step, Text what) implements StepEvent {}
}
