package org.kring.core.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.AWARENESS;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.Inverted.UNTIL;
import static org.kring.core.world.Inverted.begin;
import static org.kring.core.world.Inverted.circle;
import static org.kring.core.world.Inverted.decided;
import static org.kring.core.world.Inverted.met;
import static org.kring.core.world.Inverted.next;
import static org.kring.core.world.Inverted.together;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.circle.CircleCommand.AnswerLink;
import org.kring.core.circle.CircleCommand.GiveUpRole;
import org.kring.core.circle.CircleCommand.GoOn;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleCommand.NameForRole;
import org.kring.core.circle.CircleEvent.LinkConfirmed;
import org.kring.core.circle.CircleEvent.LinkSuspended;
import org.kring.core.circle.CircleEvent.RoleEnded;
import org.kring.core.circle.CircleEvent.RoleExtended;
import org.kring.core.circle.CircleEvent.RoleFilled;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.meeting.MeetingRefusal;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalEvent.DeciderLeft;
import org.kring.core.world.Asked;
import org.kring.core.world.Given;

/** Four roles, the links that come from two of them, and their terms. */
class RolesTest {
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final MeetingId FIRST = new MeetingId(1);
    private static final List<MemberId> MAKERS = List.of(CEM, ANA, HANA, EMIL, FEMI);
    private final Given circles = decided();
    private final Given makers = together(circles, MAGAZINE);

    @Test
    void nobodyIsAgainstSomebodyWritingUntilJune() {
        makers.when(CEM, name(Role.SECRETARY, FEMI, JUNE)).then(new RoleFilled(MAGAZINE, Role.SECRETARY, FEMI,
            makers.now().today(), JUNE, Naming.IN_A_MEETING, null, FIRST, Confirmation.NOT_NEEDED));
    }

    @Test
    void aRoleIsFilledInAMeetingOfEnoughOfTheCircle() {
        circles.when(CEM, name(Role.SECRETARY, FEMI, JUNE)).thenRefused(MeetingRefusal.NOT_OPEN);
        makers.when(CEM, new NameForRole(MAGAZINE, Role.SECRETARY, CEM, JUNE, FIRST, List.of(CEM)))
            .thenRefused(ConsentRefusal.NOT_ENOUGH_OF_US, 3, 1);
        makers.when(BEN, name(Role.SECRETARY, FEMI, JUNE)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void nobodyIsNamedWhoIsNotThereOrNotAMember() {
        makers.when(CEM, new NameForRole(MAGAZINE, Role.SECRETARY, FEMI, JUNE, FIRST, List.of(CEM, ANA, HANA)))
            .thenRefused(CircleRefusal.HOLDER_IS_NOT_HERE, FEMI);
        makers.when(CEM, name(Role.SECRETARY, BEN, JUNE)).thenRefused(CircleRefusal.HOLDER_IS_NOT_A_MEMBER, BEN);
    }

    @Test
    void everyRoleHasAnEnd() {
        makers.when(CEM, name(Role.SECRETARY, FEMI, null)).thenRefused(CircleRefusal.TERM_DOES_NOT_FIT);
        makers.when(CEM, name(Role.SECRETARY, FEMI, makers.now().today())).thenRefused(CircleRefusal.TERM_DOES_NOT_FIT);
        makers.when(CEM, name(Role.SECRETARY, FEMI, JUNE.plusYears(3))).thenRefused(CircleRefusal.TERM_DOES_NOT_FIT);
    }

    @Test
    void leaderIsNotDelegateUntilTheLeaderGivesUpLeading() {
        makers.when(CEM, name(Role.DELEGATE, CEM, JUNE)).thenRefused(CircleRefusal.LEADER_IS_NOT_DELEGATE, CEM);
        var after = makers.by(CEM, new GiveUpRole(MAGAZINE, Role.LEADER)).by(CEM, name(Role.DELEGATE, CEM, JUNE));
        assertThat(circle(after, MAGAZINE).holder(Role.DELEGATE)).contains(CEM);
    }

    @Test
    void aDelegateWhoBecomesLeaderIsDelegateNoMore() {
        var after = makers.when(CEM, name(Role.LEADER, ANA, JUNE)).thenAlso(
            new RoleEnded(MAGAZINE, Role.DELEGATE, ANA, RoleEnding.BECAME_LEADER));
        assertThat(circle(after, MAGAZINE).holder(Role.DELEGATE)).isEmpty();
        assertThat(after.state().root().has(CEM)).isFalse();
        assertThat(after.state().root().has(ANA)).isTrue();
    }

    @Test
    void theRootSendsNobody() {
        var nine = together(founded(), RIVER);
        nine.when(ANA, new NameForRole(RIVER, Role.DELEGATE, BEN, JUNE, FIRST, List.copyOf(nine.state().root().members())))
            .thenRefused(CircleRefusal.NO_WIDER_CIRCLE);
    }

    @Test
    void aNewLinkCountsAtOnceAndTheHubIsAsked() {
        var after = makers.by(CEM, name(Role.DELEGATE, HANA, JUNE));
        assertThat(after.state().root().has(HANA)).isTrue();
        assertThat(after.state().root().has(ANA)).isFalse();
        assertThat(circle(after, MAGAZINE).assignment(Role.DELEGATE).orElseThrow().confirmation())
            .isEqualTo(Confirmation.AWAITED);
        inTheHub(after, yes(true)).then(new LinkConfirmed(MAGAZINE, Role.DELEGATE));
    }

    @Test
    void aReasonAgainstALinkSuspendsItsSeat() {
        var after = inTheHub(makers.by(CEM, name(Role.DELEGATE, HANA, JUNE)), yes(false))
            .thenAlso(new LinkSuspended(MAGAZINE, Role.DELEGATE));
        assertThat(after.state().root().has(HANA)).isFalse();
        inTheHub(circles, yes(true)).thenRefused(CircleRefusal.NOTHING_TO_ANSWER);
    }

    @Test
    void outsideOfAMeetingARoleIsFilledByAProposalAndEverybodyHasSaidYes() {
        var after = decided(circles, MAGAZINE, Changes.NONE.and(new Change.Fill(MAGAZINE, Role.SECRETARY, FEMI, JUNE)));
        assertThat(circle(after, MAGAZINE).assignment(Role.SECRETARY).orElseThrow())
            .extracting(Assignment::holder, Assignment::naming).containsExactly(FEMI, Naming.PROPOSAL);
        circles.when(FEMI, begin(AWARENESS, FEMI, Changes.NONE.and(new Change.Fill(MAGAZINE, Role.SECRETARY, FEMI, JUNE))))
            .thenRefused(CircleRefusal.NOT_OURS_TO_CHANGE);
    }

    @Test
    void whoLeavesTheCircleHoldsNoRoleThereAndHasNoSeatInTheHub() {
        var after = circles.when(ANA, new LeaveCircle(MAGAZINE, ANA)).thenAlso(
            new RoleEnded(MAGAZINE, Role.DELEGATE, ANA, RoleEnding.LEFT));
        assertThat(after.state().root().has(ANA)).isFalse();
        assertThat(after.state().circles().of(ANA)).extracting(each -> each.circle().id()).containsExactly(LEGAL);
    }

    @Test
    void whoLeavesTheCollectiveLeavesEveryCircleAndRole() {
        var after = circles.by(EMIL, new Leave(EMIL));
        assertThat(after.state().circles().of(EMIL)).isEmpty();
        assertThat(circle(after, LEGAL).holder(Role.DELEGATE)).isEmpty();
        assertThat(circle(after, MAGAZINE).holder(Role.SECRETARY)).isEmpty();
        assertThat(after.refolded()).isEqualTo(after.state());
    }

    @Test
    void aReplacedLinkIsOutOfTheHubsOpenRoundAndTheSuccessorCountsFromTheNext() {
        var id = next(circles);
        var asked = circles.by(BEN, new Begin(RIVER, BEN, null, null, Content.of(text("Tea for all")), true),
            new OpenRound(id, 1, List.of())).by(ANA, new Consent(id, 1, ANA, Way.OWN_DEVICE));
        var after = together(asked, MAGAZINE).when(CEM, name(Role.DELEGATE, HANA, JUNE))
            .thenAlso(new DeciderLeft(id, ANA));
        var round = after.state().proposals().find(id).orElseThrow().round().orElseThrow();
        assertThat(round.deciders()).doesNotContain(ANA, HANA);
        assertThat(round.answers()).isEmpty();
    }

    @Test
    void oneWhoHasTwoSeatsKeepsDecidingWhenOneOfThemEnds() {
        var two = together(circles, LEGAL).by(DORA, new NameForRole(LEGAL, Role.DELEGATE, ANA, JUNE, FIRST,
            List.of(DORA, EMIL, ANA)));
        assertThat(circle(two, RIVER).company().seatsOf(ANA)).extracting(Seat::of).containsExactly(MAGAZINE, LEGAL);
        var after = two.by(ANA, new GiveUpRole(LEGAL, Role.DELEGATE));
        assertThat(after.state().root().has(ANA)).isTrue();
        assertThat(after.state().root().has(EMIL)).isFalse();
    }

    @Test
    void afterItsTermARoleIsActingAndThirtyDaysLaterVacant() {
        var held = circle(circles, MAGAZINE).assignment(Role.FACILITATOR).orElseThrow();
        assertThat(held.endsSoon(UNTIL.minusDays(31))).isFalse();
        assertThat(held.endsSoon(UNTIL.minusDays(30))).isTrue();
        assertThat(held.isActing(UNTIL)).isFalse();
        assertThat(held.isActing(UNTIL.plusDays(1))).isTrue();
        var acting = met(circles.later(Duration.ofDays(190)), MAGAZINE);
        assertThat(circle(acting, MAGAZINE).roles()).hasSize(4);
        var vacant = acting.later(Duration.ofDays(30));
        assertThat(circle(vacant, MAGAZINE).roles()).isEmpty();
        assertThat(vacant.state().root().has(CEM)).isFalse();
    }

    @Test
    void aRoleIsNotVacantBeforeTheCircleHasMetToChoose() {
        var quiet = circles.later(Duration.ofDays(400));
        assertThat(circle(quiet, MAGAZINE).roles()).hasSize(4);
        assertThat(circle(met(quiet, MAGAZINE).later(Duration.ofSeconds(1)), MAGAZINE).roles()).isEmpty();
    }

    @Test
    void goingOnUntilTheNextMeetingIsSaidTwiceAtMost() {
        var late = together(circles.later(Duration.ofDays(185)), MAGAZINE);
        var day = late.now().today().plusDays(14);
        var once = late.when(CEM, goOn(day)).then(new RoleExtended(MAGAZINE, Role.FACILITATOR, day));
        once.when(CEM, goOn(day.plusDays(90))).thenRefused(CircleRefusal.TERM_DOES_NOT_FIT);
        once.by(CEM, goOn(day.plusDays(14))).when(CEM, goOn(day.plusDays(28)))
            .thenRefused(CircleRefusal.EXTENDED_ENOUGH, 2);
    }

    private static NameForRole name(Role role, MemberId holder, LocalDate until) {
        return new NameForRole(MAGAZINE, role, holder, until, FIRST, MAKERS);
    }

    private static GoOn goOn(LocalDate until) {
        return new GoOn(MAGAZINE, Role.FACILITATOR, until, FIRST, MAKERS);
    }

    private static AnswerLink yes(boolean yes) {
        return new AnswerLink(RIVER, MAGAZINE, Role.DELEGATE, yes, FIRST, List.of());
    }

    private static Asked inTheHub(Given given, AnswerLink answer) {
        var meeting = given.state().meetings().next();
        var hub = together(given, RIVER);
        var members = List.copyOf(hub.state().root().members());
        return hub.when(BEN, new AnswerLink(RIVER, answer.inside(), answer.role(), answer.yes(), meeting, members));
    }
}
