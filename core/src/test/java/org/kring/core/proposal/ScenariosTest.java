package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.agreedHow;
import static org.kring.core.proposal.Stall.agreement;
import static org.kring.core.proposal.Stall.begin;
import static org.kring.core.proposal.Stall.consent;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.content;
import static org.kring.core.proposal.Stall.object;
import static org.kring.core.proposal.Stall.otherContent;
import static org.kring.core.proposal.Stall.presentedInMeeting;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.core.AgreementId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.agreement.Cause;
import org.kring.core.agreement.Kind;
import org.kring.core.agreement.State;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.Heard;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Said;
import org.kring.core.consent.Words;
import org.kring.core.meeting.Duties;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.CloseObjection;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.ProposalCommand.WaitForAll;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/**
 * Scenarios 1 to 5 of method.md section 12, and 11 as far as it is about agreements. Circle P is River Commons with Ana to Femi for A to F; roles come later, so
 * Cem facilitates by leading.
 */
class ScenariosTest {
    private static final List<MemberId> P = List.of(ANA, BEN, CEM, DORA, EMIL, FEMI);
    private static final MeetingId NEXT = new MeetingId(1);
    private static final AgreementId X = new AgreementId(1);
    private static final AgreementId Y = new AgreementId(2);
    private static final LocalDate SPRING = LocalDate.of(2027, 6, 12);

    private static Given meeting(List<MemberId> present) {
        return River.foundedBy(6).by(ANA, new PlanMeeting(RIVER, EVENING, 80, Text.NONE),
            new OpenMeeting(NEXT, CEM, DORA, present));
    }

    private static Given asked(List<MemberId> present) {
        return presentedInMeeting(meeting(present)).by(CEM, new OpenRound(STALL, 1, present));
    }

    @Test
    void scenario1_plainConsent() {
        var given = consented(asked(P), 1, P).by(CEM, new Declare(STALL));
        var agreement = agreement(given);
        assertThat(agreement.holds()).isTrue();
        assertThat(agreement.terms().starts()).isEqualTo(given.now().today());
        assertThat(agreement.lookAgain()).isEqualTo(given.now().today().plusMonths(6));
        assertThat(agreement.heard()).extracting(Heard::how).containsOnly(Heard.How.OWN_DEVICE);
    }

    @Test
    void scenario2_theFacilitatorObjects() {
        var given = asked(P).by(CEM, object(CEM));
        given.when(CEM, new Declare(STALL)).thenRefused(ConsentRefusal.REASON_AGAINST_OPEN, CEM);
        given.when(CEM, new MoveOn(STALL, Stage.OBJECTIONS)).thenRefused(ConsentRefusal.NOT_YET_HEARD, ANA);
        var all = given.by(DORA, new OthersConsent(STALL, 1), new MoveOn(STALL, Stage.OBJECTIONS));
        assertThat(stall(all).openAgainst()).extracting(Objection::by).containsExactly(CEM);
        assertThat(duties(all).facilitator()).as("the secretary stands in").isEqualTo(DORA);
        all.when(CEM, new Declare(STALL)).thenRefused(ProposalRefusal.NO_OPEN_ROUND);
        var met = consented(all.by(CEM, new CloseObjection(STALL, 1, Objection.State.PREFERENCE, Way.OWN_DEVICE)), 1, P)
            .by(DORA, new Declare(STALL));
        assertThat(duties(met).facilitator()).as("the next one Cem asks about again").isEqualTo(CEM);
        assertThat(met.refolded()).isEqualTo(met.state());
    }

    private static Duties duties(Given given) {
        return given.state().meetings().find(NEXT).orElseThrow().duties();
    }

    @Test
    void scenario3_anObjectionWithoutAReason() {
        var nameless = new RaiseObjection(STALL, 1, EMIL, Way.OWN_DEVICE, Words.NONE, FEMI, true);
        var given = asked(P).by(EMIL, nameless).by(CEM, new OthersConsent(STALL, 1), new MoveOn(STALL, Stage.OBJECTIONS));
        assertThat(stall(given).objection(1).orElseThrow().listener()).isEqualTo(FEMI);
        given.when(CEM, new CloseObjection(STALL, 1, Objection.State.WITHDRAWN, Way.IN_THE_ROOM))
            .thenRefused(ProposalRefusal.ONLY_THE_OBJECTOR, EMIL);
        var shorter = content().lookedAtAgain(given.now().today().plusMonths(3)).minded(CEM);
        var restated = given.by(CEM, new Restate(STALL, 1, text("Emil is worried and cannot say yet about what")));
        restated.when(CEM, new AskAnew(STALL, 1, shorter, P)).thenRefused(ProposalRefusal.NOT_YET_UNDERSTOOD, EMIL);
        var anew = restated.later(Duration.ofHours(48)).by(CEM, new AskAnew(STALL, 1, shorter, List.of()));
        var decided = consented(anew, 2, List.of(ANA, BEN, CEM, DORA, FEMI)).later(Duration.ofHours(96));
        assertThat(agreement(decided).heardOf(EMIL).orElseThrow().how()).isEqualTo(Heard.How.SILENCE_AFTER_NOTICE);
    }

    @Test
    void scenario4_amendedAfterConsents() {
        var given = consented(asked(P), 1, P.subList(0, 5)).by(FEMI, object(FEMI))
            .by(CEM, new MoveOn(STALL, Stage.OBJECTIONS),
                new Restate(STALL, 1, text("Support needs the same people"))).by(FEMI, new Understood(STALL, 1, Way.OWN_DEVICE))
            .by(CEM, new AskAnew(STALL, 1, otherContent(), P));
        assertThat(stall(given).notYet()).isEqualTo(P);
        assertThat(stall(given).asking().past().getLast().answerOf(BEN)).contains(Said.CONSENT);
        assertThat(stall(given).asking().past().getLast().answerOf(FEMI)).contains(Said.OBJECTION);
        given.when(CEM, new Declare(STALL)).thenRefused(ConsentRefusal.NOT_YET_HEARD, ANA);
    }

    @Test
    void scenario5_theAbsentMember_whereTheCircleWaits() {
        var waiting = agreedHow(meeting(P.subList(0, 5)), Clauses.READY.with(Absence.WAIT));
        var given = consented(presentedInMeeting(waiting).by(CEM, new OpenRound(STALL, 1, P.subList(0, 5))), 1,
            P.subList(0, 5)).by(CEM, new Declare(STALL));
        assertThat(stall(given).stage()).isEqualTo(Stage.PENDING_ABSENT);
        assertThat(stall(given.by(FEMI, consent(FEMI))).stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void scenario5_theAbsentMember_underSilenceAfterNotice() {
        var five = P.subList(0, 5);
        var given = consented(asked(five), 1, five).by(CEM, new Declare(STALL)).later(Duration.ofHours(72));
        assertThat(stall(given).stage()).isEqualTo(Stage.DECIDED);
        assertThat(agreement(given).heardOf(FEMI).orElseThrow().how()).isEqualTo(Heard.How.SILENCE_AFTER_NOTICE);
    }

    @Test
    void scenario5_theAbsentMember_whoseRoleItConcerns() {
        var five = P.subList(0, 5);
        var waits = presentedInMeeting(meeting(five)).by(ANA, new WaitForAll(STALL, true));
        var given = consented(waits.by(CEM, new OpenRound(STALL, 1, five)), 1, five).by(CEM, new Declare(STALL));
        assertThat(stall(given.later(Duration.ofHours(72))).stage()).isEqualTo(Stage.PENDING_ABSENT);
        assertThat(stall(given.by(FEMI, consent(FEMI))).stage()).isEqualTo(Stage.DECIDED);
    }

    /** An agreement whose day has passed while a text in its place is worked on. */
    private static Given past() {
        var given = agreed(River.foundedBy(6)).later(Duration.ofDays(200));
        return given.by(CEM, new Begin(RIVER, CEM, null, null, newText(given).with(new Effect.Replace(X)), true),
            new OpenRound(STALL, 1, List.of())).by(FEMI, object(FEMI)).later(Duration.ofDays(5));
    }

    private static Given agreed(Given given) {
        return given.events(new Agreed(X, RIVER, Kind.AGREEMENT, null, null, ANA, given.now().today(), SPRING, null,
            List.of(), Text.NONE, Stall.TEXT, Text.NONE, Text.NONE));
    }

    private static Content newText(Given given) {
        return Content.of(Stall.OTHER_TEXT).lookedAtAgain(given.now().today().plusMonths(6));
    }

    private static Optional<Cause> waits(Given given) {
        return given.state().agreements().toBeLookedAt(agreement(given, X), given.now());
    }

    @Test
    void scenario11_theDayPassesWhileATextInItsPlaceIsWorkedOn() {
        var given = past();
        assertThat(stall(given).stage()).isEqualTo(Stage.OBJECTIONS);
        assertThat(agreement(given, X).holds()).isTrue();
        assertThat(waits(given)).contains(Cause.DUE);
        assertThat(given.state().proposals().workingOn(agreement(given, X))).map(Proposal::id).contains(STALL);
    }

    @Test
    void scenario11_decided_theOldTextPointsToTheNew() {
        var met = past().by(FEMI, new CloseObjection(STALL, 1, Objection.State.PREFERENCE, Way.OWN_DEVICE));
        var given = consented(met, 1, P.subList(0, 5));
        assertThat(agreement(given, X).state()).isEqualTo(State.NO_LONGER);
        assertThat(agreement(given, X).replacedBy()).isEqualTo(Y);
        assertThat(given.state().agreements().insteadOf(Y)).contains(agreement(given, X));
        assertThat(waits(given)).isEmpty();
    }

    @Test
    void scenario11_dropped_theNextMeetingLooksAtIt() {
        var planned = past().by(ANA, new PlanMeeting(RIVER, past().at().plus(Duration.ofDays(1)), 80, Text.NONE),
            new OpenMeeting(NEXT, CEM, DORA, P));
        var two = planned.by(ANA, new PlanMeeting(RIVER, past().at().plus(Duration.ofDays(8)), 80, Text.NONE))
            .by(CEM, new TakeUp(STALL, NEXT, P));
        assertThat(two.state().meetings().find(NEXT).orElseThrow().agenda().has(X)).isFalse();
        var dropped = two.by(CEM, new Drop(STALL, P, text("The market has closed")));
        assertThat(agreement(dropped, X).holds()).isTrue();
        assertThat(dropped.state().meetings().find(new MeetingId(2)).orElseThrow().agenda().has(X)).isTrue();
    }

    @Test
    void begunBeforeAMeetingGoesOnInItAndEndsAfterIt() {
        var before = meeting(P.subList(0, 4)).by(CEM, begin(), new OpenRound(STALL, 1, List.of()))
            .by(EMIL, consent(EMIL));
        var during = before.by(CEM, new TakeUp(STALL, NEXT, P.subList(0, 4))).by(ANA, consent(ANA))
            .by(BEN, consent(BEN)).by(CEM, new CloseMeeting(NEXT, true));
        var after = during.later(Duration.ofHours(72));
        assertThat(stall(after).stage()).isEqualTo(Stage.DECIDED);
        assertThat(after.refolded()).isEqualTo(after.state());
    }
}
