package org.kring.core.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleCommand.SitIn;
import org.kring.core.circle.CircleCommand.TakeBackJoining;
import org.kring.core.circle.CircleCommand.TakeHolidays;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.circle.CircleEvent.JoiningAsked;
import org.kring.core.circle.CircleEvent.JoiningLetGo;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;

class CirclesTest {
    private static final CircleId NOWHERE = new CircleId(7);
    private final Given withGuest = founded().events(new MemberJoined(JUNO), new GuestJoined(RIVER, JUNO));

    @Test
    void aGuestIsHeardAndDoesNotActForTheCircle() {
        assertThat(withGuest.state().root().hears(JUNO)).isTrue();
        assertThat(withGuest.state().root().has(JUNO)).isFalse();
        withGuest.when(JUNO, new TakeHolidays(RIVER, LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 2)))
            .thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void aGuestAsksForThemselvesOrIsWrittenDownByAMember() {
        withGuest.when(JUNO, new AskToJoin(RIVER, JUNO)).then(new JoiningAsked(RIVER, JUNO));
        withGuest.when(ANA, new AskToJoin(RIVER, JUNO)).then(new JoiningAsked(RIVER, JUNO));
        withGuest.when(ANA, new AskToJoin(RIVER, CEM)).thenRefused(CircleRefusal.NOT_A_GUEST_HERE);
        withGuest.when(ANA, new AskToJoin(NOWHERE, JUNO)).thenRefused(CircleRefusal.NO_SUCH_CIRCLE);
        withGuest.when(new MemberId(30), new AskToJoin(RIVER, JUNO)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void whoeverAskedIsAGuestUntilTheCircleHasDecidedAndMayTakeItBack() {
        var asked = withGuest.by(JUNO, new AskToJoin(RIVER, JUNO));
        assertThat(asked.state().root().has(JUNO)).isFalse();
        var back = asked.when(JUNO, new TakeBackJoining(RIVER, JUNO)).then(new JoiningLetGo(RIVER, JUNO));
        assertThat(back.state().root().guests()).containsExactly(JUNO);
        back.when(JUNO, new TakeBackJoining(RIVER, JUNO)).thenRefused(CircleRefusal.HAS_NOT_ASKED, JUNO);
        back.when(JUNO, new AskToJoin(RIVER, JUNO)).then(new JoiningAsked(RIVER, JUNO));
        asked.when(new MemberId(30), new TakeBackJoining(RIVER, JUNO)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        asked.when(JUNO, new TakeBackJoining(NOWHERE, JUNO)).thenRefused(CircleRefusal.NO_SUCH_CIRCLE);
    }

    /** Until there was consent to it in a meeting, one member said that nobody was against. */
    @Test
    void whoWasAdmittedByOneMemberBeforeIsAMember() {
        var before = withGuest.by(JUNO, new AskToJoin(RIVER, JUNO)).events(new CircleMemberJoined(RIVER, JUNO));
        assertThat(before.state().root().has(JUNO)).isTrue();
        assertThat(before.state().root().guests()).isEmpty();
        assertThat(before.state().root().company().asking()).isEmpty();
    }

    @Test
    void nobodyComesIntoAHubButByARoleInACircleInside() {
        var hub = Inverted.decided().by(HANA, new SitIn(RIVER, HANA));
        hub.when(HANA, new AskToJoin(RIVER, HANA)).thenRefused(CircleRefusal.TWO_OF_EACH_CIRCLE);
        var asked = withGuest.by(JUNO, new AskToJoin(RIVER, JUNO)).events(new CircleEvent.HubFormed(RIVER, null));
        assertThat(asked.state().root().company().asking()).isEmpty();
        assertThat(asked.state().root().guests()).contains(JUNO);
    }

    @Test
    void anyoneOfTheCollectiveSitsInAtOnceAndAsksForThemselves() {
        var outside = founded().by(CEM, new LeaveCircle(RIVER, CEM));
        outside.when(CEM, new SitIn(RIVER, CEM)).then(new GuestJoined(RIVER, CEM));
        outside.when(ANA, new SitIn(RIVER, CEM)).thenRefused(CircleRefusal.ONLY_ONESELF);
        outside.when(ANA, new SitIn(RIVER, ANA)).thenRefused(CircleRefusal.HERE_ALREADY);
        outside.when(CEM, new AskToJoin(RIVER, CEM)).thenRefused(CircleRefusal.NOT_A_GUEST_HERE);
        withGuest.by(ANA, new AskToJoin(RIVER, JUNO)).when(JUNO, new AskToJoin(RIVER, JUNO))
            .thenRefused(CircleRefusal.NOT_A_GUEST_HERE);
    }

    @Test
    void oneLeavesACircleAtOnceMemberOrGuest() {
        withGuest.when(CEM, new LeaveCircle(RIVER, CEM)).then(new CircleMemberLeft(RIVER, CEM));
        withGuest.when(JUNO, new LeaveCircle(RIVER, JUNO)).then(new CircleMemberLeft(RIVER, JUNO));
    }

    @Test
    void nobodyIsMadeToLeaveACircle() {
        withGuest.when(ANA, new LeaveCircle(RIVER, CEM)).thenRefused(CircleRefusal.ONLY_ONESELF);
        withGuest.when(CEM, new LeaveCircle(NOWHERE, CEM)).thenRefused(CircleRefusal.NO_SUCH_CIRCLE);
        founded().by(CEM, new LeaveCircle(RIVER, CEM)).when(CEM, new LeaveCircle(RIVER, CEM))
            .thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void theAddressOfACircleIsReadable() {
        assertThat(Slug.of(text("River Commons"), RIVER)).isEqualTo("river-commons");
        assertThat(Slug.of(text("Écologie & Überblick"), RIVER)).isEqualTo("ecologie-uberblick");
        assertThat(Slug.of(text("دائرة"), NOWHERE)).isEqualTo("circle-7");
        assertThat(Slug.of(text("x".repeat(70)), RIVER)).hasSize(40);
    }
}
