package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.EIGHT;
import static org.kring.core.proposal.Stall.SIX;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.asked;
import static org.kring.core.proposal.Stall.askedInMeeting;
import static org.kring.core.proposal.Stall.consent;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.object;
import static org.kring.core.proposal.Stall.presented;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Way;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.Objection;
import org.kring.core.people.PeopleCommand.EndLeave;
import org.kring.core.people.PeopleCommand.TakeLeave;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalEvent.DeciderLeft;

/** On leave one is informed and does not decide (method.md section 3, E). */
class LeaveTest {
    private static final LocalDate BACK = LocalDate.of(2026, 12, 10);

    @Test
    void whoIsOnLeaveIsNotAsked() {
        var given = presented().by(FEMI, new TakeLeave(FEMI, BACK)).by(CEM, new OpenRound(STALL, 1, List.of()));
        assertThat(stall(given).round().orElseThrow().deciders()).containsExactlyElementsOf(SIX.subList(0, 5));
        given.when(FEMI, consent(FEMI)).thenRefused(ConsentRefusal.NOT_A_DECIDER, FEMI);
        assertThat(stall(consented(given, 1, SIX.subList(0, 5))).stage()).isEqualTo(Stage.DECIDED);
        assertThat(given.refolded()).isEqualTo(given.state());
    }

    @Test
    void whoIsOnLeaveStillAsksAndReacts() {
        var given = presented().by(FEMI, new TakeLeave(FEMI, BACK));
        given.when(FEMI, new Ask(STALL, FEMI, Way.OWN_DEVICE, text("How long?"))).accepted();
        given.when(FEMI, new React(STALL, FEMI, Way.OWN_DEVICE, text("Good"))).accepted();
    }

    @Test
    void whoTakesLeaveDropsOutOfTheRoundThatRuns() {
        var five = consented(asked(), 1, SIX.subList(0, 5));
        var left = five.when(FEMI, new TakeLeave(FEMI, BACK)).thenAlso(new DeciderLeft(STALL, FEMI));
        assertThat(stall(left).stage()).isEqualTo(Stage.DECIDED);
        var reason = asked().by(EMIL, object(EMIL)).by(EMIL, new TakeLeave(EMIL, BACK));
        assertThat(stall(reason).objection(1).orElseThrow().state()).isEqualTo(Objection.State.LAPSED);
    }

    @Test
    void whoComesBackDecidesAgainFromTheNextRound() {
        var back = presented().by(FEMI, new TakeLeave(FEMI, BACK)).by(CEM, new OpenRound(STALL, 1, List.of()))
            .by(FEMI, new EndLeave(FEMI));
        assertThat(stall(back).owesAnswer(FEMI)).isFalse();
        var later = presented().by(FEMI, new TakeLeave(FEMI, BACK)).later(Duration.ofDays(30))
            .by(CEM, new OpenRound(STALL, 1, List.of()));
        assertThat(stall(later).owesAnswer(FEMI)).isTrue();
    }

    @Test
    void enoughOfUsCountsThoseWhoDecide() {
        var leave = askedInMeeting();
        for (var member : List.of(NINE.get(4), NINE.get(5), NINE.get(6), NINE.get(7), IVO)) {
            leave = leave.by(member, new TakeLeave(member, BACK));
        }
        var asked = leave.by(ANA, new OpenRound(STALL, 1, EIGHT));
        assertThat(stall(asked).round().orElseThrow().present()).containsExactlyElementsOf(NINE.subList(0, 4));
    }
}
