package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.Inverted.circle;
import static org.kring.core.world.Inverted.decided;
import static org.kring.core.world.Inverted.met;
import static org.kring.core.world.Inverted.together;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.ZONE;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.PlanGroup;
import org.kring.core.backlog.BacklogCommand.PressTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.Change;
import org.kring.core.circle.Changes;
import org.kring.core.circle.CircleCommand.AnswerLink;
import org.kring.core.circle.CircleCommand.NameForRole;
import org.kring.core.circle.Role;
import org.kring.core.collective.CollectiveCommand.BringAlong;
import org.kring.core.collective.Past;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.DropItem;
import org.kring.core.meeting.MeetingCommand.MoveItem;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.NobodyAgainst;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.ProposeAgenda;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;

/** What circles around and inside bring onto an agenda by themselves (method.md section 9). */
class AcrossTest {
    private static final Duration DAY = Duration.ofDays(1);
    private final Given hub = decided();

    @Test
    void theHubBeginsWithQuestionsOnReports() {
        var planned = plan(hub, RIVER);
        assertThat(kinds(planned, last(planned))).containsExactly(ItemKind.ARRIVING, ItemKind.BEFORE_WE_START, ItemKind.REPORTS,
            ItemKind.CLOSING);
        assertThat(item(planned, last(planned), ItemKind.REPORTS).minutes()).as("at most a quarter of the time")
            .isBetween(5, 15);
    }

    @Test
    void aMeetingThatWasPlannedBeforeThereWereCirclesHasThemToo() {
        var planned = plan(founded(), RIVER);
        var opened = open(decided(planned, Inverted.changes()), new MeetingId(1));
        assertThat(kinds(opened, new MeetingId(1))).contains(ItemKind.REPORTS);
    }

    @Test
    void aHubThatWasFormedByADecisionOfAllNeedsNoPractice() {
        var planned = plan(founded(), RIVER);
        assertThat(kinds(planned, new MeetingId(1))).contains(ItemKind.PRACTICE);
        var formed = decided(planned, Inverted.changes());
        assertThat(kinds(formed, new MeetingId(1))).doesNotContain(ItemKind.PRACTICE).contains(ItemKind.TOGETHER_FOR);
        assertThat(formed.refolded()).isEqualTo(formed.state());
    }

    @Test
    void theFirstEveningIsForBeginningAlsoWhereAGroupWasBroughtAlong() {
        var past = Past.none(JUNO).withOneMore().with(new Past.Group(text("Cooking"), Text.NONE, 0, List.of(), List.of(JUNO, BEN),
            List.of(new Change.Post(Role.LEADER, JUNO, founded().now().today().plusMonths(3)))));
        var brought = plan(founded(), RIVER).by(ANA, new BringAlong(past));
        var first = open(brought, new MeetingId(1));
        assertThat(kinds(first, new MeetingId(1))).doesNotContain(ItemKind.CONFIRMATIONS, ItemKind.REPORTS);
        var second = plan(close(first).later(DAY), RIVER);
        assertThat(kinds(second, last(second))).contains(ItemKind.CONFIRMATIONS, ItemKind.REPORTS);
    }

    @Test
    void aNewCircleOfPeopleWhoHaveDecidedTogetherNeedsNoPractice() {
        var planned = plan(hub, LEGAL);
        assertThat(kinds(planned, last(planned))).startsWith(ItemKind.ARRIVING, ItemKind.HOW_WE_DECIDE, ItemKind.TOGETHER_FOR)
            .doesNotContain(ItemKind.PRACTICE);
    }

    @Test
    void whatTheHubSaidComesToTheNextMeetingOfEachCircleByItself() {
        var magazineMet = met(hub, MAGAZINE);
        assertThat(kinds(magazineMet, last(magazineMet))).doesNotContain(ItemKind.FROM_WIDER_CIRCLE);
        var after = met(magazineMet.later(DAY), RIVER);
        var next = after.state().meetings().plannedIn(MAGAZINE).getFirst().id();
        assertThat(kinds(after, next)).startsWith(ItemKind.ARRIVING, ItemKind.BEFORE_WE_START, ItemKind.FROM_WIDER_CIRCLE);
        assertThat(item(after, next, ItemKind.FROM_WIDER_CIRCLE).presenter()).as("who was there tells").isEqualTo(ANA);
        assertThat(after.refolded()).isEqualTo(after.state());
    }

    @Test
    void andOnceOnly() {
        var hubMet = met(met(hub, MAGAZINE).later(DAY), RIVER);
        var heard = close(open(hubMet.later(DAY), hubMet.state().meetings().plannedIn(MAGAZINE).getFirst().id()));
        var planned = plan(heard.later(DAY), MAGAZINE);
        assertThat(kinds(planned, last(planned))).doesNotContain(ItemKind.FROM_WIDER_CIRCLE);
        assertThat(from(planned, last(planned))).isEmpty();
    }

    @Test
    void itTellsWhatWasDecidedAndWhichMeetingsWereHeld() {
        var hubMet = decidedInOneLine(together(met(hub, MAGAZINE).later(DAY), RIVER), "We meet at the barn");
        var next = hubMet.state().meetings().plannedIn(MAGAZINE).getFirst().id();
        var from = from(hubMet, next).orElseThrow();
        assertThat(from.decided()).extracting(agreement -> agreement.terms().text()).containsExactly(text("We meet at the barn"));
        assertThat(from.held()).hasSize(1);
        assertThat(from.wider().id()).isEqualTo(RIVER);
    }

    @Test
    void aMeetingThatDidNotTakePlaceHoldsNothingUp() {
        var hubMet = met(met(hub, MAGAZINE).later(DAY), RIVER);
        var later = plan(hubMet.later(Duration.ofDays(20)), MAGAZINE);
        assertThat(kinds(later, last(later))).contains(ItemKind.FROM_WIDER_CIRCLE);
    }

    @Test
    void whoeverTookItOffDoesNotFindItAgain() {
        var hubMet = met(met(hub, MAGAZINE).later(DAY), RIVER);
        var next = hubMet.state().meetings().plannedIn(MAGAZINE).getFirst().id();
        var off = hubMet.by(CEM, new DropItem(next, item(hubMet, next, ItemKind.FROM_WIDER_CIRCLE).number()));
        assertThat(kinds(open(off, next), next)).doesNotContain(ItemKind.FROM_WIDER_CIRCLE);
    }

    @Test
    void aCircleThatHasNeverMetBeginsWithItsFirstEvening() {
        var planned = plan(met(hub, RIVER).later(DAY), LEGAL);
        assertThat(kinds(planned, last(planned))).doesNotContain(ItemKind.FROM_WIDER_CIRCLE);
    }

    @Test
    void aLinkThatWaitsForAYesIsTheFirstItemOfTheHubsNextMeeting() {
        var planned = plan(hub.later(DAY), RIVER);
        var named = named(planned);
        assertThat(kinds(named, last(planned))).startsWith(ItemKind.ARRIVING, ItemKind.BEFORE_WE_START, ItemKind.CONFIRMATIONS,
            ItemKind.REPORTS);
        var later = plan(named(hub), RIVER);
        assertThat(kinds(later, last(later))).startsWith(ItemKind.ARRIVING, ItemKind.BEFORE_WE_START, ItemKind.CONFIRMATIONS);
    }

    @Test
    void whatWasAnsweredBeforeIsNotAskedAgain() {
        var named = named(plan(hub.later(DAY), RIVER));
        var first = named.state().meetings().plannedIn(RIVER).getFirst().id();
        assertThat(kinds(open(answered(named).later(DAY), first), first)).doesNotContain(ItemKind.CONFIRMATIONS);
    }

    @Test
    void aMeetingWhoseFirstItemWasAnsweredBeforeBeginsWithTheNext() {
        var named = named(plan(hub.later(DAY), RIVER));
        var first = named.state().meetings().plannedIn(RIVER).getFirst().id();
        var moved = named.by(FEMI, new MoveItem(first, item(named, first, ItemKind.CONFIRMATIONS).number(), 0));
        var opened = open(answered(moved).later(DAY), first);
        assertThat(opened.state().meetings().find(first).orElseThrow().running()).map(Item::kind)
            .contains(ItemKind.ARRIVING);
    }

    @Test
    void whatPressesAsksEachCircleWhoseYesItNeedsInItsNextMeeting() {
        var planned = plan(plan(met(hub, MAGAZINE).later(DAY), MAGAZINE), RIVER);
        var magazine = planned.state().meetings().plannedIn(MAGAZINE).getFirst().id();
        var pressed = planned.by(CEM, new RaiseTopic(MAGAZINE, CEM, Wish.TALK, text("A letter from a lawyer")),
            new PressTopic(new TopicId(1), CEM, text("An answer by Friday"), text("the spring issue"), planned.now().today().plusDays(20)));
        assertThat(kinds(pressed, magazine)).contains(ItemKind.CONFIRMATIONS);
        assertThat(kinds(planned, magazine)).doesNotContain(ItemKind.CONFIRMATIONS);
    }

    @Test
    void onlyCirclesAtWorkAreAskedToLendTheirPeople() {
        var topic = new TopicId(1);
        var pressed = plan(met(hub, LEGAL).later(DAY), LEGAL).by(CEM, new RaiseTopic(MAGAZINE, CEM, Wish.TALK, text("A letter")),
            new PressTopic(topic, CEM, text("An answer by Friday"), Text.NONE, null));
        var lent = List.copyOf(circle(pressed, LEGAL).company().own()).getFirst();
        var asked = pressed.by(CEM, new PlanGroup(topic, text("An answer"), List.of(CEM, lent), CEM, pressed.now().today().plusDays(20)));
        assertThat(kinds(asked, last(asked))).contains(ItemKind.CONFIRMATIONS);
        assertThat(asked.state().backlog().isAsked(asked.state().circles(), RIVER)).as("the hub only meets").isFalse();
        var rests = decided(asked, RIVER, Changes.NONE.and(new Change.Rest(LEGAL, LocalDate.of(2027, 3, 1), null)));
        assertThat(rests.state().backlog().isAsked(rests.state().circles(), LEGAL)).isFalse();
    }

    @Test
    void onceAQuarterTheHubAsksWhatItIsTogetherFor() {
        var hubMet = met(hub, RIVER);
        assertThat(Direction.next(hubMet.state().meetings(), circle(hubMet, RIVER), ZONE))
            .contains(LocalDate.of(2027, 2, 24));
        var soon = plan(hubMet.later(DAY), RIVER);
        assertThat(kinds(soon, last(soon))).doesNotContain(ItemKind.DIRECTION);
        var quarter = plan(hubMet.later(Duration.ofDays(93)), RIVER);
        assertThat(kinds(quarter, last(quarter))).endsWith(ItemKind.DIRECTION, ItemKind.CLOSING);
        var looked = close(direction(open(quarter, last(quarter))));
        var next = plan(looked.later(DAY), RIVER);
        assertThat(kinds(next, last(next))).doesNotContain(ItemKind.DIRECTION);
    }

    @Test
    void whatCameByItselfIsNotSuggestedOnceMore() {
        var planned = plan(hub.later(DAY), RIVER);
        named(planned).when(CEM, new ProposeAgenda(last(planned))).thenRefused(MeetingRefusal.NOTHING_WAITS);
    }

    /** Hana is the delegate of the magazine from now on; the hub has not said yes yet. */
    private static Given named(Given given) {
        var id = given.state().meetings().next();
        var here = List.copyOf(circle(given, MAGAZINE).members());
        return given.by(CEM, new PlanMeeting(MAGAZINE, given.at(), 60, Text.NONE), new OpenMeeting(id, CEM, ANA, here),
            new NameForRole(MAGAZINE, Role.DELEGATE, HANA, LocalDate.of(2027, 5, 1), id, here), new CloseMeeting(id, true));
    }

    /** The hub says yes to her in a meeting that comes between. */
    private static Given answered(Given named) {
        var between = named.state().meetings().next();
        var here = List.copyOf(circle(named, RIVER).members());
        return named.by(FEMI, new PlanMeeting(RIVER, named.at(), 60, Text.NONE), new OpenMeeting(between, FEMI, CEM, here),
            new AnswerLink(RIVER, MAGAZINE, Role.DELEGATE, true, between, here), new CloseMeeting(between, true));
    }

    private static Given direction(Given given) {
        var live = given.state().meetings().liveIn(RIVER).orElseThrow();
        var item = item(given, live.id(), ItemKind.DIRECTION).number();
        var leads = live.facilitator().orElseThrow();
        return given.by(leads, new StartItem(live.id(), item), new NextItem(live.id(), item, Outcome.REACHED));
    }

    private static Given decidedInOneLine(Given given, String what) {
        var live = given.state().meetings().liveIn(RIVER).orElseThrow();
        var leads = live.facilitator().orElseThrow();
        var item = live.agenda().current();
        return given.by(leads, new AddLine(live.id(), item, Mark.DECISION, text(what), null, null),
            new NobodyAgainst(live.id(), 1), new CloseMeeting(live.id(), true));
    }

    private static Given plan(Given given, CircleId circle) {
        var who = given.state().circles().find(circle).orElseThrow().members().iterator().next();
        return given.by(who, new PlanMeeting(circle, given.at().plusSeconds(3_600), 60, Text.NONE));
    }

    private static Given open(Given given, MeetingId meeting) {
        var circle = given.state().meetings().find(meeting).orElseThrow().circle();
        var who = List.<MemberId>copyOf(circle(given, circle).members());
        return given.by(who.getFirst(), new OpenMeeting(meeting, who.getFirst(), who.get(1), who));
    }

    private static Given close(Given given) {
        var live = given.state().meetings().current().values().stream().filter(Meeting::isLive).findFirst().orElseThrow();
        return given.by(live.facilitator().orElseThrow(), new CloseMeeting(live.id(), true));
    }

    private static MeetingId last(Given given) {
        return given.state().meetings().all().getLast().id();
    }

    private static List<ItemKind> kinds(Given given, MeetingId meeting) {
        return given.state().meetings().find(meeting).orElseThrow().agenda().items().stream().map(Item::kind).toList();
    }

    private static Item item(Given given, MeetingId meeting, ItemKind kind) {
        return given.state().meetings().find(meeting).orElseThrow().agenda().items().stream()
            .filter(item -> item.kind() == kind).findFirst().orElseThrow();
    }

    private static Optional<FromWider> from(Given given, MeetingId meeting) {
        var state = given.state();
        return FromWider.of(state.meetings(), state.agreements(), state.circles(), state.meetings().find(meeting).orElseThrow(),
            given.at());
    }
}
