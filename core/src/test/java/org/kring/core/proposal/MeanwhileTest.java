package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.EIGHT;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.proposal.Stuck.acted;
import static org.kring.core.proposal.Stuck.led;
import static org.kring.core.proposal.Stuck.look;
import static org.kring.core.proposal.Stuck.stuck;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.ZONE;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.AgreementId;
import org.kring.core.MeetingId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementCommand.EndAct;
import org.kring.core.agreement.AgreementEvent.ActEnded;
import org.kring.core.agreement.AgreementEvent.ActReviewed;
import org.kring.core.agreement.AgreementEvent.AgreementEnded;
import org.kring.core.agreement.AgreementRefusal;
import org.kring.core.agreement.State;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.ReviewAct;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.MeetingRefusal;
import org.kring.core.proposal.ProposalCommand.ActMeanwhile;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.TakeLastResort;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.world.Given;

/**
 * Law or safety at risk while a circle is stuck: its leader acts for two weeks at most, and the next meeting looks at it
 * (method.md section 3, deadlock ladder).
 */
class MeanwhileTest {
    private static final AgreementId ACT = new AgreementId(1);
    private static final MeetingId NEXT = new MeetingId(2);

    private static Agreement act(Given given) {
        return given.state().agreements().find(ACT).orElseThrow();
    }

    private static LocalDate today(Given given) {
        return given.now().today();
    }

    @Test
    void onlyWhoLeadsTheCircleActsAndOnlyWhereItIsStuck() {
        var stuck = led(stuck(2));
        stuck.when(BEN, Stuck.act(today(stuck), today(stuck))).thenRefused(ProposalRefusal.ONLY_THE_LEADER_ACTS);
        var once = led(stuck(1));
        once.when(CEM, Stuck.act(today(once), today(once))).thenRefused(ProposalRefusal.NOT_STUCK);
        acted(stuck).when(CEM, Stuck.act(today(stuck), today(stuck))).thenRefused(ProposalRefusal.ACTED_ALREADY);
    }

    @Test
    void whatIsDoneAndWhyIsSaidWithinADayAndItEndsWithinTwoWeeks() {
        var stuck = led(stuck(2));
        var today = today(stuck);
        stuck.when(CEM, Stuck.act(today.minusDays(2), today)).thenRefused(ProposalRefusal.TOLD_WITHIN_A_DAY);
        stuck.when(CEM, Stuck.act(today.plusDays(1), today.plusDays(2))).thenRefused(ProposalRefusal.TOLD_WITHIN_A_DAY);
        stuck.when(CEM, Stuck.act(today, today.plusDays(14))).thenRefused(ProposalRefusal.ENDS_IN_TWO_WEEKS);
        stuck.when(CEM, Stuck.act(today, today.minusDays(1))).thenRefused(ProposalRefusal.ENDS_IN_TWO_WEEKS);
        stuck.when(CEM, new ActMeanwhile(STALL, Risk.LAW, today, today, Text.NONE, text("The permit"))).thenRefused(TextRefusal.TEXT_MISSING);
        stuck.when(CEM, new ActMeanwhile(STALL, Risk.LAW, today, today, text("Shut"), Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        stuck.when(CEM, Stuck.act(today.minusDays(1), today.plusDays(12))).accepted();
    }

    @Test
    void itHoldsUntilItsDayAndEndsByItselfOnce() {
        var acted = acted(led(stuck(2)));
        assertThat(act(acted).holds()).isTrue();
        assertThat(stall(acted).aside().act()).isEqualTo(new Aside.Act(ACT, Risk.SAFETY));
        assertThat(acted.state().proposals().stuckOn(act(acted))).contains(stall(acted));
        var last = act(acted).lookAgain().plusDays(1).atStartOfDay(ZONE).toInstant();
        assertThat(act(acted.until(last.minusSeconds(1))).holds()).isTrue();
        var over = acted.until(last).later(Duration.ofDays(30));
        assertThat(act(over).hasEndedByItself()).isTrue();
        assertThat(over.journal()).filteredOn(written -> written.event() instanceof AgreementEnded).hasSize(1);
        assertThat(over.refolded()).isEqualTo(over.state());
    }

    @Test
    void theCircleMayBeStuckAndHaveLetItRest() {
        var rests = led(Stuck.outside(Stuck.third(stuck(2)))).by(BEN, new TakeLastResort(STALL, List.of()));
        assertThat(stall(rests).stage()).isEqualTo(Stage.PARKED);
        assertThat(acted(rests).state().agreements().actsToReview(RIVER)).hasSize(1);
    }

    @Test
    void whoLeadsEndsItBeforeItsDayAndNobodyMakesItLonger() {
        var acted = acted(led(stuck(2)));
        acted.when(BEN, new EndAct(ACT)).thenRefused(AgreementRefusal.ONLY_THE_LEADER);
        var longer = Content.keeping(act(acted), today(acted).plusDays(30));
        acted.when(CEM, new Begin(RIVER, CEM, null, null, longer, true)).thenRefused(AgreementRefusal.AN_ACT_ENDS);
        var ended = acted.by(CEM, new EndAct(ACT));
        assertThat(act(ended).state()).isEqualTo(State.NO_LONGER);
        assertThat(act(ended).hasEndedByItself()).isFalse();
        ended.when(CEM, new EndAct(ACT)).thenRefused(AgreementRefusal.NO_LONGER_HOLDS);
    }

    @Test
    void itEndsWhenTheCircleHasFoundAText() {
        var acted = acted(led(stuck(2)));
        var decided = acted.by(ANA, new Understood(STALL, 2, Way.OWN_DEVICE))
            .by(BEN, new AskAnew(STALL, 2, Content.of(text("A stall, not on ice")), EIGHT), new OthersConsent(STALL, 3),
                new Consent(STALL, 3, ANA, Way.IN_THE_ROOM), new Declare(STALL));
        assertThat(act(decided).state()).isEqualTo(State.NO_LONGER);
        assertThat(act(decided).awaitsReview()).as("it is looked at all the same").isTrue();
    }

    private static Given planned(Given acted, Duration until) {
        return acted.by(BEN, new CloseMeeting(MEETING, true))
            .by(ANA, new PlanMeeting(RIVER, acted.at().plus(until), 90, Text.NONE));
    }

    private static Given looking(Given planned, Duration until) {
        var open = planned.later(until).by(ANA, new OpenMeeting(NEXT, BEN, DORA, EIGHT));
        return open.by(BEN, new StartItem(NEXT, look(open).number()));
    }

    @Test
    void theNextMeetingLooksAtItAndLetsItGoOnOrEndsIt() {
        var week = Duration.ofDays(7);
        var looking = looking(planned(acted(led(stuck(2))), week), week);
        var item = look(looking).number();
        looking.when(BEN, new ReviewAct(NEXT, item, true)).then(new ActReviewed(ACT, NEXT));
        looking.when(BEN, new ReviewAct(NEXT, item, false)).then(new ActReviewed(ACT, NEXT), new ActEnded(ACT));
        var goesOn = looking.by(BEN, new ReviewAct(NEXT, item, true));
        assertThat(act(goesOn).holds()).isTrue();
        goesOn.when(BEN, new ReviewAct(NEXT, item, false)).thenRefused(AgreementRefusal.NO_ACT);
        assertThat(goesOn.state().proposals().leftToLookAt(goesOn.state().agreements(), RIVER, goesOn.now())).isEmpty();
    }

    @Test
    void itIsLookedAtAlsoWhenItsDayIsOver() {
        var month = Duration.ofDays(30);
        var looking = looking(planned(acted(led(stuck(2))), month), month);
        assertThat(act(looking).hasEndedByItself()).isTrue();
        var reviewed = looking.by(BEN, new ReviewAct(NEXT, look(looking).number(), false));
        assertThat(act(reviewed).awaitsReview()).isFalse();
        assertThat(act(reviewed).hasEndedByItself()).isTrue();
    }

    @Test
    void aMeetingThatIsPlannedAlreadyHasItAtOnce() {
        var closed = led(stuck(2)).by(BEN, new CloseMeeting(MEETING, true));
        var planned = closed.by(ANA, new PlanMeeting(RIVER, closed.at().plus(Duration.ofDays(7)), 90, Text.NONE));
        assertThat(look(acted(planned)).agreement()).isEqualTo(ACT);
        planned.when(BEN, new ReviewAct(NEXT, 1, true)).thenRefused(MeetingRefusal.NOT_OPEN);
    }
}
