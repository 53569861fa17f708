package org.kring.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.MeetingId;
import org.kring.core.Way;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.people.PeopleCommand.EndLeave;
import org.kring.core.people.PeopleCommand.IssueAccessByHost;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.core.people.PeopleCommand.TakeLeave;
import org.kring.core.people.PeopleCommand.TryToReach;
import org.kring.core.people.PeopleCommand.VouchAccess;
import org.kring.core.people.PeopleEvent.AccessIssuedByHost;
import org.kring.core.people.PeopleEvent.AccessVouched;
import org.kring.core.people.PeopleEvent.LeaveEnded;
import org.kring.core.people.PeopleEvent.LeaveTaken;
import org.kring.core.people.PeopleEvent.MemberLeft;
import org.kring.core.world.Given;

class PeopleTest {
    private static final Actor TABLE = new Actor.Table(new MeetingId(1));

    @Test
    void oneLeavesAtOnceAndWithItEveryCircle() {
        var after = founded().when(CEM, new Leave(CEM)).then(new MemberLeft(CEM), new CircleMemberLeft(RIVER, CEM));
        assertThat(after.state().people().isHere(CEM)).isFalse();
        assertThat(after.state().root().has(CEM)).isFalse();
    }

    @Test
    void nobodyIsMadeToLeaveByAnother() {
        founded().when(ANA, new Leave(CEM)).thenRefused(PeopleRefusal.ONLY_ONESELF);
    }

    @Test
    void whoHasLeftDoesNothingMore() {
        founded().by(CEM, new Leave(CEM)).when(CEM, new Leave(CEM)).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void twoMembersVouchForAThird() {
        founded().when(ANA, new VouchAccess(CEM, List.of(BEN, ANA))).then(new AccessVouched(CEM, List.of(BEN, ANA)));
    }

    @Test
    void aMemberVouchesForAnotherDeviceOfOnesOwn() {
        founded().when(CEM, new VouchAccess(CEM, List.of(CEM))).then(new AccessVouched(CEM, List.of(CEM)));
    }

    @Test
    void oneAloneDoesNotVouchForAnother() {
        founded().when(ANA, new VouchAccess(CEM, List.of(ANA))).thenRefused(PeopleRefusal.TWO_MUST_VOUCH);
        founded().when(ANA, new VouchAccess(CEM, List.of(ANA, ANA))).thenRefused(PeopleRefusal.TWO_MUST_VOUCH);
    }

    @Test
    void nobodyVouchesInTheNameOfOthersOrForStrangers() {
        founded().when(ANA, new VouchAccess(CEM, List.of(CEM))).thenRefused(PeopleRefusal.ONLY_ONESELF);
        founded().when(ANA, new VouchAccess(JUNO, List.of(ANA, BEN))).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void theHostMayIssueALinkAndItIsRecorded() {
        founded().when(new Actor.Host(), new IssueAccessByHost(CEM)).then(new AccessIssuedByHost(CEM));
        founded().when(ANA, new IssueAccessByHost(CEM)).thenRefused(PeopleRefusal.ONLY_THE_HOST);
        founded().when(new Actor.Host(), new IssueAccessByHost(JUNO)).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void onOnesOwnDeviceOneSpeaksForOneselfOnly() {
        var people = founded().state().people();
        assertThat(people.maySpeakFor(new Actor.Member(CEM), CEM, Way.OWN_DEVICE).holds()).isTrue();
        assertThat(people.maySpeakFor(new Actor.Member(ANA), CEM, Way.OWN_DEVICE).holds()).isFalse();
        assertThat(people.maySpeakFor(TABLE, CEM, Way.OWN_DEVICE).holds()).isFalse();
    }

    @Test
    void whatWasSaidInTheRoomIsWrittenDownByTheTableOrByAnyMember() {
        var people = founded().state().people();
        assertThat(people.maySpeakFor(TABLE, CEM, Way.IN_THE_ROOM).holds()).isTrue();
        assertThat(people.maySpeakFor(new Actor.Member(ANA), CEM, Way.IN_THE_ROOM).holds()).isTrue();
        assertThat(people.maySpeakFor(new Actor.Host(), CEM, Way.IN_THE_ROOM).holds()).isFalse();
        assertThat(people.maySpeakFor(TABLE, JUNO, Way.SHARED_DEVICE).holds()).isFalse();
    }

    @Test
    void oneTakesLeaveByOnesOwnWordAndUntilADay() {
        var until = LocalDate.of(2026, 12, 10);
        var given = founded().when(CEM, new TakeLeave(CEM, until)).then(new LeaveTaken(CEM, until));
        assertThat(given.state().people().isOnLeave(CEM, until.minusDays(1))).isTrue();
        assertThat(given.state().people().isOnLeave(CEM, until)).isFalse();
        founded().when(ANA, new TakeLeave(CEM, until)).thenRefused(PeopleRefusal.ONLY_ONESELF);
        founded().when(CEM, new TakeLeave(CEM, LocalDate.of(2026, 11, 24)))
            .thenRefused(PeopleRefusal.LEAVE_ENDS_ON_A_DAY_AHEAD, LocalDate.of(2026, 11, 24));
        given.when(CEM, new EndLeave(CEM)).then(new LeaveEnded(CEM));
        founded().when(CEM, new EndLeave(CEM)).thenRefused(PeopleRefusal.NOT_ON_LEAVE);
    }

    @Test
    void twoChannelsAPersonalTryAndTwoWeeksComeFirst() {
        var two = founded().by(ANA, new TryToReach(CEM, Channel.CALL), new TryToReach(CEM, Channel.CALL));
        assertThat(tried(two)).isEqualTo(Check.no(PeopleRefusal.TRY_TO_REACH_THEM_FIRST));
        var three = two.by(BEN, new TryToReach(CEM, Channel.MESSAGE), new TryToReach(CEM, Channel.IN_PERSON));
        assertThat(tried(three)).isEqualTo(Check.no(PeopleRefusal.WAIT_TWO_WEEKS, three.at().plus(Duration.ofDays(14))));
        assertThat(tried(three.later(Duration.ofDays(14))).holds()).isTrue();
        founded().when(ANA, new TryToReach(JUNO, Channel.CALL)).thenRefused(PeopleRefusal.NOT_A_MEMBER);
        founded().when(ANA, new TryToReach(ANA, Channel.CALL)).thenRefused(PeopleRefusal.OTHERS_TRY_TO_REACH_YOU);
    }

    private static Check tried(Given given) {
        return given.state().people().find(CEM).orElseThrow().reach().hasBeenTried(given.at());
    }
}
