package org.kring.core.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.AnswerTopic;
import org.kring.core.backlog.BacklogCommand.PassTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogEvent.AnswerPromised;
import org.kring.core.backlog.BacklogEvent.TopicAnswered;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.BacklogEvent.TopicPassedOn;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.circle.Change;
import org.kring.core.circle.Changes;
import org.kring.core.circle.CircleEvent.CircleFounded;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;

/** A request from outside a circle is answered yes, later or no by a day, and goes on to another circle with its history. */
class RequestsTest {
    private static final TopicId LEASE = new TopicId(1);
    private static final CircleId LEGAL = new CircleId(2);
    private static final Text WHO = text("Who knows about leases?");
    private static final LocalDate DAY_14 = LocalDate.of(2026, 12, 8);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 12);

    /** Cem is the one who does law; Juno is in no circle. */
    private final Given circles = founded().events(new CircleFounded(LEGAL, "legal", text("Legal"), text("Answers on law")),
        new CircleMemberJoined(LEGAL, CEM), new MemberJoined(JUNO));
    private final Given asked = circles.by(JUNO, new RaiseTopic(LEGAL, JUNO, Wish.HELP, WHO));

    @Test
    void whoeverAsksAnotherCircleHearsWithinTwoWeeks() {
        circles.when(JUNO, new RaiseTopic(LEGAL, JUNO, Wish.HELP, WHO))
            .then(new TopicRaised(LEASE, LEGAL, JUNO, Wish.HELP, WHO), new AnswerPromised(LEASE, DAY_14));
        circles.when(CEM, new RaiseTopic(LEGAL, CEM, Wish.HELP, WHO)).then(new TopicRaised(LEASE, LEGAL, CEM, Wish.HELP, WHO));
    }

    @Test
    void theCircleTakesItUp() {
        var after = asked.when(CEM, new AnswerTopic(LEASE, Answer.YES, Text.NONE, null))
            .then(new TopicAnswered(LEASE, Answer.YES, null, Text.NONE));
        assertThat(topic(after).waits()).isTrue();
        assertThat(topic(after).isOwedAnAnswer()).isFalse();
        assertThat(topic(after).road().reply().by()).isEqualTo(CEM);
    }

    @Test
    void laterHasAReasonAndADayOnWhichTheCircleSaysMore() {
        asked.when(CEM, new AnswerTopic(LEASE, Answer.LATER, Text.NONE, JANUARY)).thenRefused(BacklogRefusal.REASON_MISSING);
        asked.when(CEM, new AnswerTopic(LEASE, Answer.LATER, text("We are two"), null)).thenRefused(BacklogRefusal.DAY_MISSING);
        asked.when(CEM, new AnswerTopic(LEASE, Answer.LATER, text("We are two"), LocalDate.of(2026, 11, 24)))
            .thenRefused(BacklogRefusal.DAY_DOES_NOT_FIT, LocalDate.of(2026, 11, 25), LocalDate.of(2027, 5, 26));
        var after = asked.by(CEM, new AnswerTopic(LEASE, Answer.LATER, text("We are two"), JANUARY));
        assertThat(topic(after).road().promised()).isEqualTo(JANUARY);
        assertThat(topic(after).isOwedAnAnswer()).isTrue();
    }

    @Test
    void noHasAReasonAndEndsIt() {
        asked.when(CEM, new AnswerTopic(LEASE, Answer.NO, Text.NONE, null)).thenRefused(BacklogRefusal.REASON_MISSING);
        var after = asked.when(CEM, new AnswerTopic(LEASE, Answer.NO, text("Nobody knows that here"), null))
            .then(new TopicAnswered(LEASE, Answer.NO, null, text("Nobody knows that here")),
                new TopicClosed(LEASE, Ending.DECLINED));
        assertThat(topic(after).road().reply().why()).isEqualTo(text("Nobody knows that here"));
        assertThat(after.refolded()).isEqualTo(after.state());
    }

    @Test
    void onlyTheCircleAnswersAndOnlyWhoeverAskedIsAnswered() {
        asked.when(ANA, new AnswerTopic(LEASE, Answer.YES, Text.NONE, null))
            .thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        asked.by(CEM, new AnswerTopic(LEASE, Answer.YES, Text.NONE, null))
            .when(CEM, new AnswerTopic(LEASE, Answer.NO, text("After all"), null)).thenRefused(BacklogRefusal.NO_ANSWER_IS_OWED);
        circles.by(CEM, new RaiseTopic(LEGAL, CEM, Wish.TALK, WHO))
            .when(CEM, new AnswerTopic(LEASE, Answer.YES, Text.NONE, null)).thenRefused(BacklogRefusal.NO_ANSWER_IS_OWED);
    }

    @Test
    void whatIsNotOursGoesOnWithItsHistoryAndItsDay() {
        var after = asked.when(CEM, new PassTopic(LEASE, RIVER, text("The house decides that")))
            .then(new TopicPassedOn(LEASE, LEGAL, RIVER, text("The house decides that")), new AnswerPromised(LEASE, DAY_14));
        assertThat(after.state().backlog().waitingFor(LEGAL)).isEmpty();
        assertThat(after.state().backlog().waitingFor(RIVER)).extracting(Topic::id).containsExactly(LEASE);
        assertThat(topic(after).road().passages()).extracting(Passage::from).containsExactly(LEGAL);
        assertThat(topic(after).isNew()).isTrue();
        assertThat(after.refolded()).isEqualTo(after.state());
    }

    @Test
    void whoGetsARequestLateHasAWeekAtLeast() {
        asked.later(Duration.ofDays(12)).when(CEM, new PassTopic(LEASE, RIVER, Text.NONE))
            .then(new TopicPassedOn(LEASE, LEGAL, RIVER, Text.NONE), new AnswerPromised(LEASE, LocalDate.of(2026, 12, 13)));
    }

    @Test
    void whatAMemberRaisedIsARequestWhereTheyAreNot() {
        circles.by(ANA, new RaiseTopic(RIVER, ANA, Wish.TALK, WHO)).when(BEN, new PassTopic(LEASE, LEGAL, Text.NONE))
            .then(new TopicPassedOn(LEASE, RIVER, LEGAL, Text.NONE), new AnswerPromised(LEASE, DAY_14));
        circles.by(ANA, new RaiseTopic(LEGAL, ANA, Wish.TALK, WHO)).when(ANA, new PassTopic(LEASE, RIVER, Text.NONE))
            .then(new TopicPassedOn(LEASE, LEGAL, RIVER, Text.NONE));
    }

    @Test
    void whoeverWasPromisedAnAnswerHearsAlsoWhenTheCircleEnds() {
        var hub = Inverted.decided();
        var given = hub.by(GRETE, new RaiseTopic(Inverted.LEGAL, GRETE, Wish.HELP, WHO));
        var id = given.state().backlog().waitingFor(Inverted.LEGAL).iterator().next().id();
        var promised = given.state().backlog().find(id).orElseThrow().road().promised();
        var ended = Inverted.decided(given, Changes.NONE.and(new Change.End(Inverted.LEGAL, Inverted.MAGAZINE)));
        var topic = ended.state().backlog().find(id).orElseThrow();
        assertThat(topic.circle()).isEqualTo(Inverted.MAGAZINE);
        assertThat(topic.road().promised()).isEqualTo(promised);
        ended.when(GRETE, new RaiseTopic(Inverted.LEGAL, GRETE, Wish.HELP, WHO)).thenRefused(CircleRefusal.CIRCLE_HAS_ENDED);
    }

    @Test
    void itIsPassedOnByThoseWhoHoldItAndSomewhereElse() {
        asked.when(CEM, new PassTopic(LEASE, LEGAL, Text.NONE)).thenRefused(BacklogRefusal.IT_IS_THERE_ALREADY);
        asked.when(CEM, new PassTopic(LEASE, new CircleId(7), Text.NONE)).thenRefused(CircleRefusal.NO_SUCH_CIRCLE);
        asked.when(ANA, new PassTopic(LEASE, RIVER, Text.NONE)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        asked.when(JUNO, new PassTopic(LEASE, RIVER, Text.NONE)).accepted();
    }

    private static Topic topic(Given given) {
        return given.state().backlog().find(LEASE).orElseThrow();
    }
}
