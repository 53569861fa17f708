package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Wish;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingCommand.ChooseTime;
import org.kring.core.meeting.MeetingCommand.DropItem;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PreviousItem;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.MeetingEvent.ItemEnded;
import org.kring.core.meeting.MeetingEvent.ItemStarted;
import org.kring.core.meeting.MeetingEvent.TimeChosen;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;

class ItemsTest {
    private static final Given OPENED = Evening.opened();

    private static Item item(Given given, int number) {
        return Evening.meeting(given).agenda().find(number).orElseThrow();
    }

    @Test
    void oneItemEndsWithItsOutcomeAndTheNextBegins() {
        OPENED.when(BEN, new NextItem(MEETING, 1, Outcome.REACHED))
            .then(new ItemEnded(MEETING, 1, Outcome.REACHED), new ItemStarted(MEETING, 2));
    }

    @Test
    void twoWhoMoveOnAtOnceMoveOnOnce() {
        OPENED.by(BEN, new NextItem(MEETING, 1, Outcome.REACHED))
            .when(Evening.TABLE, new NextItem(MEETING, 1, Outcome.REACHED))
            .thenRefused(MeetingRefusal.ITEM_HAS_CHANGED);
    }

    @Test
    void onlyWhoeverLeadsMovesOn() {
        OPENED.when(ANA, new NextItem(MEETING, 1, Outcome.REACHED))
            .thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
        OPENED.when(ANA, new StartItem(MEETING, 2)).thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
        Evening.planned().when(BEN, new StartItem(MEETING, 2)).thenRefused(MeetingRefusal.NOT_OPEN);
    }

    @Test
    void timeAddsUpWhenAnItemIsGoneOnWith() {
        var given = OPENED.later(Duration.ofMinutes(3)).by(BEN, new StartItem(MEETING, 4))
            .later(Duration.ofMinutes(10)).by(BEN, new StartItem(MEETING, 1)).later(Duration.ofMinutes(1));
        assertThat(Evening.meeting(given).timeBox(item(given, 1), given.at()).used()).hasMinutes(4);
        assertThat(Evening.meeting(given).timeBox(item(given, 4), given.at()).used()).hasMinutes(10);
        assertThat(Evening.meeting(given).running()).contains(item(given, 1));
    }

    @Test
    void anItemThatRunsOrIsNotThereDoesNotBegin() {
        OPENED.when(BEN, new StartItem(MEETING, 1)).thenRefused(MeetingRefusal.ITEM_HAS_BEGUN);
        OPENED.when(BEN, new StartItem(MEETING, 77)).thenRefused(MeetingRefusal.NO_SUCH_ITEM);
        OPENED.when(BEN, new NextItem(MEETING, 77, Outcome.NOT)).thenRefused(MeetingRefusal.NO_SUCH_ITEM);
    }

    @Test
    void oneStepBackTakesUpTheItemBefore() {
        var second = OPENED.by(BEN, new NextItem(MEETING, 1, Outcome.REACHED));
        var back = second.when(BEN, new PreviousItem(MEETING, 2)).then(new ItemStarted(MEETING, 1));
        assertThat(item(back, 1).isFinished()).isFalse();
        OPENED.when(BEN, new PreviousItem(MEETING, 1)).thenRefused(MeetingRefusal.NO_EARLIER_ITEM);
        second.when(BEN, new PreviousItem(MEETING, 1)).thenRefused(MeetingRefusal.ITEM_HAS_CHANGED);
    }

    @Test
    void afterTheLastItemNoneRunsAndOneStepBackTakesItUpAgain() {
        var done = Evening.at(ItemKind.CLOSING).by(BEN, new NextItem(MEETING, 9, Outcome.REACHED));
        assertThat(Evening.meeting(done).running()).isEmpty();
        done.when(BEN, new PreviousItem(MEETING, 0)).then(new ItemStarted(MEETING, 9));
    }

    @Test
    void aFinishedTopicWaitsNoMore() {
        var topic = new TopicId(1);
        var given = Evening.planned().by(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, text("Bikes")))
            .by(CEM, new AddItem(MEETING, Text.NONE, 10, Wanted.EXPLORE, CEM, topic, null))
            .by(ANA, new OpenMeeting(MEETING, BEN, DORA, NINE)).by(BEN, new StartItem(MEETING, 10));
        given.when(BEN, new NextItem(MEETING, 10, Outcome.REACHED)).then(
            new ItemEnded(MEETING, 10, Outcome.REACHED), new TopicClosed(topic, Ending.DEALT_WITH),
            new ItemStarted(MEETING, 7));
        given.when(BEN, new NextItem(MEETING, 10, Outcome.PARTLY)).then(
            new ItemEnded(MEETING, 10, Outcome.PARTLY), new ItemStarted(MEETING, 7));
    }

    @Test
    void theGroupIsRemindedAtEightyPercentAndChoosesAtAHundred() {
        var first = item(OPENED, 1);
        assertThat(sign(first, 3)).isEqualTo(TimeBox.Sign.NONE);
        assertThat(sign(first, 4)).isEqualTo(TimeBox.Sign.NEAR);
        assertThat(sign(first, 5)).isEqualTo(TimeBox.Sign.FULL);
    }

    private static TimeBox.Sign sign(Item item, int minutes) {
        return Evening.meeting(OPENED).timeBox(item, OPENED.at().plus(Duration.ofMinutes(minutes))).sign();
    }

    @Test
    void minutesAreTakenFromANamedItem() {
        var given = OPENED.when(BEN, new ChooseTime(MEETING, 1, TimeChoice.MINUTES, 5, 5))
            .then(new TimeChosen(MEETING, 1, TimeChoice.MINUTES, 5, 5));
        assertThat(item(given, 1).minutes()).isEqualTo(10);
        assertThat(item(given, 5).minutes()).isEqualTo(15);
        OPENED.when(BEN, new ChooseTime(MEETING, 1, TimeChoice.MINUTES, 21, 5))
            .thenRefused(MeetingRefusal.NOT_SO_MANY_MINUTES, 20);
        OPENED.when(BEN, new ChooseTime(MEETING, 1, TimeChoice.MINUTES, 5, 1))
            .thenRefused(MeetingRefusal.NO_SUCH_ITEM);
    }

    @Test
    void minutesAreTakenFromTheFreeTime() {
        OPENED.when(BEN, new ChooseTime(MEETING, 1, TimeChoice.MINUTES, 1, 0))
            .thenRefused(MeetingRefusal.NOT_SO_MANY_MINUTES, 0);
        var given = OPENED.by(BEN, new DropItem(MEETING, 2), new ChooseTime(MEETING, 1, TimeChoice.MINUTES, 5, 0));
        assertThat(Evening.meeting(given).freeMinutes()).isZero();
        assertThat(item(given, 1).minutes()).isEqualTo(10);
    }

    @Test
    void orOneNextStepNowOrASmallGroupOrTheNextMeeting() {
        OPENED.when(BEN, new ChooseTime(MEETING, 1, TimeChoice.NEXT_STEP, 9, 9))
            .then(new TimeChosen(MEETING, 1, TimeChoice.NEXT_STEP, 0, 0));
        OPENED.when(BEN, new ChooseTime(MEETING, 1, TimeChoice.SMALL_GROUP, 0, 0))
            .then(new TimeChosen(MEETING, 1, TimeChoice.SMALL_GROUP, 0, 0));
        OPENED.when(BEN, new ChooseTime(MEETING, 1, TimeChoice.NEXT_MEETING, 0, 0)).then(
            new TimeChosen(MEETING, 1, TimeChoice.NEXT_MEETING, 0, 0), new ItemEnded(MEETING, 1, Outcome.PARTLY),
            new ItemStarted(MEETING, 2));
        OPENED.when(BEN, new ChooseTime(MEETING, 2, TimeChoice.NEXT_STEP, 0, 0))
            .thenRefused(MeetingRefusal.ITEM_HAS_CHANGED);
        OPENED.when(CEM, new ChooseTime(MEETING, 1, TimeChoice.NEXT_STEP, 0, 0))
            .thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
    }
}
