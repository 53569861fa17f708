package org.kring.core.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.Inverted.circle;
import static org.kring.core.world.Inverted.decided;
import static org.kring.core.world.Inverted.met;
import static org.kring.core.world.Inverted.together;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MeetingId;
import org.kring.core.Way;
import org.kring.core.backlog.BacklogCommand.LetRest;
import org.kring.core.backlog.BacklogCommand.PressTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.Change;
import org.kring.core.circle.Changes;
import org.kring.core.collective.Momentum.Pace;
import org.kring.core.collective.Momentum.Sign;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.step.StepCommand.TakeStep;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;
import org.kring.core.world.Told;

/** A circle goes on, slows down, stands still or rests; it sees that first, and the hub a week later. */
class MomentumTest {
    private static final Duration WEEK = Duration.ofDays(8);
    private final Given magazine = met(decided(), MAGAZINE);

    @Test
    void aCircleThatMeetsIsSteady() {
        assertThat(momentum(magazine)).isEqualTo(new Momentum(Pace.STEADY, List.of()));
        assertThat(Momentum.of(decided().state(), circle(decided(), LEGAL), decided().now()).pace()).isEqualTo(Pace.STEADY);
    }

    @Test
    void twoMonthsWithoutAMeetingItStandsStillAndTheHubSeesItAWeekLater() {
        var quiet = magazine.later(Duration.ofDays(61));
        assertThat(momentum(quiet)).isEqualTo(new Momentum(Pace.STALLED, List.of(Sign.QUIET)));
        assertThat(wider(quiet).pace()).isEqualTo(Pace.STEADY);
        assertThat(wider(quiet.later(WEEK)).pace()).isEqualTo(Pace.STALLED);
    }

    @Test
    void oneSignAloneIsNoReason() {
        var closed = together(decided(), MAGAZINE).by(CEM, new CloseMeeting(new MeetingId(1), true));
        assertThat(momentum(closed)).isEqualTo(new Momentum(Pace.STEADY, List.of(Sign.NO_NEXT_DATE)));
        assertThat(wider(closed).signs()).isEmpty();
    }

    @Test
    void stepsPastTheirDayAndNoNextDateSlowItDown() {
        var late = step(step(together(decided(), MAGAZINE).by(CEM, new CloseMeeting(new MeetingId(1), true)))).later(WEEK);
        assertThat(momentum(late)).isEqualTo(new Momentum(Pace.SLOWING, List.of(Sign.NO_NEXT_DATE, Sign.STEPS)));
        assertThat(wider(late).signs()).containsExactly(Sign.NO_NEXT_DATE);
        assertThat(wider(late.later(WEEK)).pace()).isEqualTo(Pace.SLOWING);
    }

    @Test
    void anAgreementThatNobodyLooksAtIsASign() {
        var agreed = agreed(magazine);
        assertThat(momentum(agreed.later(Duration.ofDays(40))).signs()).isEmpty();
        assertThat(momentum(agreed.later(Duration.ofDays(50))).signs()).containsExactly(Sign.REVIEWS);
    }

    @Test
    void stuckTwiceIsASign() {
        var once = Told.told(decided(), LEGAL, EMIL, Told.legal());
        assertThat(Momentum.of(once.state(), circle(once, LEGAL), once.now()).signs()).isEmpty();
        var twice = Told.told(once, LEGAL, EMIL, Told.legal());
        assertThat(Momentum.of(twice.state(), circle(twice, LEGAL), twice.now()).signs()).containsExactly(Sign.STUCK);
    }

    @Test
    void whatWasPlannedRestedTwiceForWhatCouldNotWait() {
        var once = rested(together(decided(), MAGAZINE), 1);
        assertThat(momentum(once).signs()).isEmpty();
        assertThat(momentum(rested(once, 2)).signs()).containsExactly(Sign.RESTED_TWICE);
    }

    @Test
    void aRestingCircleRests() {
        var resting = Inverted.decided(magazine, RIVER, Changes.NONE.and(new Change.Rest(MAGAZINE, LocalDate.of(2027, 1, 20), null)));
        assertThat(momentum(resting).pace()).isEqualTo(Pace.RESTING);
    }

    private static Given step(Given given) {
        return given.by(CEM, new TakeStep(MAGAZINE, text("ask the printer"), CEM, given.now().today().plusDays(1), null, null,
            Way.OWN_DEVICE));
    }

    private static Given rested(Given given, int topic) {
        var id = given.state().backlog().next();
        var here = List.of(CEM, ANA, HANA, EMIL, FEMI);
        return given.by(CEM, new RaiseTopic(MAGAZINE, CEM, Wish.TALK, text("A letter " + topic)),
            new PressTopic(id, CEM, text("An answer by Friday"), text("the issue"), given.now().today().plusDays(20)),
            new LetRest(id, new MeetingId(1), here));
    }

    /** Looked at again in a fortnight. */
    private static Given agreed(Given given) {
        var id = given.state().proposals().next();
        var asked = given.by(CEM, new Begin(MAGAZINE, CEM, null, null, Content.of(text("Two colours"))
            .lookedAtAgain(given.now().today().plusDays(14)), true), new OpenRound(id, 1, List.of()));
        for (var member : List.copyOf(circle(given, MAGAZINE).members())) {
            asked = asked.by(member, new Consent(id, 1, member, Way.OWN_DEVICE));
        }
        return asked;
    }

    private static Momentum momentum(Given given) {
        return Momentum.of(given.state(), circle(given, MAGAZINE), given.now());
    }

    private static Momentum wider(Given given) {
        return Momentum.forWider(given.state(), circle(given, MAGAZINE), given.now());
    }
}
