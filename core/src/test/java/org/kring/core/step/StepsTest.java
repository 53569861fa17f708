package org.kring.core.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.StepId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.backlog.BacklogRefusal;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.step.StepCommand.CorrectStep;
import org.kring.core.step.StepCommand.DropStep;
import org.kring.core.step.StepCommand.FinishStep;
import org.kring.core.step.StepCommand.HandStep;
import org.kring.core.step.StepCommand.PostponeStep;
import org.kring.core.step.StepCommand.TakeStep;
import org.kring.core.step.StepEvent.StepCorrected;
import org.kring.core.step.StepEvent.StepDone;
import org.kring.core.step.StepEvent.StepDropped;
import org.kring.core.step.StepEvent.StepHandedOn;
import org.kring.core.step.StepEvent.StepPostponed;
import org.kring.core.step.StepEvent.StepTaken;
import org.kring.core.world.Given;

class StepsTest {
    private static final StepId FIRST = new StepId(1);
    private static final Text SAMPLE = text("ask the printer for a sample");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private final Given taken = founded().by(CEM, take(CEM, Way.OWN_DEVICE));

    private static TakeStep take(MemberId who, Way way) {
        return new TakeStep(RIVER, SAMPLE, who, THURSDAY, null, null, way);
    }

    @Test
    void somebodyTakesAStepByADay() {
        var after = founded().when(CEM, take(CEM, Way.OWN_DEVICE))
            .then(new StepTaken(FIRST, RIVER, SAMPLE, CEM, THURSDAY, null, null, Way.OWN_DEVICE));
        assertThat(after.state().steps().openOf(CEM)).extracting(NextStep::what).containsExactly(SAMPLE);
        assertThat(after.state().steps().openIn(RIVER)).hasSize(1);
    }

    @Test
    void whatSomebodySaysInTheRoomIsWrittenDownByAnother() {
        founded().when(ANA, take(CEM, Way.IN_THE_ROOM)).accepted();
        founded().when(ANA, take(CEM, Way.OWN_DEVICE)).thenRefused(PeopleRefusal.ONLY_ONESELF);
        founded().when(JUNO, take(CEM, Way.IN_THE_ROOM)).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void aGuestTakesAStepTooAndNobodyFromOutside() {
        var guest = founded().events(new MemberJoined(JUNO), new GuestJoined(RIVER, JUNO));
        guest.when(JUNO, take(JUNO, Way.OWN_DEVICE)).accepted();
        guest.when(JUNO, take(CEM, Way.IN_THE_ROOM)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        founded().events(new MemberJoined(JUNO)).when(JUNO, take(JUNO, Way.OWN_DEVICE))
            .thenRefused(StepRefusal.NOT_IN_THE_CIRCLE, JUNO);
    }

    @Test
    void aStepNeedsWordsACircleAndADayAhead() {
        founded().when(CEM, new TakeStep(RIVER, Text.NONE, CEM, THURSDAY, null, null, Way.OWN_DEVICE))
            .thenRefused(TextRefusal.TEXT_MISSING);
        founded().when(CEM, new TakeStep(new CircleId(2), SAMPLE, CEM, THURSDAY, null, null, Way.OWN_DEVICE))
            .thenRefused(CircleRefusal.NO_SUCH_CIRCLE);
        founded().when(CEM, new TakeStep(RIVER, SAMPLE, CEM, TODAY, null, null, Way.OWN_DEVICE)).accepted();
        founded().when(CEM, new TakeStep(RIVER, SAMPLE, CEM, TODAY.minusDays(1), null, null, Way.OWN_DEVICE))
            .thenRefused(StepRefusal.DAY_IS_PAST, TODAY.minusDays(1));
        founded().when(CEM, new TakeStep(RIVER, SAMPLE, CEM, TODAY.plusYears(6), null, null, Way.OWN_DEVICE))
            .thenRefused(StepRefusal.DAY_IS_TOO_FAR, TODAY.plusYears(5));
        founded().when(CEM, new TakeStep(RIVER, SAMPLE, CEM, THURSDAY, null, new TopicId(1), Way.OWN_DEVICE))
            .thenRefused(BacklogRefusal.NO_SUCH_TOPIC);
    }

    @Test
    void aStepIsDoneOnOnesOwnDeviceOrAsSaidInTheRoom() {
        taken.when(CEM, new FinishStep(FIRST, Way.OWN_DEVICE)).then(new StepDone(FIRST, Way.OWN_DEVICE));
        taken.when(ANA, new FinishStep(FIRST, Way.IN_THE_ROOM)).then(new StepDone(FIRST, Way.IN_THE_ROOM));
        taken.when(ANA, new FinishStep(FIRST, Way.OWN_DEVICE)).thenRefused(PeopleRefusal.ONLY_ONESELF);
        taken.when(ANA, new FinishStep(new StepId(2), Way.IN_THE_ROOM)).thenRefused(StepRefusal.NO_SUCH_STEP);
    }

    @Test
    void droppingAsksNothing() {
        var dropped = taken.when(CEM, new DropStep(FIRST, Way.OWN_DEVICE))
            .then(new StepDropped(FIRST, Way.OWN_DEVICE));
        assertThat(dropped.state().steps().find(FIRST).orElseThrow().state()).isEqualTo(StepState.DROPPED);
        dropped.when(CEM, new FinishStep(FIRST, Way.OWN_DEVICE)).thenRefused(StepRefusal.STEP_HAS_ENDED);
    }

    @Test
    void laterIsAnotherDayAhead() {
        taken.when(CEM, new PostponeStep(FIRST, THURSDAY.plusDays(7), Way.OWN_DEVICE))
            .then(new StepPostponed(FIRST, THURSDAY.plusDays(7), Way.OWN_DEVICE));
        taken.when(CEM, new PostponeStep(FIRST, TODAY.minusDays(1), Way.OWN_DEVICE))
            .thenRefused(StepRefusal.DAY_IS_PAST, TODAY.minusDays(1));
    }

    @Test
    void aStepIsHandedToWhoeverSaysYes() {
        taken.when(BEN, new HandStep(FIRST, BEN, Way.OWN_DEVICE)).then(new StepHandedOn(FIRST, BEN, Way.OWN_DEVICE));
        taken.when(CEM, new HandStep(FIRST, BEN, Way.IN_THE_ROOM)).accepted();
        taken.when(CEM, new HandStep(FIRST, BEN, Way.OWN_DEVICE)).thenRefused(PeopleRefusal.ONLY_ONESELF);
        taken.when(CEM, new HandStep(FIRST, CEM, Way.OWN_DEVICE)).thenRefused(StepRefusal.HAS_IT_ALREADY, CEM);
    }

    @Test
    void theWordsOfAStepArePutRight() {
        taken.when(ANA, new CorrectStep(FIRST, text("ask the printer for two samples")))
            .then(new StepCorrected(FIRST, text("ask the printer for two samples")));
        taken.when(ANA, new CorrectStep(FIRST, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        taken.when(JUNO, new CorrectStep(FIRST, SAMPLE)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void whoeverLeftTheCircleStillEndsAStep() {
        taken.by(CEM, new LeaveCircle(RIVER, CEM)).when(CEM, new FinishStep(FIRST, Way.OWN_DEVICE)).accepted();
    }

    @Test
    void refoldingGivesAnEqualState() {
        var given = taken.by(CEM, new PostponeStep(FIRST, THURSDAY.plusDays(1), Way.OWN_DEVICE),
            new DropStep(FIRST, Way.OWN_DEVICE));
        assertThat(given.refolded()).isEqualTo(given.state());
    }
}
