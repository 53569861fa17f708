package org.kring.core.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.AWARENESS;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.Inverted.SUPPORT;
import static org.kring.core.world.Inverted.UNTIL;
import static org.kring.core.world.Inverted.awareness;
import static org.kring.core.world.Inverted.begin;
import static org.kring.core.world.Inverted.circle;
import static org.kring.core.world.Inverted.decided;
import static org.kring.core.world.Inverted.legal;
import static org.kring.core.world.Inverted.magazine;
import static org.kring.core.world.Inverted.met;
import static org.kring.core.world.Inverted.support;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.Change.BecomeHub;
import org.kring.core.circle.Change.Post;
import org.kring.core.collective.CollectiveCommand.BringAlong;
import org.kring.core.collective.Past;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.Stage;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;

/** From one founding circle to a hub of many (method.md section 2, root). */
class InversionTest {
    private static final ProposalId PROPOSAL = new ProposalId(1);
    private static final BecomeHub HUB = new BecomeHub(null, null, List.of());
    private static final BecomeHub OUTSIDE = new BecomeHub(null, null, NINE);
    private static final CircleId COOKING = new CircleId(2);

    @Test
    void theFoundingCircleBecomesTheHubOfTwoFromEachCircle() {
        var given = decided();
        assertThat(given.state().root().kind()).isEqualTo(Kind.HUB);
        assertThat(given.state().root().members())
            .containsExactlyInAnyOrder(FEMI, IVO, CEM, ANA, DORA, EMIL, GRETE, BEN);
        assertThat(given.state().root().company().own()).isEmpty();
        assertThat(given.state().root().hears(HANA)).isFalse();
    }

    @Test
    void everybodyElseDecidesInTheCirclesInside() {
        var given = decided();
        assertThat(given.state().circles().inside(RIVER)).extracting(Circle::id)
            .containsExactly(AWARENESS, MAGAZINE, LEGAL, SUPPORT);
        assertThat(circle(given, MAGAZINE).members()).containsExactly(CEM, ANA, HANA, EMIL, FEMI);
        assertThat(given.state().circles().of(HANA)).extracting(each -> each.circle().id())
            .containsExactly(AWARENESS, MAGAZINE);
        assertThat(given.state().circles().of(CEM)).extracting(Belonging::own).containsExactly(false, true);
    }

    @Test
    void theFirstLinksAreConfirmedByTheSameDecision() {
        var held = circle(decided(), LEGAL).assignment(Role.DELEGATE).orElseThrow();
        assertThat(held).isEqualTo(new Assignment(EMIL, founded().now().today(), UNTIL, Naming.OPENING, PROPOSAL, null, 0,
            Confirmation.GIVEN));
    }

    @Test
    void aHubMayHaveALeaderOfItsOwn() {
        var given = decided(founded(), changes(awareness(), magazine(), legal(), support())
            .and(new BecomeHub(HANA, UNTIL, List.of())));
        assertThat(given.state().root().holder(Role.LEADER)).contains(HANA);
        assertThat(given.state().root().members()).hasSize(9);
    }

    @Test
    void nobodyIsMovedWithoutHavingSaidYes() {
        var asked = founded().by(ANA, begin(RIVER, ANA, Inverted.changes()), new OpenRound(PROPOSAL, 1, List.of()));
        for (var member : NINE.subList(0, 8)) {
            asked = asked.by(member, new Consent(PROPOSAL, 1, member, Way.OWN_DEVICE));
        }
        var waiting = asked.later(Duration.ofDays(30));
        assertThat(waiting.state().proposals().find(PROPOSAL).orElseThrow().stage()).isEqualTo(Stage.PENDING_ABSENT);
        assertThat(waiting.state().circles().all()).hasSize(1);
        var after = waiting.by(IVO, new Consent(PROPOSAL, 1, IVO, Way.OWN_DEVICE));
        assertThat(after.state().circles().all()).hasSize(5);
        assertThat(after.refolded()).isEqualTo(after.state());
    }

    @Test
    void whoeverIsInTheRoomIsHeardToTheEndOfTheEvening() {
        var meeting = founded().by(ANA, new PlanMeeting(RIVER, founded().at(), 80, Text.NONE),
            new OpenMeeting(new MeetingId(1), HANA, DORA, NINE));
        var given = decided(meeting, Inverted.changes());
        assertThat(given.state().root().guests()).containsExactly(HANA);
        assertThat(given.state().meetings().all().getFirst().presence().here()).hasSize(9);
    }

    @Test
    void nobodyLosesTheirCircleWithoutTheTextSayingSo() {
        var two = changes(awareness(), support());
        refused(two.and(HUB), CircleRefusal.SOMEBODY_LOSES_THEIR_CIRCLE, ANA);
        var given = decided(founded(), two.and(new BecomeHub(null, null, List.of(ANA, CEM, EMIL))));
        assertThat(given.state().circles().of(ANA)).isEmpty();
    }

    @Test
    void aHubNeedsTwoCirclesAndTwoPeopleFromEach() {
        refused(changes(magazine()).and(HUB), CircleRefusal.TOO_FEW_CIRCLES, 2);
        var alone = Opening.working(text("Garden"), text("Growing food"), List.of(), List.of(ANA, BEN),
            List.of(new Post(Role.LEADER, ANA, UNTIL)));
        refused(changes(magazine(), alone).and(HUB), CircleRefusal.DELEGATE_MISSING, text("Garden"));
    }

    @Test
    void aCircleThatIsThereAlreadyGetsWhatItLacksByTheSameDecision() {
        var given = decided(cooking(), changes(magazine()).complete(COOKING, List.of(text("soup")), List.of(BEN),
            List.of(new Post(Role.DELEGATE, BEN, UNTIL))).and(OUTSIDE));
        assertThat(given.state().root().members()).containsExactlyInAnyOrder(CEM, ANA, JUNO, BEN);
        assertThat(circle(given, COOKING).domain()).extracting(DomainItem::text).containsExactly(text("meals"), text("soup"));
        assertThat(circle(given, COOKING).roles().values()).extracting(Assignment::confirmation)
            .containsOnly(Confirmation.GIVEN);
        assertThat(given.refolded()).isEqualTo(given.state());
    }

    @Test
    void whatACircleHasAlreadyStaysAsItIs() {
        var taken = Changes.NONE.complete(COOKING, List.of(), List.of(BEN), List.of(new Post(Role.LEADER, BEN, UNTIL)));
        refused(cooking(), taken.and(OUTSIDE), CircleRefusal.NOT_IN_THIS_ROLE);
        var both = Changes.NONE.complete(COOKING, List.of(), List.of(), List.of(new Post(Role.DELEGATE, JUNO, UNTIL)));
        refused(cooking(), both.and(OUTSIDE), CircleRefusal.LEADER_IS_NOT_DELEGATE, JUNO);
        var twice = Changes.NONE.complete(COOKING, List.of(text("Meals")), List.of(), List.of());
        refused(cooking(), twice.and(OUTSIDE), CircleRefusal.CLAIMED_TWICE, text("Meals"));
    }

    @Test
    void onlyTheInversionCompletesACircle() {
        var alone = Changes.NONE.complete(COOKING, List.of(text("soup")), List.of(), List.of());
        refused(cooking(), alone, CircleRefusal.NOT_OURS_TO_CHANGE);
    }

    @Test
    void nobodyIsStoppedByACircleThatRests() {
        var resting = decided(cooking(), Changes.NONE.and(new Change.Rest(COOKING, UNTIL, null)));
        var given = decided(resting, changes(magazine()).and(OUTSIDE));
        assertThat(given.state().root().members()).containsExactlyInAnyOrder(CEM, ANA);
    }

    @Test
    void leaderAndDelegateAreTwoPeople() {
        var one = Opening.working(text("Garden"), text("Growing food"), List.of(), List.of(ANA, BEN),
            List.of(new Post(Role.LEADER, ANA, UNTIL), new Post(Role.DELEGATE, ANA, UNTIL)));
        refused(changes(one), CircleRefusal.LEADER_IS_NOT_DELEGATE, ANA);
    }

    @Test
    void aCircleNeedsTwoPeopleALeaderAndAName() {
        refused(changes(garden("Garden", List.of(ANA), ANA)), CircleRefusal.TOO_FEW_PEOPLE, 2, text("Garden"));
        refused(changes(garden("Garden", List.of(ANA, BEN), CEM)), CircleRefusal.HOLDER_IS_NOT_A_MEMBER, CEM);
        refused(changes(garden("Garden", List.of(ANA, BEN), ANA), garden(" garden ", List.of(CEM, BEN), BEN)),
            CircleRefusal.NAME_IS_TAKEN, text("garden"));
        var nobody = Opening.working(text("Garden"), text("Growing food"), List.of(), List.of(ANA, BEN), List.of());
        refused(changes(nobody), CircleRefusal.LEADER_MISSING, text("Garden"));
    }

    @Test
    void noTwoCirclesClaimTheSame() {
        var also = Opening.working(text("Outreach"), text("Going out"), List.of(text("Printing")), List.of(ANA, BEN),
            List.of(new Post(Role.LEADER, ANA, UNTIL)));
        refused(changes(magazine(), also), CircleRefusal.CLAIMED_TWICE, text("Printing"));
    }

    @Test
    void theInversionHappensOnce() {
        decided().when(ANA, begin(RIVER, ANA, Changes.NONE.and(HUB))).thenRefused(CircleRefusal.HUB_ALREADY);
        decided().when(ANA, begin(MAGAZINE, ANA, Changes.NONE.and(HUB))).thenRefused(CircleRefusal.NOT_OURS_TO_CHANGE);
    }

    @Test
    void aStartingCircleBecomesActiveByItselfOnceItHasMetAndHasANextDate() {
        var given = decided();
        assertThat(circle(given, MAGAZINE).state()).isEqualTo(State.STARTING);
        assertThat(circle(met(given, MAGAZINE), MAGAZINE).state()).isEqualTo(State.ACTIVE);
    }

    /** River Commons brings Cooking along, with Juno who leads it, and nobody else. */
    private static Given cooking() {
        var past = Past.none(JUNO).withOneMore().with(new Past.Group(text("Cooking"), text("Meals for all"), 0,
            List.of(text("meals")), List.of(JUNO), List.of(new Post(Role.LEADER, JUNO, UNTIL))));
        return founded().by(ANA, new BringAlong(past));
    }

    private static Opening garden(String name, List<MemberId> people, MemberId leader) {
        return Opening.working(text(name), text("Growing food"), List.of(), people,
            List.of(new Post(Role.LEADER, leader, UNTIL)));
    }

    private static Changes changes(Opening... openings) {
        var changes = Changes.NONE;
        for (var opening : openings) {
            changes = changes.open(opening);
        }
        return changes;
    }

    private static Given refused(Changes changes, CircleRefusal why, Object... with) {
        return refused(founded(), changes, why, with);
    }

    private static Given refused(Given given, Changes changes, CircleRefusal why, Object... with) {
        return given.when(ANA, begin(RIVER, ANA, changes)).thenRefused(why, with);
    }
}
