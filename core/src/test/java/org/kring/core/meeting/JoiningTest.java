package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.foundedBy;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.State;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleCommand.TakeBackJoining;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.circle.CircleEvent.JoiningAsked;
import org.kring.core.circle.CircleEvent.JoiningLetGo;
import org.kring.core.circle.CircleEvent.JoiningReopened;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.Integration;
import org.kring.core.consent.LastResort;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Words;
import org.kring.core.meeting.MeetingCommand.AdmitGuest;
import org.kring.core.meeting.MeetingCommand.AskAboutGuest;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.DropItem;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.ProposeAgenda;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.MeetingEvent.ItemDropped;
import org.kring.core.meeting.MeetingEvent.ItemIsAbout;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.ChooseMoves;
import org.kring.core.proposal.ProposalCommand.CloseObjection;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.ProposalEvent.ProposalDropped;
import org.kring.core.proposal.ProposalEvent.ProposalReopened;
import org.kring.core.proposal.ProposalRefusal;
import org.kring.core.proposal.Stage;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;

/** A guest becomes a member by quick consent at the circle's next meeting, under its absence rule (method.md section 2). */
class JoiningTest {
    private static final Instant NEXT = EVENING.plus(Duration.ofDays(7));
    private static final MeetingId IN_A_WEEK = new MeetingId(2);
    private static final ProposalId JOINS = new ProposalId(1);
    private static final Text WORDS = text("Juno is a member of River Commons");
    private static final List<MemberId> EIGHT = NINE.subList(0, 8);
    private static final Words SOON = Words.of(text("We have only just met"));

    /** The circle has met once; Juno sits in, and the next meeting is planned in a week. */
    private static Given sittingIn() {
        return Evening.opened().by(BEN, new CloseMeeting(MEETING, true)).events(new MemberJoined(JUNO), new GuestJoined(RIVER, JUNO))
            .by(ANA, new PlanMeeting(RIVER, NEXT, 60, Text.NONE));
    }

    private static Given asked() {
        return sittingIn().by(JUNO, new AskToJoin(RIVER, JUNO));
    }

    /** The item has its turn; Ivo is not there. */
    private static Given atIt() {
        return atIt(asked(), EIGHT);
    }

    private static Given atIt(Given asked, List<MemberId> here) {
        var open = asked.until(NEXT).by(ANA, new OpenMeeting(IN_A_WEEK, BEN, DORA, here));
        return open.by(BEN, new StartItem(IN_A_WEEK, item(open).number()));
    }

    private static Given admitted() {
        return said(atIt());
    }

    /** Nobody who is there is against it. */
    private static Given said(Given at) {
        return at.by(BEN, new AdmitGuest(IN_A_WEEK, item(at).number(), WORDS));
    }

    @Test
    void whoeverAsksIsOnTheNextAgendaByThemselvesRightAfterTheOpening() {
        sittingIn().when(JUNO, new AskToJoin(RIVER, JUNO)).thenAlso(new JoiningAsked(RIVER, JUNO), new ItemIsAbout(IN_A_WEEK, 7, JUNO));
        assertThat(kinds(asked())).containsExactly(ItemKind.ARRIVING, ItemKind.BEFORE_WE_START, ItemKind.HOW_WE_DECIDE,
            ItemKind.JOINING, ItemKind.TOGETHER_FOR, ItemKind.NEEDS, ItemKind.CLOSING);
        assertThat(item(asked()).presenter()).isEqualTo(JUNO);
        assertThat(asked().refolded()).isEqualTo(asked().state());
    }

    @Test
    void whereNoMeetingIsPlannedItWaitsForOne() {
        var given = Evening.opened().by(BEN, new CloseMeeting(MEETING, true)).events(new MemberJoined(JUNO), new GuestJoined(RIVER, JUNO));
        given.when(JUNO, new AskToJoin(RIVER, JUNO)).then(new JoiningAsked(RIVER, JUNO));
        var planned = given.by(JUNO, new AskToJoin(RIVER, JUNO)).by(ANA, new PlanMeeting(RIVER, NEXT, 60, Text.NONE));
        assertThat(kinds(planned)).contains(ItemKind.JOINING);
        planned.when(ANA, new ProposeAgenda(IN_A_WEEK)).thenRefused(MeetingRefusal.NOTHING_WAITS);
    }

    @Test
    void onAFirstEveningItComesAfterHowWeDecide() {
        var given = founded().events(new MemberJoined(JUNO), new GuestJoined(RIVER, JUNO)).by(JUNO, new AskToJoin(RIVER, JUNO))
            .by(ANA, new PlanMeeting(RIVER, EVENING, 80, Text.NONE));
        assertThat(Evening.meeting(given).agenda().items()).extracting(Item::kind).startsWith(ItemKind.ARRIVING, ItemKind.PRACTICE,
            ItemKind.HOW_WE_DECIDE, ItemKind.JOINING, ItemKind.TOGETHER_FOR);
    }

    @Test
    void whoeverAsksWhileTheCircleIsTogetherIsSpokenOfInThatMeetingUnlessItIsClosing() {
        var open = sittingIn().until(NEXT).by(ANA, new OpenMeeting(IN_A_WEEK, BEN, DORA, EIGHT));
        var table = new Actor.Table(IN_A_WEEK);
        open.when(table, new AskToJoin(RIVER, JUNO)).thenAlso(new ItemIsAbout(IN_A_WEEK, 7, JUNO));
        open.by(BEN, new StartItem(IN_A_WEEK, 6)).when(JUNO, new AskToJoin(RIVER, JUNO)).then(new JoiningAsked(RIVER, JUNO));
    }

    @Test
    void nobodyAgainst_theGuestIsAMemberInTheSameAct() {
        atIt().when(BEN, new AdmitGuest(IN_A_WEEK, item(atIt()).number(), WORDS)).thenAlso(new CircleMemberJoined(RIVER, JUNO));
        assertThat(admitted().state().root().has(JUNO)).isTrue();
        assertThat(admitted().state().root().company().asking()).isEmpty();
        assertThat(joins(admitted()).stage()).isEqualTo(Stage.DECIDED);
        assertThat(item(admitted()).proposal()).isEqualTo(JOINS);
        assertThat(admitted().refolded()).isEqualTo(admitted().state());
    }

    @Test
    void itIsKeptAmongWhatWasDecidedOnceAndIsNotLookedAtAgain() {
        var agreement = admitted().state().agreements().all().getLast();
        assertThat(agreement.terms().text()).isEqualTo(WORDS);
        assertThat(agreement.lookAgain()).isNull();
        assertThat(admitted().state().proposals().isDone(agreement)).isTrue();
    }

    @Test
    void whoeverIsAboutItDoesNotAnswerForTheOthersAndDoesNotDecide() {
        int item = item(atIt()).number();
        atIt().when(JUNO, new AdmitGuest(IN_A_WEEK, item, WORDS)).thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS);
        var round = inTurn(atIt());
        assertThat(joins(round).asking().round().deciders()).containsExactlyElementsOf(NINE);
        round.when(JUNO, new Consent(JOINS, 1, ANA, Way.IN_THE_ROOM)).thenRefused(ProposalRefusal.IT_IS_ABOUT_YOU);
        round.when(JUNO, new Consent(JOINS, 1, JUNO, Way.OWN_DEVICE)).thenRefused(ProposalRefusal.GUESTS_ARE_HEARD_BUT_DO_NOT_DECIDE);
    }

    @Test
    void itIsWrittenDownInItsItemByWhoAsksOrWrites() {
        int item = item(atIt()).number();
        atIt().when(CEM, new AdmitGuest(IN_A_WEEK, item, WORDS)).thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS);
        atIt().when(BEN, new AdmitGuest(IN_A_WEEK, 1, WORDS)).thenRefused(MeetingRefusal.ITEM_HAS_CHANGED);
        atIt().by(BEN, new StartItem(IN_A_WEEK, 1)).when(BEN, new AdmitGuest(IN_A_WEEK, 1, WORDS))
            .thenRefused(MeetingRefusal.NOBODY_ASKS_TO_JOIN);
        atIt(asked(), NINE.subList(0, 4)).when(BEN, new AdmitGuest(IN_A_WEEK, item, WORDS)).thenRefused(ConsentRefusal.NOT_ENOUGH_OF_US);
        admitted().when(BEN, new AdmitGuest(IN_A_WEEK, item, WORDS)).thenRefused(CircleRefusal.HAS_NOT_ASKED);
    }

    @Test
    void anyMemberMaySayThatTheyAreAgainstAndEveryoneIsAskedOneByOne() {
        int item = item(atIt()).number();
        var round = atIt().by(CEM, new AskAboutGuest(IN_A_WEEK, item, WORDS));
        assertThat(joins(round).stage()).isEqualTo(Stage.CONSENT_ROUND);
        assertThat(joins(round).content().effect()).isEqualTo(new Effect.Admit(JUNO));
        assertThat(joins(round).author()).isNull();
        round.when(CEM, new AskAboutGuest(IN_A_WEEK, item, WORDS)).thenRefused(MeetingRefusal.ITEM_DECIDES_ALREADY);
        atIt().when(JUNO, new AskAboutGuest(IN_A_WEEK, item, WORDS)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        atIt().when(CEM, new AskAboutGuest(IN_A_WEEK, 1, WORDS)).thenRefused(MeetingRefusal.ITEM_HAS_CHANGED);
        atIt().by(BEN, new StartItem(IN_A_WEEK, 1)).when(CEM, new AskAboutGuest(IN_A_WEEK, 1, WORDS))
            .thenRefused(MeetingRefusal.NOBODY_ASKS_TO_JOIN);
    }

    @Test
    void nobodyIsProposedWhoHasNotAsked() {
        sittingIn().when(ANA, begin(JUNO)).thenRefused(CircleRefusal.HAS_NOT_ASKED, JUNO);
        sittingIn().when(ANA, begin(CEM)).thenRefused(CircleRefusal.HAS_NOT_ASKED, CEM);
    }

    @Test
    void whoWasNotThereHasTheTextAndAReasonAgainstInTimeMakesAGuestOfThemAgain() {
        var reopened = admitted().when(IVO, new RaiseObjection(JOINS, 1, IVO, Way.OWN_DEVICE, SOON, null))
            .thenAlso(new ProposalReopened(JOINS), new JoiningReopened(RIVER, JUNO));
        assertThat(reopened.state().root().has(JUNO)).isFalse();
        assertThat(reopened.state().root().guests()).contains(JUNO);
        var met = closed(reopened, IVO);
        assertThat(met.state().root().has(JUNO)).as("the reason is met, and the text is the same").isTrue();
        assertThat(met.refolded()).isEqualTo(met.state());
    }

    @Test
    void afterItsTimeNobodyWhoWasAbsentTakesItBack() {
        var after = admitted().by(BEN, new CloseMeeting(IN_A_WEEK, true)).later(Duration.ofDays(4));
        after.when(IVO, new RaiseObjection(JOINS, 1, IVO, Way.OWN_DEVICE, SOON, null)).thenRefused(ProposalRefusal.WINDOW_IS_OVER);
    }

    @Test
    void aCircleThatWaitsForEveryoneWaitsForTheAbsent() {
        var waits = said(atIt(decides(Absence.WAIT), EIGHT));
        assertThat(joins(waits).stage()).isEqualTo(Stage.PENDING_ABSENT);
        assertThat(waits.state().root().has(JUNO)).isFalse();
        waits.when(IVO, new Consent(joins(waits).id(), 1, IVO, Way.OWN_DEVICE)).thenAlso(new CircleMemberJoined(RIVER, JUNO));
        waits.by(JUNO, new TakeBackJoining(RIVER, JUNO)).when(IVO, new Consent(joins(waits).id(), 1, IVO, Way.OWN_DEVICE))
            .thenRefused(ProposalRefusal.IT_IS_OVER);
    }

    @Test
    void whereThoseWhoAreThereDecideNobodyHasTheTextLater() {
        var there = said(atIt(decides(Absence.PRESENT_DECIDE), EIGHT));
        assertThat(there.state().root().has(JUNO)).isTrue();
        assertThat(joins(there).runningWindow()).isEmpty();
    }

    @Test
    void aReasonAgainstIsIntegratedLikeAnyOther() {
        var against = inTurn(atIt()).by(CEM, new RaiseObjection(JOINS, 1, CEM, Way.OWN_DEVICE, SOON, null))
            .by(BEN, new OthersConsent(JOINS, 1), new MoveOn(JOINS, Stage.OBJECTIONS),
                new Restate(JOINS, 1, text("First a month together"))).by(CEM, new Understood(JOINS, 1, Way.OWN_DEVICE))
            .by(BEN, new ChooseMoves(JOINS, 1, List.of(Integration.SHORTEN)));
        assertThat(against.state().root().has(JUNO)).isFalse();
        var march = LocalDate.of(2027, 3, 1);
        var other = Content.admitting(JUNO, text("Juno joins, and we look at it together in March")).lookedAtAgain(march);
        var anew = against.by(BEN, new AskAnew(JOINS, 1, other, EIGHT), new OthersConsent(JOINS, 2))
            .by(CEM, new Consent(JOINS, 2, CEM, Way.OWN_DEVICE)).by(BEN, new Declare(JOINS));
        assertThat(anew.state().root().has(JUNO)).isTrue();
        var agreement = anew.state().agreements().all().getLast();
        assertThat(agreement.lookAgain()).isEqualTo(march);
        assertThat(anew.state().proposals().isDone(agreement)).as("it holds until it is looked at again").isFalse();
        against.when(BEN, new AskAnew(JOINS, 1, other.with(new Effect.Admit(CEM)), EIGHT)).thenRefused(ProposalRefusal.NOT_NOW);
    }

    @Test
    void whatTheCircleLetsGoIsNotAskedForAnyMoreAndTheGuestMayAskAgain() {
        var round = inTurn(atIt());
        var dropped = round.when(BEN, new Drop(JOINS, EIGHT, text("Not this year")))
            .thenAlso(new ProposalDropped(JOINS, EIGHT, text("Not this year")), new JoiningLetGo(RIVER, JUNO));
        assertThat(dropped.state().root().guests()).contains(JUNO);
        var later = dropped.by(BEN, new NextItem(IN_A_WEEK, item(round).number(), Outcome.REACHED), new CloseMeeting(IN_A_WEEK, true))
            .by(ANA, new PlanMeeting(RIVER, NEXT.plus(Duration.ofDays(7)), 60, Text.NONE));
        assertThat(last(later).agenda().has(ItemKind.JOINING)).isFalse();
        assertThat(last(later.by(JUNO, new AskToJoin(RIVER, JUNO))).agenda().has(JUNO)).isTrue();
    }

    @Test
    void takenBackOrGoneItLeavesTheAgenda() {
        var dropped = new ItemDropped(IN_A_WEEK, item(asked()).number());
        asked().when(JUNO, new TakeBackJoining(RIVER, JUNO)).then(new JoiningLetGo(RIVER, JUNO), dropped);
        asked().when(JUNO, new LeaveCircle(RIVER, JUNO)).then(new CircleMemberLeft(RIVER, JUNO), dropped);
        asked().when(JUNO, new Leave(JUNO)).thenAlso(new CircleMemberLeft(RIVER, JUNO), dropped);
        var again = asked().by(JUNO, new TakeBackJoining(RIVER, JUNO), new AskToJoin(RIVER, JUNO));
        assertThat(again.state().meetings().find(IN_A_WEEK).orElseThrow().agenda().has(JUNO)).isTrue();
    }

    @Test
    void whatIsOpenAboutSomebodyWhoTakesItBackOrGoesIsLetGo() {
        var round = inTurn(atIt());
        round.when(JUNO, new TakeBackJoining(RIVER, JUNO)).then(new JoiningLetGo(RIVER, JUNO),
            new ProposalDropped(JOINS, List.of(), Text.NONE));
        round.when(JUNO, new Leave(JUNO)).thenAlso(new CircleMemberLeft(RIVER, JUNO), new ProposalDropped(JOINS, List.of(), Text.NONE));
        var reopened = admitted().by(IVO, new RaiseObjection(JOINS, 1, IVO, Way.OWN_DEVICE, SOON, null)).by(JUNO, new Leave(JUNO));
        assertThat(reopened.state().agreements().all().getLast().state()).isEqualTo(State.NO_LONGER);
    }

    @Test
    void aMeetingThatDidNotComeToItPassesItOn() {
        var open = asked().until(NEXT).by(ANA, new OpenMeeting(IN_A_WEEK, BEN, DORA, EIGHT))
            .by(BEN, new PlanMeeting(RIVER, NEXT.plus(Duration.ofDays(7)), 60, Text.NONE));
        assertThat(last(open).agenda().has(JUNO)).isFalse();
        open.when(BEN, new CloseMeeting(IN_A_WEEK, true)).thenAlso(new ItemIsAbout(new MeetingId(3), 7, JUNO));
    }

    @Test
    void whoeverTookItOffAnAgendaFindsItOnTheNext() {
        var off = asked().by(CEM, new DropItem(IN_A_WEEK, item(asked()).number()));
        var open = off.until(NEXT).by(ANA, new OpenMeeting(IN_A_WEEK, BEN, DORA, EIGHT));
        assertThat(last(open).agenda().has(JUNO)).isFalse();
        var next = off.by(ANA, new PlanMeeting(RIVER, NEXT.plus(Duration.ofDays(7)), 60, Text.NONE));
        assertThat(last(next).agenda().has(JUNO)).isTrue();
    }

    @Test
    void severalAreAskedAboutEachForThemselves() {
        var kim = new MemberId(11);
        var two = asked().events(new MemberJoined(kim), new GuestJoined(RIVER, kim)).by(kim, new AskToJoin(RIVER, kim));
        assertThat(last(two).agenda().items()).filteredOn(item -> item.kind() == ItemKind.JOINING).extracting(Item::guest)
            .containsExactly(JUNO, kim);
        var one = atIt(two, EIGHT).by(BEN, new AdmitGuest(IN_A_WEEK, item(two).number(), WORDS));
        assertThat(one.state().root().company().asking()).containsExactly(kim);
    }

    @Test
    void whereOneAloneDecidesOneAloneIsAsked() {
        var alone = foundedBy(1).events(new MemberJoined(BEN), new GuestJoined(RIVER, BEN)).by(BEN, new AskToJoin(RIVER, BEN))
            .by(ANA, new PlanMeeting(RIVER, EVENING, 80, Text.NONE), new OpenMeeting(MEETING, ANA, ANA, List.of(ANA, BEN)));
        var item = Evening.item(alone, ItemKind.JOINING).number();
        alone.by(ANA, new StartItem(MEETING, item)).when(ANA, new AdmitGuest(MEETING, item, text("Ben is a member")))
            .thenAlso(new CircleMemberJoined(RIVER, BEN));
    }

    /** How the circle decides, since its first evening. */
    private static Given decides(Absence absence) {
        var clauses = new Clauses(absence, 72, 50, LastResort.STATUS_QUO);
        var how = Content.of(text("How we decide")).with(new Effect.HowWeDecide(clauses));
        var open = Evening.opened();
        var at = open.by(BEN, new StartItem(MEETING, 3), new BeginDecision(MEETING, 3, null, how, true), new OthersConsent(JOINS, 1),
            new Declare(JOINS), new CloseMeeting(MEETING, true));
        return at.events(new MemberJoined(JUNO), new GuestJoined(RIVER, JUNO)).by(ANA, new PlanMeeting(RIVER, NEXT, 60, Text.NONE))
            .by(JUNO, new AskToJoin(RIVER, JUNO));
    }

    private static Given inTurn(Given at) {
        return at.by(BEN, new BeginDecision(IN_A_WEEK, item(at).number(), null, Content.admitting(JUNO, WORDS), true));
    }

    private static Given closed(Given open, MemberId by) {
        return open.by(BEN, new Restate(JOINS, 1, text("Time together first")))
            .by(by, new Understood(JOINS, 1, Way.OWN_DEVICE), new CloseObjection(JOINS, 1, Objection.State.WITHDRAWN, Way.OWN_DEVICE));
    }

    private static Begin begin(MemberId guest) {
        return new Begin(RIVER, ANA, null, null, Content.admitting(guest, WORDS), true);
    }

    private static Proposal joins(Given given) {
        return given.state().proposals().all().getLast();
    }

    private static Meeting last(Given given) {
        return given.state().meetings().all().getLast();
    }

    private static List<ItemKind> kinds(Given given) {
        return last(given).agenda().items().stream().map(Item::kind).toList();
    }

    private static Item item(Given given) {
        return given.state().meetings().find(IN_A_WEEK).orElseThrow().agenda().items().stream()
            .filter(item -> item.kind() == ItemKind.JOINING).findFirst().orElseThrow();
    }
}
