package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.CloseTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingCommand.ChangeItem;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.DropItem;
import org.kring.core.meeting.MeetingCommand.MoveItem;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.ProposeAgenda;
import org.kring.core.meeting.MeetingCommand.SwapItems;
import org.kring.core.meeting.MeetingEvent.ItemAdded;
import org.kring.core.meeting.MeetingEvent.ItemChanged;
import org.kring.core.meeting.MeetingEvent.ItemDropped;
import org.kring.core.meeting.MeetingEvent.ItemMoved;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;

class AgendaTest {
    private static final Given PLANNED = Evening.planned();
    private static final MeetingId SECOND = new MeetingId(2);
    private static final Text BIKES = text("Where do the bikes stand?");

    private static AddItem free(Text title, int minutes) {
        return new AddItem(MEETING, title, minutes, Wanted.EXPLORE, CEM, null, null);
    }

    private static AddItem topic(TopicId topic) {
        return new AddItem(MEETING, Text.NONE, 15, Wanted.DECIDE, null, topic, null);
    }

    @Test
    void anyMemberAddsAnItemBeforeTheClosingPart() {
        PLANNED.when(CEM, free(BIKES, 10)).then(
            new ItemAdded(MEETING, 10, 6, ItemKind.FREE, BIKES, 10, Wanted.EXPLORE, CEM, null, null, CEM));
        PLANNED.when(JUNO, free(BIKES, 10)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void anItemHasWordsMinutesAndAPresenterWhoIsHeardHere() {
        PLANNED.when(CEM, free(Text.NONE, 10)).thenRefused(TextRefusal.TEXT_MISSING);
        PLANNED.when(CEM, free(BIKES, 0)).thenRefused(MeetingRefusal.MINUTES_DO_NOT_FIT, 1, 600);
        PLANNED.when(CEM, new AddItem(MEETING, BIKES, 5, Wanted.REPORT, new MemberId(30), null, null))
            .thenRefused(MeetingRefusal.NOT_IN_THE_MEETING, new MemberId(30));
    }

    @Test
    void aWaitingTopicComesOnTheAgendaOnce() {
        var raised = PLANNED.by(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, BIKES));
        raised.by(CEM, topic(new TopicId(1))).when(BEN, topic(new TopicId(1)))
            .thenRefused(MeetingRefusal.ON_THE_AGENDA_ALREADY);
        raised.when(BEN, topic(new TopicId(2))).thenRefused(MeetingRefusal.DOES_NOT_WAIT_HERE);
        raised.by(CEM, new CloseTopic(new TopicId(1), Ending.DROPPED)).when(BEN, topic(new TopicId(1)))
            .thenRefused(MeetingRefusal.DOES_NOT_WAIT_HERE);
    }

    @Test
    void itemsAreChangedMovedSwappedAndDropped() {
        PLANNED.when(ANA, new ChangeItem(MEETING, 2, Text.NONE, 8, Wanted.DECIDE, DORA))
            .then(new ItemChanged(MEETING, 2, Text.NONE, 8, Wanted.DECIDE, DORA));
        PLANNED.when(ANA, new MoveItem(MEETING, 2, 4)).then(new ItemMoved(MEETING, 2, 4));
        var swapped = PLANNED.when(ANA, new SwapItems(MEETING, 4, 2)).accepted();
        assertThat(Evening.meeting(swapped).agenda().items()).extracting(Item::number)
            .containsExactly(1, 4, 3, 2, 5, 6, 7, 8, 9);
        PLANNED.when(ANA, new DropItem(MEETING, 2)).then(new ItemDropped(MEETING, 2));
    }

    @Test
    void whatIsNotThereIsNotChanged() {
        PLANNED.when(ANA, new ChangeItem(MEETING, 20, Text.NONE, 8, Wanted.DECIDE, null))
            .thenRefused(MeetingRefusal.NO_SUCH_ITEM);
        PLANNED.when(ANA, new MoveItem(MEETING, 2, 9)).thenRefused(MeetingRefusal.NO_SUCH_ITEM);
        PLANNED.when(ANA, new MoveItem(MEETING, 0, 1)).thenRefused(MeetingRefusal.NO_SUCH_ITEM);
        PLANNED.when(ANA, new SwapItems(MEETING, 2, 20)).thenRefused(MeetingRefusal.NO_SUCH_ITEM);
        PLANNED.when(ANA, new SwapItems(MEETING, 2, 2)).thenRefused(MeetingRefusal.NO_SUCH_ITEM);
        PLANNED.by(ANA, new DropItem(MEETING, 2)).when(BEN, new DropItem(MEETING, 2))
            .thenRefused(MeetingRefusal.NO_SUCH_ITEM);
    }

    @Test
    void duringTheMeetingWhoeverAsksTheQuestionsChangesTheAgenda() {
        var opened = Evening.opened();
        opened.when(CEM, free(BIKES, 10)).thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
        opened.when(BEN, free(BIKES, 10)).accepted();
        opened.when(Evening.TABLE, free(BIKES, 10)).accepted();
        opened.when(BEN, new DropItem(MEETING, 1)).thenRefused(MeetingRefusal.ITEM_HAS_BEGUN);
        opened.when(BEN, new DropItem(MEETING, 2)).accepted();
    }

    @Test
    void moreThanEightyPercentOfContentIsAWarningAndNoBlock() {
        var full = PLANNED.by(ANA, free(BIKES, 10));
        assertThat(Evening.meeting(full).isFull()).isTrue();
        assertThat(Evening.meeting(full).freeMinutes()).isEqualTo(-10);
    }

    @Test
    void theNextMeetingsStartFromWaitingTopicsAndWhatWasLeftUnfinished() {
        var given = Evening.at(ItemKind.HOW_WE_DECIDE)
            .by(BEN, new NextItem(MEETING, 3, Outcome.REACHED), new CloseMeeting(MEETING, true))
            .by(CEM, new RaiseTopic(RIVER, CEM, Wish.PROPOSAL, BIKES))
            .by(ANA, new PlanMeeting(RIVER, EVENING.plus(Duration.ofDays(7)), 90, Text.NONE));
        assertThat(given.state().meetings().find(SECOND).orElseThrow().agenda().items())
            .extracting(Item::kind).containsExactly(ItemKind.ARRIVING, ItemKind.BEFORE_WE_START,
                ItemKind.TOGETHER_FOR, ItemKind.NEEDS, ItemKind.TOPIC, ItemKind.CLOSING);
    }

    @Test
    void whatIsRaisedAfterThePlanningIsProposedLater() {
        PLANNED.when(ANA, new ProposeAgenda(MEETING)).thenRefused(MeetingRefusal.NOTHING_WAITS);
        var given = PLANNED.by(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, BIKES));
        given.when(ANA, new ProposeAgenda(MEETING)).thenRefused(MeetingRefusal.NOTHING_WAITS);
        given.by(ANA, new DropItem(MEETING, 4)).when(ANA, new ProposeAgenda(MEETING)).then(new ItemAdded(MEETING, 10,
            5, ItemKind.TOPIC, Text.NONE, 15, Wanted.EXPLORE, CEM, new TopicId(1), null, null));
    }

    @Test
    void guardsSayTheSame() {
        assertThat(Evening.guards(PLANNED, ANA).mayEditAgenda(Evening.meeting(PLANNED)).holds()).isTrue();
        assertThat(Evening.guards(PLANNED, JUNO).mayEditAgenda(Evening.meeting(PLANNED)).holds()).isFalse();
        var opened = Evening.opened();
        assertThat(Evening.guards(opened, ANA).mayEditAgenda(Evening.meeting(opened)).holds()).isFalse();
        assertThat(List.of(BEN)).allMatch(who ->
            Evening.guards(opened, who).mayEditAgenda(Evening.meeting(opened)).holds());
    }
}
