package org.kring.core.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.AWARENESS;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.Inverted.SUPPORT;
import static org.kring.core.world.Inverted.circle;
import static org.kring.core.world.Inverted.decided;
import static org.kring.core.world.Inverted.met;
import static org.kring.core.world.Inverted.together;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.circle.Change.LetGoItem;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.CircleCommand.AnswerLink;
import org.kring.core.circle.CircleCommand.GiveUpRole;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleCommand.NameForRole;
import org.kring.core.circle.CircleCommand.PutAway;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.DomainItemLetGo;
import org.kring.core.circle.CircleEvent.DomainItemTaken;
import org.kring.core.circle.CircleEvent.FindingPutAway;
import org.kring.core.circle.Finding.Rule;
import org.kring.core.collective.CircleHealth;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.world.Given;

/** Each integrity rule is broken once, and mended once. */
class HealthTest {
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final MeetingId FIRST = new MeetingId(1);
    private final Given circles = decided();

    @Test
    void aCircleWithAllItNeedsIsWell() {
        assertThat(rules(circles, MAGAZINE)).isEmpty();
        assertThat(rules(founded(), RIVER)).isEmpty();
    }

    @Test
    void aRoleIsEmptyUntilSomebodyIsNamed() {
        var broken = circles.by(CEM, new GiveUpRole(MAGAZINE, Role.LEADER)).by(ANA, new GiveUpRole(MAGAZINE, Role.DELEGATE))
            .by(HANA, new GiveUpRole(MAGAZINE, Role.FACILITATOR)).by(EMIL, new GiveUpRole(MAGAZINE, Role.SECRETARY));
        assertThat(rules(broken, MAGAZINE)).containsExactly(Rule.NO_LEADER, Rule.NO_DELEGATE, Rule.NO_FACILITATOR,
            Rule.NO_SECRETARY);
        var mended = together(broken, MAGAZINE).by(CEM, name(Role.SECRETARY, FEMI));
        assertThat(rules(mended, MAGAZINE)).doesNotContain(Rule.NO_SECRETARY);
    }

    @Test
    void aLinkWaitsForTheYesOfTheHub() {
        var broken = together(circles, MAGAZINE).by(CEM, name(Role.DELEGATE, HANA));
        assertThat(rules(broken, MAGAZINE)).containsExactly(Rule.LINK_AWAITED);
        assertThat(rules(answered(broken, true), MAGAZINE)).isEmpty();
        assertThat(rules(answered(broken, false), MAGAZINE)).containsExactly(Rule.LINK_SUSPENDED);
    }

    @Test
    void aTermEndsSoonAndIsOver() {
        assertThat(rules(circles.later(Duration.ofDays(160)), MAGAZINE)).containsOnly(Rule.TERM_ENDS_SOON);
        var over = circles.later(Duration.ofDays(190));
        assertThat(rules(over, MAGAZINE)).containsOnly(Rule.TERM_OVER).hasSize(4);
        var mended = together(over, MAGAZINE).by(CEM, new NameForRole(MAGAZINE, Role.SECRETARY, FEMI,
            JUNE.plusMonths(6), FIRST, List.of(CEM, ANA, HANA, EMIL, FEMI)));
        assertThat(rules(mended, MAGAZINE)).containsOnly(Rule.TERM_OVER).hasSize(3);
    }

    @Test
    void twoCirclesClaimTheSameUntilOneLetsGo() {
        var broken = circles.events(new DomainItemTaken(AWARENESS, 3, 0, text("Printing ")));
        assertThat(rules(broken, MAGAZINE)).containsExactly(Rule.CLAIMED_TWICE);
        assertThat(rules(broken, AWARENESS)).containsExactly(Rule.CLAIMED_TWICE);
        assertThat(rules(broken.events(new DomainItemLetGo(AWARENESS, 3)), MAGAZINE)).isEmpty();
    }

    @Test
    void twoCirclesThatClaimTheSameDoNotBecomeActive() {
        var broken = circles.events(new DomainItemTaken(AWARENESS, 3, 0, text("printing")));
        var still = met(broken, MAGAZINE);
        assertThat(circle(still, MAGAZINE).state()).isEqualTo(State.STARTING);
        assertThat(circle(still.events(new DomainItemLetGo(AWARENESS, 3)), MAGAZINE).domain()).hasSize(3);
        var mended = decided(still, RIVER, Changes.NONE.and(new LetGoItem(AWARENESS, 3)));
        assertThat(circle(mended, AWARENESS).wanted()).hasSize(1);
    }

    @Test
    void aCircleLooksAfterSomething() {
        var broken = circles.events(new DomainItemLetGo(LEGAL, 1));
        assertThat(rules(broken, LEGAL)).containsExactly(Rule.NOTHING_TO_LOOK_AFTER);
        assertThat(rules(broken.events(new DomainItemTaken(LEGAL, 2, 0, text("leases"))), LEGAL)).isEmpty();
    }

    @Test
    void threeToNineHearEachOtherWell() {
        var few = circles.by(ANA, new LeaveCircle(LEGAL, ANA));
        assertThat(rules(few, LEGAL)).containsExactly(Rule.NO_FACILITATOR, Rule.TOO_FEW);
        var many = circles;
        for (var member : List.of(BEN, DORA, GRETE, IVO)) {
            many = many.events(new CircleMemberJoined(MAGAZINE, member));
        }
        assertThat(circle(many, MAGAZINE).members()).hasSize(NINE.size());
        assertThat(rules(many, MAGAZINE)).isEmpty();
        assertThat(rules(many.events(new CircleMemberJoined(MAGAZINE, new MemberId(10))), MAGAZINE))
            .containsExactly(Rule.TOO_MANY);
    }

    @Test
    void aHubOfMoreThanFiveCirclesIsTold() {
        var more = circles;
        for (var name : List.of("Garden", "Kitchen")) {
            more = decided(more, RIVER, Changes.NONE.open(Opening.working(text(name), text(name), List.of(text(name)),
                List.of(BEN, DORA, EMIL), List.of(new Post(Role.LEADER, BEN, JUNE)))));
        }
        assertThat(rules(more, RIVER)).contains(Rule.TOO_MANY_CIRCLES);
        assertThat(rules(circles, RIVER)).doesNotContain(Rule.TOO_MANY_CIRCLES);
    }

    @Test
    void twoKindsOfAttentionInOnePersonAreNamed() {
        var both = together(circles, SUPPORT).by(GRETE, new NameForRole(SUPPORT, Role.FACILITATOR, BEN, JUNE, FIRST,
            List.of(GRETE, BEN, DORA)));
        assertThat(rules(both, SUPPORT)).containsExactly(Rule.TWO_HATS);
    }

    @Test
    void whoCarriesALotIsAskedAlone() {
        assertThat(Health.carriesALot(circles.state().circles(), EMIL)).isFalse();
        var more = together(circles, MAGAZINE).by(CEM, name(Role.FACILITATOR, EMIL));
        more = together(more, LEGAL).by(DORA, new NameForRole(LEGAL, Role.FACILITATOR, EMIL, JUNE, new MeetingId(2),
            List.of(DORA, EMIL, ANA)));
        assertThat(Health.carriesALot(more.state().circles(), EMIL)).isTrue();
        assertThat(Health.carriesALot(more.by(EMIL, new GiveUpRole(LEGAL, Role.SECRETARY)).state().circles(), EMIL)).isFalse();
    }

    @Test
    void aCircleIsQuietOrHasNoNextDateUntilItPlansOne() {
        assertThat(all(circles, MAGAZINE)).isEmpty();
        var met = met(circles, MAGAZINE);
        assertThat(all(met, MAGAZINE)).isEmpty();
        var quiet = met.later(Duration.ofDays(61));
        assertThat(all(quiet, MAGAZINE)).contains(Rule.QUIET);
        var bare = together(circles, MAGAZINE);
        var closed = bare.by(CEM, new CloseMeeting(FIRST, true));
        assertThat(all(closed, MAGAZINE)).containsExactly(Rule.NO_NEXT_DATE);
        assertThat(all(closed.by(CEM, new PlanMeeting(MAGAZINE, closed.at().plusSeconds(600_000), 60, Text.NONE)), MAGAZINE))
            .isEmpty();
    }

    @Test
    void whatCanWaitIsPutAwayForAMonth() {
        var broken = circles.by(EMIL, new GiveUpRole(MAGAZINE, Role.SECRETARY));
        var away = broken.when(HANA, new PutAway(MAGAZINE, Rule.NO_SECRETARY, text("Emil is back in January")))
            .then(new FindingPutAway(MAGAZINE, Rule.NO_SECRETARY, LocalDate.of(2026, 12, 24), text("Emil is back in January")));
        assertThat(all(away, MAGAZINE)).isEmpty();
        assertThat(all(away.later(Duration.ofDays(31)), MAGAZINE)).contains(Rule.NO_SECRETARY);
        assertThat(away.refolded()).isEqualTo(away.state());
    }

    @Test
    void onlyByTheCircleOnceAndNotWhatNoCircleCanDoWithout() {
        circles.when(BEN, new PutAway(MAGAZINE, Rule.NO_SECRETARY, Text.NONE)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        circles.when(HANA, new PutAway(MAGAZINE, Rule.NOTHING_TO_LOOK_AFTER, Text.NONE))
            .thenRefused(CircleRefusal.CANNOT_BE_PUT_AWAY);
        circles.by(HANA, new PutAway(MAGAZINE, Rule.NO_SECRETARY, Text.NONE))
            .when(CEM, new PutAway(MAGAZINE, Rule.NO_SECRETARY, Text.NONE)).thenRefused(CircleRefusal.PUT_AWAY_ALREADY);
        circles.when(HANA, new PutAway(MAGAZINE, Rule.NO_SECRETARY, text("x".repeat(300)))).thenRefused(TextRefusal.TEXT_TOO_LONG);
    }

    private static NameForRole name(Role role, MemberId holder) {
        return new NameForRole(MAGAZINE, role, holder, JUNE, FIRST, List.of(CEM, ANA, HANA, EMIL, FEMI));
    }

    private static Given answered(Given given, boolean yes) {
        var meeting = given.state().meetings().next();
        var hub = together(given, RIVER);
        return hub.by(BEN, new AnswerLink(RIVER, MAGAZINE, Role.DELEGATE, yes, meeting,
            List.copyOf(hub.state().root().members())));
    }

    private static List<Rule> rules(Given given, CircleId id) {
        return Health.of(circle(given, id), given.state().circles(), given.now().today()).stream().map(Finding::rule).toList();
    }

    private static List<Rule> all(Given given, CircleId id) {
        return CircleHealth.of(given.state(), circle(given, id), given.now()).stream().map(Finding::rule).toList();
    }
}
