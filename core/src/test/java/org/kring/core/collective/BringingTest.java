package org.kring.core.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Refusal;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.agreement.Kind;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.circle.Confirmation;
import org.kring.core.circle.DomainItem;
import org.kring.core.circle.Naming;
import org.kring.core.circle.Role;
import org.kring.core.circle.State;
import org.kring.core.collective.CollectiveCommand.BringAlong;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.collective.CollectiveEvent.BroughtAlong;
import org.kring.core.collective.Past.Group;
import org.kring.core.collective.Past.Rule;
import org.kring.core.consent.Clauses;
import org.kring.core.mission.MissionEvent.OldMissionBrought;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;

/** What a group had before it came here is brought along while nothing has been decided here. */
class BringingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate UNTIL = TODAY.plusMonths(4);
    private static final Past NOTHING = Past.none(JUNO);
    private static final CircleId MAGAZINE = new CircleId(2);
    private static final CircleId PRINTING = new CircleId(3);
    private final Given given = founded();

    private static Group magazine(Post... posts) {
        return new Group(text("Magazine"), text("Publishing a magazine"), 0, List.of(text("texts"), text("printing")),
            List.of(ANA, CEM, JUNO), List.of(posts));
    }

    private static Group printing() {
        return new Group(text("Printing"), Text.NONE, 1, List.of(text("Printing")), List.of(CEM), List.of());
    }

    private static Rule rule(int group, String text) {
        return new Rule(group, Text.NONE, text(text), null, null, null);
    }

    private void refused(Past past, Refusal why) {
        given.when(ANA, new BringAlong(past)).thenRefused(why);
    }

    @Test
    void peopleComeIntoTheFoundingCircleAndTheirNumbersFollowEachOther() {
        given.when(ANA, new BringAlong(NOTHING.withOneMore().withOneMore())).then(new MemberJoined(JUNO),
            new MemberJoined(new MemberId(11)), new CircleMemberJoined(RIVER, JUNO),
            new CircleMemberJoined(RIVER, new MemberId(11)), new BroughtAlong(2, 0, 0, false));
    }

    @Test
    void groupsAreCirclesFromBeforeInsideTheFoundingOneWithWhoeverIsInThem() {
        var after = given.by(ANA, new BringAlong(NOTHING.withOneMore().with(magazine()).with(printing()))).state();
        var circle = after.circles().find(MAGAZINE).orElseThrow();
        assertThat(circle.isFromBefore()).isTrue();
        assertThat(circle.state()).isEqualTo(State.STARTING);
        assertThat(circle.members()).containsExactlyInAnyOrder(ANA, CEM, JUNO);
        assertThat(circle.isInside(RIVER)).isTrue();
        var inside = after.circles().find(PRINTING).orElseThrow();
        assertThat(inside.isInside(MAGAZINE)).isTrue();
        assertThat(inside.domain()).containsExactly(new DomainItem(1, 2, text("Printing")));
        assertThat(after.root().isFromBefore()).isFalse();
        assertThat(after.root().members()).hasSize(10);
    }

    @Test
    void rolesGoOnUntilTheirDayAndTheFoundingCircleIsAskedAboutTheTwoWhoSitInIt() {
        var after = given.by(ANA, new BringAlong(NOTHING.withOneMore().with(magazine())
            .with(1, new Post(Role.LEADER, CEM, UNTIL)).with(1, new Post(Role.SECRETARY, ANA, UNTIL)))).state();
        var circle = after.circles().find(MAGAZINE).orElseThrow();
        assertThat(circle.assignment(Role.LEADER).orElseThrow()).satisfies(held -> {
            assertThat(held.naming()).isEqualTo(Naming.BEFORE);
            assertThat(held.confirmation()).isEqualTo(Confirmation.AWAITED);
            assertThat(held.until()).isEqualTo(UNTIL);
        });
        assertThat(circle.assignment(Role.SECRETARY).orElseThrow().confirmation()).isEqualTo(Confirmation.NOT_NEEDED);
    }

    @Test
    void agreementsHoldAndAreLookedAtAgain() {
        var since = LocalDate.of(2024, 3, 1);
        given.when(ANA, new BringAlong(NOTHING.withOneMore().with(magazine())
            .with(new Rule(0, text("Keys"), text("Keys hang in the kitchen."), BEN, since, UNTIL))
            .with(rule(1, "We print on old paper."))))
            .thenAlso(new Agreed(new AgreementId(1), RIVER, Kind.AGREEMENT, null, null, BEN, since, UNTIL, null, List.of(),
                text("Keys"), text("Keys hang in the kitchen."), Text.NONE, Text.NONE),
                new Agreed(new AgreementId(2), MAGAZINE, Kind.AGREEMENT, null, null, null, TODAY,
                TODAY.plusMonths(6), null, List.of(), Text.NONE, text("We print on old paper."), Text.NONE, Text.NONE));
    }

    @Test
    void whatTheyWereTogetherForIsKeptAsItWas() {
        var brought = given.when(ANA, new BringAlong(NOTHING.with(text("To live well."))))
            .then(new OldMissionBrought(text("To live well.")), new BroughtAlong(0, 0, 0, true));
        assertThat(brought.state().mission().before()).isEqualTo(text("To live well."));
        assertThat(brought.state().root().aim()).isEqualTo(given.state().root().aim());
    }

    @Test
    void onlyNamesMayBeBroughtMoreThanOnce() {
        var names = given.by(ANA, new BringAlong(NOTHING.withOneMore()));
        var twice = names.by(BEN, new BringAlong(Past.none(new MemberId(11)).withOneMore().with(new Group(text("Magazine"),
            Text.NONE, 0, List.of(), List.of(), List.of()))));
        twice.when(ANA, new BringAlong(Past.none(new MemberId(12)).withOneMore())).thenRefused(CollectiveRefusal.CIRCLES_ALREADY);
    }

    @Test
    void nothingIsBroughtPastADecision() {
        Inverted.decided().when(ANA, new BringAlong(NOTHING.withOneMore())).thenRefused(CollectiveRefusal.CIRCLES_ALREADY);
        var agreed = given.events(new Agreed(new AgreementId(1), RIVER, Kind.AGREEMENT, new ProposalId(1), null, ANA, TODAY,
            UNTIL, Clauses.READY, List.of(), Text.NONE, text("How we decide"), Text.NONE, Text.NONE));
        agreed.when(ANA, new BringAlong(NOTHING.withOneMore())).thenRefused(CollectiveRefusal.DECIDED_ALREADY);
        assertThat(agreed.state().mayBringAlong(new Actor.Member(ANA)).holds()).isFalse();
    }

    @Test
    void onlyMembersBringSomethingAlong() {
        given.when(JUNO, new BringAlong(NOTHING.withOneMore())).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        assertThat(given.state().mayBringAlong(new Actor.Member(BEN)).holds()).isTrue();
    }

    @Test
    void whoeverCameMeanwhileTakesNobodysNumber() {
        given.by(BEN, new Welcome()).when(ANA, new BringAlong(NOTHING.withOneMore())).thenRefused(CollectiveRefusal.PEOPLE_CAME);
    }

    @Test
    void whatDoesNotFitIsRefusedAsAWhole() {
        refused(NOTHING, CollectiveRefusal.NOTHING_TO_BRING);
        refused(NOTHING.with(magazine()), PeopleRefusal.NOT_A_MEMBER);
        var juno = NOTHING.withOneMore();
        refused(juno.with(magazine()).with(magazine()), CircleRefusal.NAME_IS_TAKEN);
        refused(juno.with(magazine(new Post(Role.LEADER, BEN, UNTIL))), CircleRefusal.HOLDER_IS_NOT_A_MEMBER);
        refused(juno.with(magazine(new Post(Role.LEADER, CEM, UNTIL), new Post(Role.DELEGATE, CEM, UNTIL))),
            CircleRefusal.LEADER_IS_NOT_DELEGATE);
        refused(juno.with(magazine(new Post(Role.LEADER, CEM, TODAY.minusDays(1)))), CircleRefusal.TERM_DOES_NOT_FIT);
        refused(juno.with(printing()), CircleRefusal.NO_SUCH_CIRCLE);
        refused(juno.with(rule(0, " ")), TextRefusal.TEXT_MISSING);
        refused(juno.with(rule(1, "Keys")), CircleRefusal.NO_SUCH_CIRCLE);
        refused(juno.with(new Rule(0, Text.NONE, text("Keys"), new MemberId(99), null, null)), PeopleRefusal.NOT_A_MEMBER);
        refused(juno.with(new Rule(0, Text.NONE, text("Keys"), null, null, TODAY)), CircleRefusal.DATE_IS_NOT_AHEAD);
        refused(new Past(JUNO, 2_001, List.of(), List.of(), Text.NONE), TextRefusal.TOO_MANY);
        refused(juno.with(text("x".repeat(40_001))), TextRefusal.TEXT_TOO_LONG);
    }

    @Test
    void anInnerGroupHandsOnWhatTheOuterHolds() {
        var elsewhere = new Group(text("Stalls"), Text.NONE, 1, List.of(text("stalls")), List.of(CEM), List.of());
        refused(NOTHING.withOneMore().with(magazine()).with(elsewhere), CircleRefusal.NOT_WITHIN_THE_WIDER_CIRCLE);
    }

    @Test
    void twoThousandPeopleAndTwoHundredGroupsFit() {
        var past = new Past(JUNO, 2_000, IntStream.range(0, 200).mapToObj(n -> new Group(text("Group " + n), Text.NONE, 0,
            List.of(), List.of(new MemberId(10 + n)), List.of())).toList(), List.of(), Text.NONE);
        assertThat(given.by(ANA, new BringAlong(past)).state().circles().living()).hasSize(201);
    }
}
