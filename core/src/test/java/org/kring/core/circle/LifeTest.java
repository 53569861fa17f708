package org.kring.core.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.AWARENESS;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.Inverted.SUPPORT;
import static org.kring.core.world.Inverted.begin;
import static org.kring.core.world.Inverted.circle;
import static org.kring.core.world.Inverted.decided;
import static org.kring.core.world.Inverted.next;
import static org.kring.core.world.Inverted.together;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementEvent.AgreementDeclined;
import org.kring.core.circle.Change.End;
import org.kring.core.circle.Change.LetGoItem;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.Change.Rest;
import org.kring.core.circle.Change.Wake;
import org.kring.core.circle.Change;
import org.kring.core.circle.CircleCommand.AnswerChange;
import org.kring.core.circle.CircleEvent.AimChanged;
import org.kring.core.circle.CircleEvent.ChangeConfirmed;
import org.kring.core.circle.CircleEvent.ChangeDeclined;
import org.kring.core.circle.Wanted.Part;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.world.Asked;
import org.kring.core.world.Given;

/** Aim and domain change with the yes of both; a circle rests, wakes and ends. */
class LifeTest {
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 10);
    private static final CircleId NEW = new CircleId(6);
    private static final Text SHORTER = text("A magazine twice a year");
    private final Given circles = decided();

    @Test
    void aNewAimWaitsForTheYesOfTheWiderCircle() {
        var wanted = decided(circles, MAGAZINE, Changes.NONE.aim(MAGAZINE, SHORTER));
        assertThat(circle(wanted, MAGAZINE).aim()).isNotEqualTo(SHORTER);
        assertThat(circle(wanted, MAGAZINE).wanted()).containsExactly(new Wanted(RIVER, Part.AIM, 0, 0, SHORTER));
        answered(wanted, RIVER, Part.AIM, 0, true)
            .then(new ChangeConfirmed(MAGAZINE, Part.AIM, 0), new AimChanged(MAGAZINE, SHORTER));
        var agreement = wanted.state().agreements().all().getLast();
        var declined = answered(wanted, RIVER, Part.AIM, 0, false).then(new ChangeDeclined(MAGAZINE, Part.AIM, 0),
            new AgreementDeclined(agreement.id(), RIVER, true));
        assertThat(circle(declined, MAGAZINE).wanted()).isEmpty();
        assertThat(declined.state().agreements().find(agreement.id()).orElseThrow().holds()).as("it never held").isFalse();
    }

    @Test
    void whereOneOfSeveralChangesIsDeclinedTheRestHolds() {
        var both = decided(circles, MAGAZINE, Changes.NONE.aim(MAGAZINE, SHORTER).and(new Change.Fill(MAGAZINE, Role.SECRETARY, HANA, JANUARY)));
        var agreement = both.state().agreements().all().getLast();
        var declined = answered(both, RIVER, Part.AIM, 0, false).then(new ChangeDeclined(MAGAZINE, Part.AIM, 0),
            new AgreementDeclined(agreement.id(), RIVER, false));
        assertThat(declined.state().agreements().find(agreement.id()).orElseThrow().holds()).isTrue();
    }

    @Test
    void whatTheWiderCircleDecidesWaitsForTheYesOfTheCircle() {
        var wanted = decided(circles, RIVER, Changes.NONE.aim(MAGAZINE, SHORTER));
        answered(wanted, RIVER, Part.AIM, 0, true).thenRefused(CircleRefusal.NOTHING_TO_ANSWER);
        var after = answered(wanted, MAGAZINE, Part.AIM, 0, true).accepted();
        assertThat(circle(after, MAGAZINE).aim()).isEqualTo(SHORTER);
    }

    @Test
    void aDomainItemIsTakenAndLetGoWithTheYesOfBoth() {
        var wanted = decided(circles, MAGAZINE, Changes.NONE.take(MAGAZINE, text("the archive"), 0)
            .and(new LetGoItem(MAGAZINE, 3)));
        var after = answered(answered(wanted, RIVER, Part.ITEM_TAKEN, 4, true).accepted(), RIVER, Part.ITEM_LET_GO, 3,
            true).accepted();
        assertThat(circle(after, MAGAZINE).domain()).extracting(DomainItem::number).containsExactly(1, 2, 4);
    }

    @Test
    void theRootDecidesAboutItsAimAlone() {
        assertThat(decided(circles, RIVER, Changes.NONE.aim(RIVER, SHORTER)).state().root().aim()).isEqualTo(SHORTER);
    }

    @Test
    void aCircleOutsideOfARootHandsOnOnlyWhatItHolds() {
        circles.when(CEM, begin(MAGAZINE, CEM, Changes.NONE.open(inMagazine("drawings", 0))))
            .thenRefused(CircleRefusal.NOT_WITHIN_THE_WIDER_CIRCLE, text("drawings"));
        var after = decided(circles, MAGAZINE, Changes.NONE.open(inMagazine("pictures", 2)));
        assertThat(after.state().circles().ancestors(NEW)).extracting(Circle::id).containsExactly(MAGAZINE, RIVER);
        assertThat(after.state().circles().looksAfter(MAGAZINE, 2).id()).isEqualTo(NEW);
        assertThat(after.state().circles().looksAfter(MAGAZINE, 1).id()).isEqualTo(MAGAZINE);
        assertThat(circle(after, MAGAZINE).company().seats()).extracting(Seat::member).containsExactly(EMIL);
    }

    @Test
    void aRestingCircleGivesNoSeatsAndWakesOnItsDay() {
        var resting = decided(circles, MAGAZINE, Changes.NONE.and(new Rest(MAGAZINE, JANUARY, BEN)));
        assertThat(circle(resting, MAGAZINE).life()).isEqualTo(new Life(State.RESTING, JANUARY, BEN, Text.NONE));
        assertThat(resting.state().root().has(CEM)).isFalse();
        var awake = resting.later(Duration.ofDays(60));
        assertThat(circle(awake, MAGAZINE).state()).isEqualTo(State.ACTIVE);
        assertThat(awake.state().root().has(CEM)).isTrue();
        assertThat(decided(resting, MAGAZINE, Changes.NONE.and(new Wake(MAGAZINE))).state().root().has(CEM)).isTrue();
    }

    @Test
    void restingNeedsADayAndAWiderCircle() {
        circles.when(CEM, begin(MAGAZINE, CEM, Changes.NONE.and(new Rest(MAGAZINE, circles.now().today(), null))))
            .thenRefused(CircleRefusal.DATE_IS_NOT_AHEAD);
        circles.when(ANA, begin(RIVER, ANA, Changes.NONE.and(new Rest(RIVER, JANUARY, null))))
            .thenRefused(CircleRefusal.THE_ROOT_STAYS);
        circles.when(CEM, begin(MAGAZINE, CEM, Changes.NONE.and(new Wake(MAGAZINE)))).thenRefused(CircleRefusal.NOT_RESTING);
    }

    /** Emil is delegate and secretary of Legal: his going completes the round that ends the circle he is taken out of. */
    @Test
    void whoeverLeavesMayBeTheLastOneTheEndOfTheirCircleWaitedFor() {
        var ends = next(circles);
        var asked = circles.by(ANA, begin(RIVER, ANA, Changes.NONE.and(new End(LEGAL, AWARENESS))), new OpenRound(ends, 1, List.of()));
        for (var member : asked.state().root().members().stream().filter(each -> !each.equals(EMIL)).toList()) {
            asked = asked.by(member, new Consent(ends, 1, member, Way.OWN_DEVICE));
        }
        var left = asked.by(EMIL, new Leave(EMIL));
        assertThat(circle(left, LEGAL).state()).isEqualTo(State.ENDED);
        assertThat(circle(left, LEGAL).roles()).isEmpty();
        assertThat(left.refolded()).isEqualTo(left.state());
    }

    @Test
    void whenACircleEndsItsAgreementsGoToItsHeirAndNobodyDecidesThereAnyMore() {
        var agreed = decided(circles, MAGAZINE, Changes.NONE.and(new Change.Fill(MAGAZINE, Role.SECRETARY, FEMI, JANUARY)));
        var planned = agreed.by(CEM, new PlanMeeting(MAGAZINE, agreed.at().plusSeconds(86_400), 60, Text.NONE));
        var after = decided(planned, RIVER, Changes.NONE.and(new End(MAGAZINE, AWARENESS)));
        assertThat(circle(after, MAGAZINE).members()).isEmpty();
        assertThat(after.state().root().has(CEM)).isFalse();
        assertThat(after.state().agreements().standingIn(AWARENESS)).extracting(Agreement::circle)
            .containsExactly(AWARENESS);
        assertThat(after.state().agreements().standingIn(MAGAZINE)).isEmpty();
        assertThat(after.state().meetings().plannedIn(MAGAZINE)).isEmpty();
        assertThat(after.refolded()).isEqualTo(after.state());
    }

    @Test
    void theRootDoesNotEndNorACircleWithCirclesInside() {
        circles.when(ANA, begin(RIVER, ANA, Changes.NONE.and(new End(RIVER, null)))).thenRefused(CircleRefusal.THE_ROOT_STAYS);
        var deep = decided(circles, MAGAZINE, Changes.NONE.open(inMagazine("pictures", 2)));
        deep.when(ANA, begin(RIVER, ANA, Changes.NONE.and(new End(MAGAZINE, null))))
            .thenRefused(CircleRefusal.HAS_CIRCLES_INSIDE);
        deep.when(ANA, begin(RIVER, ANA, Changes.NONE.and(new End(SUPPORT, SUPPORT))))
            .thenRefused(CircleRefusal.HEIR_DOES_NOT_FIT);
        deep.when(ANA, begin(RIVER, ANA, Changes.NONE.and(new End(NEW, null))))
            .thenRefused(CircleRefusal.NOT_OURS_TO_CHANGE);
    }

    @Test
    void aSmallGroupNeedsAMandateALeaderAndAnEndAndEndsByItself() {
        var lease = Opening.helping(text("Lease"), text("A lease for the barn"), text("Bring us a draft of a lease"),
            JANUARY, List.of(DORA, BEN), DORA);
        var noDate = new Opening(Kind.HELPING, lease.name(), lease.aim(), null, lease.mandate(), List.of(),
            lease.people(), lease.posts());
        circles.when(ANA, begin(RIVER, ANA, Changes.NONE.open(noDate))).thenRefused(CircleRefusal.MANDATE_OR_DATE_MISSING);
        var open = decided(circles, RIVER, Changes.NONE.open(lease));
        assertThat(circle(open, NEW).state()).isEqualTo(State.ACTIVE);
        assertThat(circle(open.until(JANUARY.atTime(12, 0).atZone(open.state().zone()).toInstant()), NEW).isOver()).isFalse();
        var over = open.later(Duration.ofDays(60));
        assertThat(circle(over, NEW).isOver()).isTrue();
        var asked = List.copyOf(over.state().backlog().waitingFor(RIVER)).getLast();
        assertThat(asked.text()).as("what it was to bring back is before us")
            .isEqualTo(text("Lease: Bring us a draft of a lease"));
        assertThat(asked.by()).isEqualTo(DORA);
        assertThat(over.state().agreements().allStanding().filter(over.state().proposals()::isDone)).as("nothing of it is left to hold")
            .isNotEmpty();
    }

    @Test
    void whoIsNotThereWhenACircleOpensIsAskedFirst() {
        var open = decided(circles, RIVER, Changes.NONE.open(Opening.working(text("Garden"), text("Growing food"),
            List.of(), List.of(BEN, HANA), List.of(new Post(Role.LEADER, BEN, JANUARY)))));
        assertThat(circle(open, NEW).members()).containsExactly(BEN);
        assertThat(circle(open, NEW).company().invited()).containsExactly(HANA);
        assertThat(circle(open.by(HANA, new CircleCommand.AskToJoin(NEW, HANA)), NEW).members()).containsExactly(BEN, HANA);
    }

    @Test
    void aTextThatCirclesHaveOvertakenIsLookedAtAgain() {
        var end = Changes.NONE.and(new End(MAGAZINE, null));
        var id = next(circles);
        var asked = circles.by(CEM, begin(MAGAZINE, CEM, end));
        var ended = decided(asked, RIVER, end);
        assertThat(ended.state().proposals().find(id).orElseThrow().stage().isOver()).isTrue();
    }

    private static Opening inMagazine(String item, int within) {
        return new Opening(Kind.WORKING, text("Pictures"), text("Drawing"), null, Text.NONE,
            List.of(new Opening.Claim(text(item), within)), List.of(EMIL, HANA), List.of(new Post(Role.LEADER, EMIL, JANUARY)));
    }

    private static Asked answered(Given given, CircleId asked, Part part, int item, boolean yes) {
        var open = given.state().meetings().liveIn(asked).map(Meeting::id);
        var meeting = open.orElse(given.state().meetings().next());
        var together = open.isPresent() ? given : together(given, asked);
        var members = List.copyOf(circle(together, asked).members());
        return together.when(members.getFirst(), new AnswerChange(asked, MAGAZINE, part, item, yes, meeting, members));
    }
}
