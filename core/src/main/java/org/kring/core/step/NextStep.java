package org.kring.core.step;

import java.time.LocalDate;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.StepId;
import org.kring.core.Text;
import org.kring.core.TopicId;

/**
 * Something small that one person does by a day.
 *
 * @param meeting in which it was taken, or null
 * @param topic   from which it came, or null
 */
public record NextStep(StepId id, CircleId circle, Text what, MemberId who, LocalDate due, MeetingId meeting,
                       TopicId topic, StepState state) {
    public boolean isOpen() {
        return state == StepState.OPEN;
    }

    NextStep saying(Text what) {
        return new NextStep(id, circle, what, who, due, meeting, topic, state);
    }

    NextStep by(LocalDate due) {
        return new NextStep(id, circle, what, who, due, meeting, topic, state);
    }

    NextStep of(MemberId who) {
        return new NextStep(id, circle, what, who, due, meeting, topic, state);
    }

    NextStep ended(StepState how) {
        return new NextStep(id, circle, what, who, due, meeting, topic, how);
    }
}
