package org.kring.core.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.CloseTopic;
import org.kring.core.backlog.BacklogCommand.CorrectTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.BacklogEvent.TopicCorrected;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.world.Given;

class BacklogTest {
    private static final TopicId FIRST = new TopicId(1);
    private static final Text STALL = text("People ask us the same questions at every stall");
    private final Given raised = founded().by(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, STALL));

    @Test
    void anyMemberRaisesSomethingAndItWaitsForTheCircle() {
        var after = founded().when(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, STALL))
            .then(new TopicRaised(FIRST, RIVER, CEM, Wish.TALK, STALL));
        assertThat(after.state().backlog().waitingFor(RIVER)).extracting(Topic::text).containsExactly(STALL);
    }

    @Test
    void aGuestOfTheCircleRaisesSomethingToo() {
        founded().events(new MemberJoined(JUNO), new GuestJoined(RIVER, JUNO))
            .when(JUNO, new RaiseTopic(RIVER, JUNO, Wish.HELP, STALL))
            .thenAlso(new TopicRaised(FIRST, RIVER, JUNO, Wish.HELP, STALL));
    }

    @Test
    void somethingMustBeSaidAndNotTooMuch() {
        founded().when(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        founded().when(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, text("x".repeat(4001))))
            .thenRefused(TextRefusal.TEXT_TOO_LONG, 4000, 4001);
    }

    @Test
    void nobodyRaisesInAnothersNameNorFromOutsideNorNowhere() {
        founded().when(ANA, new RaiseTopic(RIVER, CEM, Wish.TALK, STALL)).thenRefused(BacklogRefusal.ONLY_FOR_ONESELF);
        founded().when(JUNO, new RaiseTopic(RIVER, JUNO, Wish.TALK, STALL)).thenRefused(PeopleRefusal.NOT_A_MEMBER);
        founded().when(CEM, new RaiseTopic(new CircleId(9), CEM, Wish.TALK, STALL)).thenRefused(CircleRefusal.NO_SUCH_CIRCLE);
    }

    @Test
    void aMemberOfTheCircleClosesATopic() {
        var after = raised.when(ANA, new CloseTopic(FIRST, Ending.DEALT_WITH)).then(new TopicClosed(FIRST, Ending.DEALT_WITH));
        assertThat(after.state().backlog().waitingFor(RIVER)).isEmpty();
    }

    @Test
    void oneMaySayThatPeopleTellEachOther() {
        raised.when(ANA, new CloseTopic(FIRST, Ending.SAID_DIRECTLY)).then(new TopicClosed(FIRST, Ending.SAID_DIRECTLY));
    }

    @Test
    void anEndingThatFollowsFromAnotherActIsNotSimplySaid() {
        for (var ending : List.of(Ending.PROPOSED, Ending.DECLINED, Ending.AGREED_ALREADY, Ending.TRIED, Ending.STEP_TAKEN)) {
            raised.when(ANA, new CloseTopic(FIRST, ending)).thenRefused(BacklogRefusal.ENDS_OTHERWISE);
        }
    }

    @Test
    void topicsWaitInTheOrderInWhichTheyWereRaised() {
        var after = raised.by(ANA, new RaiseTopic(RIVER, ANA, Wish.HELP, text("Who knows about leases?")),
            new RaiseTopic(RIVER, ANA, Wish.PROPOSAL, text("Soup on Mondays")), new CloseTopic(new TopicId(2), Ending.DEALT_WITH));
        assertThat(after.state().backlog().waitingFor(RIVER)).extracting(Topic::id)
            .containsExactly(FIRST, new TopicId(3));
        assertThat(after.state().backlog().waitingFor(new CircleId(2))).isEmpty();
        assertThat(after.refolded()).isEqualTo(after.state());
    }

    @Test
    void whoeverRaisedItMayTakeItBackAlsoFromOutsideTheCircle() {
        raised.by(CEM, new LeaveCircle(RIVER, CEM)).when(CEM, new CloseTopic(FIRST, Ending.DROPPED))
            .then(new TopicClosed(FIRST, Ending.DROPPED));
    }

    @Test
    void aTopicIsClosedOnceAndByThoseItConcerns() {
        raised.when(ANA, new CloseTopic(new TopicId(4), Ending.DROPPED)).thenRefused(BacklogRefusal.NO_SUCH_TOPIC);
        raised.by(ANA, new CloseTopic(FIRST, Ending.DROPPED)).when(ANA, new CloseTopic(FIRST, Ending.DROPPED))
            .thenRefused(BacklogRefusal.TOPIC_IS_CLOSED);
        raised.events(new MemberJoined(JUNO)).when(JUNO, new CloseTopic(FIRST, Ending.DROPPED))
            .thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        raised.by(CEM, new Leave(CEM)).when(CEM, new CloseTopic(FIRST, Ending.DROPPED))
            .thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void theWordsOfATopicArePutRightWhileItWaits() {
        var again = text("People ask us the same three questions at every stall");
        var after = raised.when(ANA, new CorrectTopic(FIRST, again)).then(new TopicCorrected(FIRST, again));
        assertThat(after.state().backlog().waitingFor(RIVER)).extracting(Topic::text).containsExactly(again);
        raised.when(ANA, new CorrectTopic(FIRST, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        raised.when(JUNO, new CorrectTopic(FIRST, again)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        raised.by(ANA, new CloseTopic(FIRST, Ending.DEALT_WITH)).when(ANA, new CorrectTopic(FIRST, again))
            .thenRefused(BacklogRefusal.TOPIC_IS_CLOSED);
    }
}
