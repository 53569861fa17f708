package org.kring.core.newcomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.newcomer.FirstStep.CIRCLES;
import static org.kring.core.newcomer.FirstStep.FIRST_TASK;
import static org.kring.core.newcomer.FirstStep.MISSION;
import static org.kring.core.newcomer.FirstStep.PRACTICE;
import static org.kring.core.newcomer.FirstStep.SIT_IN;
import static org.kring.core.newcomer.FirstSteps.Stand.DONE;
import static org.kring.core.newcomer.FirstSteps.Stand.LEFT_OUT;
import static org.kring.core.newcomer.FirstSteps.Stand.OPEN;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.collective.CollectiveCommand.WelcomeInvited;
import org.kring.core.consent.Words;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingRefusal;
import org.kring.core.mission.MissionCommand.PutNeeds;
import org.kring.core.mission.Shown;
import org.kring.core.newcomer.NewcomerCommand.Accompany;
import org.kring.core.newcomer.NewcomerCommand.Part;
import org.kring.core.newcomer.NewcomerCommand.SettleStep;
import org.kring.core.newcomer.NewcomerEvent.CompanionFound;
import org.kring.core.newcomer.NewcomerEvent.CompanionParted;
import org.kring.core.newcomer.NewcomerEvent.FirstStepSettled;
import org.kring.core.newcomer.NewcomerEvent.NewcomerCame;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.step.StepCommand.TakeStep;
import org.kring.core.world.Given;

class NewcomersTest {
    private static final MemberId KOFI = new MemberId(11);
    private static final MemberId LIA = new MemberId(12);
    private final Given invited = founded().by(BEN, new WelcomeInvited());

    @Test
    void whoeverInvitesSomebodyAccompaniesThem() {
        var came = founded().when(BEN, new WelcomeInvited()).then(new MemberJoined(JUNO), new CircleMemberJoined(RIVER, JUNO),
            new NewcomerCame(JUNO, BEN), new CompanionFound(JUNO, BEN));
        assertThat(came.state().newcomers().companionOf(came.state().people(), JUNO, came.now())).contains(BEN);
        assertThat(came.state().newcomers().accompaniedBy(came.state().people(), BEN, came.now())).containsExactly(JUNO);
    }

    @Test
    void onlyAMemberInvites() {
        founded().when(JUNO, new WelcomeInvited()).thenRefused(PeopleRefusal.NOT_A_MEMBER);
        founded().when(new Actor.Host(), new WelcomeInvited()).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void thoughAnInvitationHoldsTheThirdNewcomerSeeksAnotherCompanion() {
        var three = invited.by(BEN, new WelcomeInvited()).when(BEN, new WelcomeInvited()).then(new MemberJoined(LIA),
            new CircleMemberJoined(RIVER, LIA), new NewcomerCame(LIA, BEN));
        assertThat(three.state().newcomers().alone(three.state().people(), three.now())).containsExactly(LIA);
        assertThat(rules(three, BEN).mayInvite().refusal().orElseThrow().why()).isEqualTo(NewcomerRefusal.ACCOMPANIES_ENOUGH);
        assertThat(rules(three, ANA).mayInvite().holds()).isTrue();
        three.when(BEN, new Accompany(LIA)).thenRefused(NewcomerRefusal.ACCOMPANIES_ENOUGH, 2);
        three.when(ANA, new Accompany(LIA)).then(new CompanionFound(LIA, ANA));
    }

    @Test
    void aNewcomerHasOneCompanionWhoIsSomebodyElse() {
        invited.when(ANA, new Accompany(JUNO)).thenRefused(NewcomerRefusal.IS_ACCOMPANIED, BEN);
        invited.by(BEN, new Part(JUNO)).when(JUNO, new Accompany(JUNO)).thenRefused(NewcomerRefusal.NOBODY_ACCOMPANIES_ONESELF);
        invited.when(ANA, new Accompany(KOFI)).thenRefused(PeopleRefusal.NOT_A_MEMBER);
        invited.when(KOFI, new Accompany(JUNO)).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void whoCameByTheCodeOfTheEveningMayBeAccompaniedToo() {
        founded().by(ANA, new Welcome()).when(CEM, new Accompany(JUNO)).then(new CompanionFound(JUNO, CEM));
    }

    @Test
    void eitherOfTheTwoMayPart() {
        invited.when(BEN, new Part(JUNO)).then(new CompanionParted(JUNO, BEN));
        invited.when(JUNO, new Part(JUNO)).then(new CompanionParted(JUNO, BEN)).when(CEM, new Accompany(JUNO))
            .then(new CompanionFound(JUNO, CEM));
        invited.when(ANA, new Part(JUNO)).thenRefused(NewcomerRefusal.ONLY_THE_TWO);
        invited.by(BEN, new Part(JUNO)).when(BEN, new Part(JUNO)).thenRefused(NewcomerRefusal.NOT_ACCOMPANIED);
        invited.when(KOFI, new Part(JUNO)).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void afterThreeMonthsNobodyIsNew() {
        var later = invited.later(Duration.ofDays(90));
        assertThat(later.state().newcomers().companionOf(later.state().people(), JUNO, later.now())).isEmpty();
        assertThat(later.state().newcomers().alone(later.state().people(), later.now())).isEmpty();
        later.when(ANA, new Accompany(JUNO)).thenRefused(NewcomerRefusal.NOT_NEW_ANY_MORE);
        later.when(BEN, new Part(JUNO)).thenRefused(NewcomerRefusal.NOT_ACCOMPANIED);
    }

    @Test
    void whenTheCompanionLeavesAnotherIsSought() {
        var left = invited.by(BEN, new Leave(BEN));
        assertThat(left.state().newcomers().alone(left.state().people(), left.now())).containsExactly(JUNO);
        left.when(ANA, new Accompany(JUNO)).then(new CompanionFound(JUNO, ANA));
    }

    @Test
    void whatOneSaysOfOnesFirstStepsCounts() {
        assertThat(invited.state().firstSteps(JUNO).next()).contains(MISSION);
        var read = invited.when(JUNO, new SettleStep(MISSION, Settled.DONE))
            .then(new FirstStepSettled(JUNO, MISSION, Settled.DONE));
        read.when(JUNO, new SettleStep(MISSION, Settled.DONE)).thenRefused(NewcomerRefusal.SETTLED_ALREADY);
        var on = read.by(JUNO, new SettleStep(CIRCLES, Settled.LEFT_OUT));
        assertThat(on.state().firstSteps(JUNO).stand(CIRCLES)).isEqualTo(LEFT_OUT);
        assertThat(on.state().firstSteps(JUNO).next()).contains(PRACTICE);
        assertThat(on.by(JUNO, new SettleStep(CIRCLES, Settled.DONE)).state().firstSteps(JUNO).done())
            .containsExactly(MISSION, CIRCLES);
        invited.when(KOFI, new SettleStep(MISSION, Settled.DONE)).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void sittingInAndTheFirstTaskAreSeenFromWhatIsDone() {
        invited.when(JUNO, new SettleStep(SIT_IN, Settled.DONE)).thenRefused(NewcomerRefusal.SEEN_FROM_DEEDS);
        invited.when(JUNO, new SettleStep(FIRST_TASK, Settled.DONE)).thenRefused(NewcomerRefusal.SEEN_FROM_DEEDS);
        assertThat(invited.by(JUNO, new SettleStep(SIT_IN, Settled.LEFT_OUT)).state().firstSteps(JUNO).stand(SIT_IN))
            .isEqualTo(LEFT_OUT);
    }

    @Test
    void whatIsDoneTicksItselfOff() {
        assertThat(invited.state().firstSteps(JUNO).stand(SIT_IN)).isEqualTo(OPEN);
        var did = invited.by(BEN, new PlanMeeting(RIVER, EVENING, 60, Text.NONE))
            .by(BEN, new OpenMeeting(MEETING, BEN, BEN, List.of(BEN, JUNO)))
            .by(JUNO, new TakeStep(RIVER, text("Water the seedlings"), JUNO, LocalDate.of(2026, 12, 1), null, null, Way.OWN_DEVICE))
            .by(JUNO, new PutNeeds(JUNO, List.of(text("rest")), List.of(), List.of(), Text.NONE, Text.NONE, Shown.NAME,
                Text.NONE, Way.OWN_DEVICE));
        assertThat(did.state().firstSteps(JUNO).done()).containsExactly(MISSION, SIT_IN, FIRST_TASK);
        assertThat(did.state().firstSteps(JUNO).stand(PRACTICE)).isEqualTo(OPEN);
        assertThat(did.by(JUNO, new SettleStep(PRACTICE, Settled.DONE), new SettleStep(CIRCLES, Settled.LEFT_OUT)).state()
            .firstSteps(JUNO).next()).isEmpty();
        assertThat(did.state().firstSteps(BEN).stand(SIT_IN)).isEqualTo(DONE);
    }

    @Test
    void theFirstReasonOfANewcomerIsKnownAsThat() {
        var asked = invited.by(CEM, new AskEveryone(RIVER, CEM, null, Content.of(text("Soup on Mondays")), List.of()));
        assertThat(asked.state().isFirstReasonOf(JUNO, asked.now())).isFalse();
        var reason = asked.by(JUNO, against(1, JUNO)).by(ANA, against(1, ANA));
        assertThat(reason.state().isFirstReasonOf(JUNO, reason.now())).isTrue();
        assertThat(reason.state().isFirstReasonOf(ANA, reason.now())).as("she is not new").isFalse();
        var second = reason.by(CEM, new AskEveryone(RIVER, CEM, null, Content.of(text("Bread on Fridays")), List.of())).by(JUNO, against(2, JUNO));
        assertThat(second.state().isFirstReasonOf(JUNO, second.now())).isFalse();
    }

    private static RaiseObjection against(int proposal, MemberId by) {
        return new RaiseObjection(new ProposalId(proposal), 1, by, Way.OWN_DEVICE, Words.of(text("Mondays are full")), null);
    }

    @Test
    void howItGoesIsForTheTwo() {
        assertThat(rules(invited, BEN).isOneOfTheTwo(JUNO)).isTrue();
        assertThat(rules(invited, JUNO).isOneOfTheTwo(JUNO)).isTrue();
        assertThat(rules(invited, ANA).isOneOfTheTwo(JUNO)).isFalse();
    }

    @Test
    void theDeviceOnTheTableIsNobodysCompanion() {
        invited.by(BEN, new PlanMeeting(RIVER, EVENING, 60, Text.NONE)).by(BEN, new OpenMeeting(MEETING, BEN, BEN, List.of(BEN)))
            .by(BEN, new Part(JUNO)).when(new Actor.Table(MEETING), new Accompany(JUNO)).thenRefused(MeetingRefusal.NOT_AT_THIS_TABLE);
    }

    private static NewcomerRules rules(Given given, MemberId who) {
        return new NewcomerRules(given.state().newcomers(), given.state().people(), new Actor.Member(who), given.now());
    }
}
