package org.kring.core.backlog;

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
import org.kring.core.AgreementId;
import org.kring.core.StepId;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.backlog.BacklogCommand.PointToAgreement;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.BacklogEvent.TopicPointed;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.step.StepCommand.TakeUpTopic;
import org.kring.core.step.StepEvent.StepTaken;
import org.kring.core.step.StepRefusal;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** Is an agreement needed at all? One person does it, or an agreement says it already (method.md section 3, beginning). */
class WithoutAgreementTest {
    private static final TopicId KEYS = new TopicId(1);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final AgreementId DECIDED = new AgreementId(1);
    private final Given raised = founded().by(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, text("Nobody knows where the keys are")));

    @Test
    void onePersonSimplyDoesIt() {
        var what = text("Write down where the keys are");
        var after = raised.when(ANA, new TakeUpTopic(KEYS, what, ANA, FRIDAY, Way.OWN_DEVICE))
            .then(new StepTaken(new StepId(1), RIVER, what, ANA, FRIDAY, null, KEYS, Way.OWN_DEVICE),
                new TopicClosed(KEYS, Ending.STEP_TAKEN));
        assertThat(after.state().backlog().waitingFor(RIVER)).isEmpty();
    }

    @Test
    void nobodyIsGivenItAndItWaits() {
        raised.when(ANA, new TakeUpTopic(KEYS, text("Write it down"), BEN, FRIDAY, Way.OWN_DEVICE)).thenRefused(
            PeopleRefusal.ONLY_ONESELF);
        raised.when(ANA, new TakeUpTopic(KEYS, text("Write it down"), ANA, FRIDAY.minusWeeks(1), Way.OWN_DEVICE))
            .thenRefused(StepRefusal.DAY_IS_PAST);
        raised.when(ANA, new TakeUpTopic(new TopicId(3), text("Write it down"), ANA, FRIDAY, Way.OWN_DEVICE))
            .thenRefused(BacklogRefusal.NO_SUCH_TOPIC);
    }

    @Test
    void anAgreementSaysItAlready() {
        var after = agreed().when(ANA, new PointToAgreement(KEYS, DECIDED)).then(new TopicPointed(KEYS, DECIDED));
        var topic = after.state().backlog().find(KEYS).orElseThrow();
        assertThat(topic.ending()).isEqualTo(Ending.AGREED_ALREADY);
        assertThat(topic.road().agreement()).isEqualTo(DECIDED);
        assertThat(after.refolded()).isEqualTo(after.state());
    }

    @Test
    void onlyOneThatHoldsAndOnlyForThoseItConcerns() {
        raised.when(ANA, new PointToAgreement(KEYS, DECIDED)).thenRefused(BacklogRefusal.DOES_NOT_HOLD);
        agreed().when(JUNO, new PointToAgreement(KEYS, DECIDED)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    private static Given agreed() {
        return Evening.opened().by(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, text("Nobody knows where the keys are")))
            .by(BEN, new DecideOnce(RIVER, River.MEETING, text("Keys hang behind the door"), River.NINE));
    }
}
