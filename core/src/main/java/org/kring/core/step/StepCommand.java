package org.kring.core.step;

import java.time.LocalDate;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.StepId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.Way;

/** What can be asked for about next steps. Nobody is given one: the person says so, alone or in the room. */
public sealed interface StepCommand extends Command {
    /**
     * @param meeting in which it is taken, or null
     * @param topic   from which it comes, or null
     * @param way     how {@code who} said so
     */
    record TakeStep(CircleId circle, Text what, MemberId who, LocalDate due, MeetingId meeting, TopicId topic,
                    Way way) implements StepCommand {}

    /** No agreement is needed: one person does it, and the topic waits no longer (method.md section 3). */
    record TakeUpTopic(TopicId topic, Text what, MemberId who, LocalDate due, Way way) implements StepCommand {}

    record FinishStep(StepId step, Way way) implements StepCommand {}

    record PostponeStep(StepId step, LocalDate due, Way way) implements StepCommand {}

    /** Asks nothing and tells the circle. */
    record DropStep(StepId step, Way way) implements StepCommand {}

    /** @param way how {@code to}, who takes it over, said so */
    record HandStep(StepId step, MemberId to, Way way) implements StepCommand {}

    /** The words of a step are put right, by the person or by whoever keeps the circle's notes. */
    record CorrectStep(StepId step, Text what) implements StepCommand {}
}
