package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.EIGHT;
import static org.kring.core.proposal.Stall.FIRST;
import static org.kring.core.proposal.Stall.SIX;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.agreedHow;
import static org.kring.core.proposal.Stall.agreement;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.content;
import static org.kring.core.proposal.Stall.meeting;
import static org.kring.core.proposal.Stall.object;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.AIM;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementEvent.AgreementEnded;
import org.kring.core.agreement.AgreementEvent.AgreementRenewed;
import org.kring.core.agreement.AgreementRefusal;
import org.kring.core.agreement.State;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleEvent.AimChanged;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.LastResort;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.world.Given;
import org.kring.core.world.River;

class EffectsTest {
    private static final AgreementId SECOND = new AgreementId(2);
    private static final Clauses FOUR_DAYS = new Clauses(Absence.SILENCE_AFTER_NOTICE, 96, 60, LastResort.STATUS_QUO);
    private static final LocalDate NEXT_AUTUMN = LocalDate.of(2027, 9, 1);

    private static Content doing(Effect effect) {
        return content().with(effect);
    }

    /** Asked about in the meeting without Ivo; all eight see no reason against. */
    private static Given inMeeting(Given before, Effect effect) {
        return before.by(CEM, new Begin(RIVER, CEM, MEETING, null, doing(effect), true),
            new OpenRound(STALL, 1, EIGHT)).by(BEN, new OthersConsent(STALL, 1), new Declare(STALL));
    }

    /** Asked about among six outside of a meeting; five see no reason against. */
    private static Given fiveConsent(Given before, Effect effect) {
        return consented(before.by(CEM, new Begin(RIVER, CEM, null, null, doing(effect), true),
            new OpenRound(STALL, 1, List.of())), 1, SIX.subList(0, 5));
    }

    private static Given consentTo(ProposalId proposal, Given asked, List<MemberId> by) {
        var given = asked;
        for (var member : by) {
            given = given.by(member, new ProposalCommand.Consent(proposal, 1, member, Way.OWN_DEVICE));
        }
        return given;
    }

    private static Given six() {
        return agreedHow(River.foundedBy(6), Clauses.READY);
    }

    private static Given decided(Given given) {
        return consented(given, 1, List.of(FEMI));
    }

    @Test
    void untilACircleHasAgreedHowItDecidesTheReadyRulesHold() {
        assertThat(meeting().state().agreements().clauses(RIVER)).isEqualTo(Clauses.READY);
        assertThat(meeting().state().hasAgreedHowToDecide()).isFalse();
    }

    @Test
    void howWeDecideSetsTheRules_alsoTheFirstTimeWithSomebodyAbsent() {
        var given = inMeeting(meeting(), new Effect.HowWeDecide(FOUR_DAYS));
        assertThat(stall(given).stage()).isEqualTo(Stage.DECIDED);
        assertThat(given.state().agreements().clauses(RIVER)).isEqualTo(FOUR_DAYS);
        assertThat(given.state().hasAgreedHowToDecide()).isTrue();
    }

    @Test
    void onceAgreedHowWeDecideIsChangedByEveryone() {
        var given = inMeeting(agreedHow(meeting(), Clauses.READY), new Effect.HowWeDecide(FOUR_DAYS));
        assertThat(stall(given).stage()).isEqualTo(Stage.PENDING_ABSENT);
        assertThat(given.state().agreements().clauses(RIVER)).isEqualTo(Clauses.READY);
        var all = consented(given, 1, List.of(IVO));
        assertThat(all.state().agreements().clauses(RIVER)).isEqualTo(FOUR_DAYS);
        assertThat(agreement(all, FIRST).replacedBy()).isEqualTo(SECOND);
    }

    @Test
    void aNewAimIsDecidedByEveryone() {
        var given = inMeeting(agreedHow(meeting(), Clauses.READY), new Effect.NewAim());
        assertThat(given.state().root().aim()).isEqualTo(AIM);
        given.when(IVO, Stall.consent(IVO)).thenAlso(new AimChanged(RIVER, Stall.TEXT));
    }

    @Test
    void onTheFirstEveningAnAimStandsAtOnce_andComesBackWhenAReasonIsGivenInTime() {
        var given = inMeeting(meeting(), new Effect.NewAim());
        assertThat(given.state().root().aim()).isEqualTo(Stall.TEXT);
        assertThat(given.by(IVO, object(IVO)).state().root().aim()).isEqualTo(AIM);
    }

    @Test
    void reopeningHowWeDecideBringsBackTheOneBefore() {
        var given = inMeeting(meeting(), new Effect.HowWeDecide(FOUR_DAYS)).by(IVO, object(IVO));
        assertThat(given.state().agreements().clauses(RIVER)).isEqualTo(Clauses.READY);
        var before = decided(fiveConsent(six(), new Effect.HowWeDecide(FOUR_DAYS)));
        assertThat(before.state().agreements().clauses(RIVER)).isEqualTo(FOUR_DAYS);
    }

    @Test
    void reopeningAReplacementBringsBackWhatItReplaced() {
        var how = agreedHow(meeting(), Clauses.READY.with(Absence.SILENCE_AFTER_NOTICE));
        var plain = inMeeting(how, Effect.PLAIN);
        var next = new ProposalId(2);
        var replaced = plain.by(CEM, new Begin(RIVER, CEM, MEETING, null, doing(new Effect.Replace(SECOND)), true),
            new OpenRound(next, 1, EIGHT), new OthersConsent(next, 1), new Declare(next));
        assertThat(agreement(replaced, SECOND).replacedBy()).isEqualTo(new AgreementId(3));
        var reopened = replaced.by(IVO, new ProposalCommand.RaiseObjection(next, 1, IVO,
            Way.OWN_DEVICE, Stall.SAME_PEOPLE, null));
        assertThat(agreement(reopened, SECOND).holds()).isTrue();
        assertThat(agreement(reopened, new AgreementId(3)).state()).isEqualTo(State.REOPENED);
    }

    @Test
    void anAgreementIsRenewed() {
        var before = decided(fiveConsent(River.foundedBy(6), Effect.PLAIN));
        var renew = doing(new Effect.Renew(FIRST, NEXT_AUTUMN));
        var next = new ProposalId(2);
        var given = before.by(CEM, new Begin(RIVER, CEM, null, null, renew, true), new OpenRound(next, 1, List.of()));
        given = consentTo(next, given, SIX.subList(0, 5));
        var renewed = given.when(FEMI, new ProposalCommand.Consent(next, 1, FEMI, Way.OWN_DEVICE))
            .thenAlso(new AgreementRenewed(FIRST, next, NEXT_AUTUMN));
        assertThat(agreement(renewed).lookAgain()).isEqualTo(NEXT_AUTUMN);
        assertThat(agreement(renewed).isToBeLookedAt(NEXT_AUTUMN)).isTrue();
        assertThat(agreement(renewed).isToBeLookedAt(NEXT_AUTUMN.minusDays(1))).isFalse();
    }

    @Test
    void renewingHowWeDecideIsForEveryone() {
        var given = fiveConsent(six(), new Effect.Renew(FIRST, NEXT_AUTUMN)).later(Duration.ofHours(96));
        assertThat(stall(given).stage()).isEqualTo(Stage.PENDING_ABSENT);
    }

    @Test
    void anAgreementEnds_andReopeningBringsItBack() {
        var plain = inMeeting(meeting(), Effect.PLAIN);
        var next = new ProposalId(2);
        var ended = plain.by(CEM, new Begin(RIVER, CEM, MEETING, null, doing(new Effect.End(FIRST)), true),
            new OpenRound(next, 1, EIGHT), new OthersConsent(next, 1)).when(BEN, new Declare(next))
            .thenAlso(new AgreementEnded(FIRST, next));
        assertThat(agreement(ended).state()).isEqualTo(State.NO_LONGER);
        var back = ended.by(IVO, new ProposalCommand.RaiseObjection(next, 1, IVO, Way.OWN_DEVICE,
            Stall.SAME_PEOPLE, null));
        assertThat(agreement(back).holds()).isTrue();
    }

    @Test
    void whatHasEndedMeanwhileIsNotAskedAboutAnyMore() {
        var plain = decided(fiveConsent(River.foundedBy(6), Effect.PLAIN));
        var end = new ProposalId(2);
        var renew = new ProposalId(3);
        var given = plain.by(CEM, new Begin(RIVER, CEM, null, null, doing(new Effect.End(FIRST)), true),
            new Begin(RIVER, CEM, null, null, doing(new Effect.Renew(FIRST, NEXT_AUTUMN)), true),
            new OpenRound(end, 1, List.of()));
        for (var member : SIX) {
            given = given.by(member, new ProposalCommand.Consent(end, 1, member, Way.OWN_DEVICE));
        }
        given.when(CEM, new OpenRound(renew, 1, List.of())).thenRefused(AgreementRefusal.NO_LONGER_HOLDS);
    }

    @Test
    void whoeverWasToMindItMayHaveLeft() {
        var given = fiveConsent(River.foundedBy(6), Effect.PLAIN).by(CEM, new LeaveCircle(RIVER, CEM));
        assertThat(agreement(decided(given)).owner()).isNull();
    }

    @Test
    void anAgreementBeginsOnItsDay() {
        var starts = LocalDate.of(2027, 1, 1);
        var given = decided(consented(River.foundedBy(6).by(CEM, new Begin(RIVER, CEM, null, null, new Content(Text.NONE,
            Stall.TEXT, Text.NONE, Text.NONE, null, starts, null, Effect.PLAIN), true),
            new OpenRound(STALL, 1, List.of())), 1, SIX.subList(0, 5)));
        assertThat(agreement(given).terms().starts()).isEqualTo(starts);
    }

    @Test
    void aTryOutEndsByItselfOnItsDay() {
        var tried = decided(fiveConsent(River.foundedBy(6), new Effect.TryOut(null)));
        assertThat(agreement(tried, FIRST).care().endsByItself()).isTrue();
        assertThat(agreement(tried.later(Duration.ofDays(200)), FIRST).state()).isEqualTo(State.NO_LONGER);
    }

    @Test
    void aTryOutInThePlaceOfAnAgreementReplacesIt() {
        var how = agreedHow(meeting(), Clauses.READY);
        var plain = inMeeting(how, Effect.PLAIN);
        var next = new ProposalId(2);
        var tried = plain.by(CEM, new Begin(RIVER, CEM, MEETING, null, doing(new Effect.TryOut(SECOND)), true),
            new OpenRound(next, 1, EIGHT), new OthersConsent(next, 1), new Declare(next));
        assertThat(agreement(tried, SECOND).replacedBy()).isEqualTo(new AgreementId(3));
        assertThat(agreement(tried, new AgreementId(3)).care().endsByItself()).isTrue();
    }

    @Test
    void aTryOutThatEndsWhileItsLaterDayIsAskedAboutComesBack() {
        var tried = decided(fiveConsent(River.foundedBy(6), new Effect.TryOut(null)));
        var lastDay = agreement(tried).lookAgain().atTime(12, 0).atZone(River.ZONE).toInstant();
        var next = new ProposalId(2);
        var asked = tried.until(lastDay).by(CEM,
            new Begin(RIVER, CEM, null, null, doing(new Effect.Renew(FIRST, NEXT_AUTUMN)), true),
            new OpenRound(next, 1, List.of())).later(Duration.ofDays(1));
        assertThat(agreement(asked).holds()).isFalse();
        var kept = consentTo(next, asked, SIX);
        assertThat(agreement(kept).holds()).isTrue();
        assertThat(agreement(kept).lookAgain()).isEqualTo(NEXT_AUTUMN);
    }
}
