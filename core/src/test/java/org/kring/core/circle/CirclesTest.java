package org.kring.core.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.circle.CircleCommand.Admit;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleCommand.SitIn;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.world.Given;

class CirclesTest {
    private static final CircleId NOWHERE = new CircleId(7);
    private final Given withGuest = founded().events(new MemberJoined(JUNO), new GuestJoined(RIVER, JUNO));

    @Test
    void aGuestIsHeardAndDoesNotActForTheCircle() {
        assertThat(withGuest.state().root().hears(JUNO)).isTrue();
        assertThat(withGuest.state().root().has(JUNO)).isFalse();
        withGuest.when(JUNO, new Admit(RIVER, JUNO)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void aMemberRecordsThatNobodyWasAgainstTheGuestJoining() {
        withGuest.when(ANA, new Admit(RIVER, JUNO)).thenRefused(CircleRefusal.HAS_NOT_ASKED, JUNO);
        var after = withGuest.by(JUNO, new AskToJoin(RIVER, JUNO)).when(ANA, new Admit(RIVER, JUNO)).then(new CircleMemberJoined(RIVER, JUNO));
        assertThat(after.state().root().has(JUNO)).isTrue();
        assertThat(after.state().root().guests()).isEmpty();
    }

    @Test
    void onlyAGuestIsAdmitted() {
        withGuest.when(ANA, new Admit(RIVER, CEM)).thenRefused(CircleRefusal.NOT_A_GUEST_HERE);
        withGuest.when(ANA, new Admit(NOWHERE, JUNO)).thenRefused(CircleRefusal.NO_SUCH_CIRCLE);
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
