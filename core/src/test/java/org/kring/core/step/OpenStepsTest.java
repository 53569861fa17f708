package org.kring.core.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.StepId;
import org.kring.core.Way;
import org.kring.core.step.StepCommand.DropStep;
import org.kring.core.step.StepCommand.FinishStep;
import org.kring.core.step.StepCommand.HandStep;
import org.kring.core.step.StepCommand.PostponeStep;
import org.kring.core.step.StepEvent.StepTaken;
import org.kring.core.world.Given;

class OpenStepsTest {
    private static final MeetingId MEETING = new MeetingId(7);
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
    private final Given taken = founded().events(step(1, CEM, null), step(2, ANA, MEETING), step(3, CEM, MEETING));

    @Test
    void stepsAreOpenForThePersonUntilTheyAreDoneOrDropped() {
        var after = taken.by(CEM, new FinishStep(new StepId(1), Way.OWN_DEVICE))
            .by(ANA, new DropStep(new StepId(2), Way.OWN_DEVICE));
        assertThat(numbers(taken.state().steps().openOf(CEM))).containsExactly(1, 3);
        assertThat(numbers(after.state().steps().openOf(CEM))).containsExactly(3);
        assertThat(after.state().steps().openOf(ANA)).isEmpty();
        assertThat(numbers(after.state().steps().openIn(RIVER))).containsExactly(3);
    }

    @Test
    void aStepHandedOnIsOpenForTheOther() {
        var after = taken.by(CEM, new HandStep(new StepId(1), ANA, Way.IN_THE_ROOM));
        assertThat(numbers(after.state().steps().openOf(CEM))).containsExactly(3);
        assertThat(numbers(after.state().steps().openOf(ANA))).containsExactly(1, 2);
    }

    @Test
    void aStepPutOffStaysOpenWithItsNewDay() {
        var after = taken.by(CEM, new PostponeStep(new StepId(1), FRIDAY.plusWeeks(1), Way.OWN_DEVICE));
        assertThat(after.state().steps().openOf(CEM)).extracting(NextStep::due).containsExactly(FRIDAY.plusWeeks(1), FRIDAY);
    }

    @Test
    void whatWasTakenInAMeetingIsRememberedToo() {
        var after = taken.by(CEM, new FinishStep(new StepId(3), Way.OWN_DEVICE));
        assertThat(numbers(after.state().steps().takenIn(MEETING))).containsExactly(2, 3);
        assertThat(after.refolded()).isEqualTo(after.state());
    }

    private static StepTaken step(int number, MemberId who, MeetingId meeting) {
        return new StepTaken(new StepId(number), RIVER, text("Print 200 flyers"), who, FRIDAY, meeting, null, Way.OWN_DEVICE);
    }

    private static List<Integer> numbers(Collection<NextStep> steps) {
        return steps.stream().map(step -> step.id().value()).toList();
    }
}
