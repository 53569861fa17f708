package org.kring.core.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.EasePressing;
import org.kring.core.backlog.BacklogCommand.KeepToPlan;
import org.kring.core.backlog.BacklogCommand.LetRest;
import org.kring.core.backlog.BacklogCommand.PressTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogEvent.PlanKept;
import org.kring.core.backlog.BacklogEvent.PressingEased;
import org.kring.core.backlog.BacklogEvent.RestAgreed;
import org.kring.core.backlog.BacklogEvent.TopicPressed;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingRefusal;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;

/** A topic that cannot wait: who says so, why, what rests meanwhile and until when (method.md section 9). */
class PressingTest {
    private static final TopicId LETTER = new TopicId(1);
    private static final Text WHY = text("The lawyer wants an answer by Friday");
    private static final Text ISSUE = text("the spring issue");
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 5);
    private static final PressTopic PRESS = new PressTopic(LETTER, CEM, WHY, ISSUE, JANUARY);
    private final Given raised = raisedIn(founded());
    private final Given asked = raised.by(CEM, PRESS);
    private final Given askedInMeeting = raisedIn(Evening.opened()).by(CEM, PRESS);

    @Test
    void somebodySaysThatItCannotWaitAndThatMovesNothing() {
        var after = raised.when(CEM, PRESS).then(new TopicPressed(LETTER, CEM, JANUARY, WHY, ISSUE));
        assertThat(pressing(after).rest()).isEqualTo(Pressing.Rest.ASKED);
        assertThat(pressing(raised.by(CEM, new PressTopic(LETTER, CEM, WHY, Text.NONE, null))).rest())
            .isEqualTo(Pressing.Rest.NOTHING);
    }

    @Test
    void whyAndUntilWhenAreSaid() {
        raised.when(CEM, new PressTopic(LETTER, CEM, Text.NONE, ISSUE, JANUARY)).thenRefused(TextRefusal.TEXT_MISSING);
        raised.when(CEM, new PressTopic(LETTER, CEM, WHY, ISSUE, null)).thenRefused(BacklogRefusal.DAY_MISSING);
        raised.when(CEM, new PressTopic(LETTER, CEM, WHY, Text.NONE, JANUARY)).thenRefused(BacklogRefusal.NOTHING_RESTS);
        raised.when(CEM, new PressTopic(LETTER, CEM, WHY, ISSUE, JANUARY.plusDays(1)))
            .thenRefused(BacklogRefusal.DAY_DOES_NOT_FIT, LocalDate.of(2026, 11, 25), JANUARY);
    }

    @Test
    void oneSaysSoInOnesOwnNameAndOnce() {
        raised.when(ANA, PRESS).thenRefused(BacklogRefusal.ONLY_FOR_ONESELF);
        asked.when(ANA, new PressTopic(LETTER, ANA, WHY, Text.NONE, null)).thenRefused(BacklogRefusal.IS_PRESSING_ALREADY);
        raised.when(JUNO, new PressTopic(LETTER, JUNO, WHY, Text.NONE, null))
            .thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void whatIsPlannedRestsByTheCirclesOwnYesInItsMeeting() {
        var after = askedInMeeting.when(BEN, new LetRest(LETTER, MEETING, NINE)).then(new RestAgreed(LETTER, MEETING, NINE));
        assertThat(pressing(after).rest()).isEqualTo(Pressing.Rest.AGREED);
        assertThat(after.refolded()).isEqualTo(after.state());
    }

    @Test
    void aFewOfUsOrNoMeetingAreNoYes() {
        askedInMeeting.when(BEN, new LetRest(LETTER, MEETING, List.of(BEN, DORA)))
            .thenRefused(ConsentRefusal.NOT_ENOUGH_OF_US);
        askedInMeeting.when(BEN, new LetRest(LETTER, null, NINE)).thenRefused(MeetingRefusal.NOT_OPEN);
        asked.when(BEN, new LetRest(LETTER, MEETING, NINE)).thenRefused(MeetingRefusal.NOT_OPEN);
    }

    @Test
    void oneReasonAgainstKeepsThePlan() {
        asked.when(DORA, new KeepToPlan(LETTER, Text.NONE)).thenRefused(BacklogRefusal.REASON_MISSING);
        var after = asked.when(DORA, new KeepToPlan(LETTER, text("The printer is booked")))
            .then(new PlanKept(LETTER, text("The printer is booked")));
        assertThat(pressing(after).rest()).isEqualTo(Pressing.Rest.KEPT);
        after.when(DORA, new KeepToPlan(LETTER, text("Again"))).thenRefused(BacklogRefusal.NOTHING_RESTS);
    }

    @Test
    void whoeverSaidSoSaysThatItCanWait() {
        var after = asked.when(CEM, new EasePressing(LETTER)).then(new PressingEased(LETTER));
        assertThat(pressing(after)).isNull();
        asked.when(ANA, new EasePressing(LETTER)).thenRefused(BacklogRefusal.ONLY_FOR_ONESELF);
        raised.when(CEM, new EasePressing(LETTER)).thenRefused(BacklogRefusal.IS_NOT_PRESSING);
    }

    @Test
    void whatCannotWaitTakesAQuarterOfTheNextMeetingAtMostUntilTheCircleSaysYes() {
        var met = Inverted.met(founded(), RIVER);
        var two = met.by(DORA, new RaiseTopic(RIVER, DORA, Wish.TALK, text("The winter issue")))
            .by(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, text("A letter")), new PressTopic(new TopicId(2), CEM, WHY, ISSUE, JANUARY),
                new RaiseTopic(RIVER, CEM, Wish.TALK, text("Another letter")),
                new PressTopic(new TopicId(3), CEM, WHY, ISSUE, JANUARY));
        assertThat(topics(two)).as("one letter first, and what was planned has its place").containsExactly(2, 1);
        assertThat(topics(agreed(two))).containsExactly(2, 3, 1);
    }

    @Test
    void whatTheCircleDoesNotMakeRoomForWaitsLikeEverythingElse() {
        var kept = Inverted.met(founded(), RIVER).by(DORA, new RaiseTopic(RIVER, DORA, Wish.TALK, text("The winter issue")))
            .by(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, text("A letter")), new PressTopic(new TopicId(2), CEM, WHY, ISSUE, JANUARY))
            .by(DORA, new KeepToPlan(new TopicId(2), text("The printer is booked")));
        assertThat(topics(kept)).containsExactly(1, 2);
    }

    /** Both letters may displace what they name. */
    private static Given agreed(Given given) {
        var id = given.state().meetings().next();
        return given.by(ANA, new PlanMeeting(RIVER, given.at(), 60, Text.NONE), new OpenMeeting(id, ANA, BEN, NINE),
            new LetRest(new TopicId(2), id, NINE), new LetRest(new TopicId(3), id, NINE), new CloseMeeting(id, true));
    }

    private static List<Integer> topics(Given given) {
        var planned = given.later(Duration.ofDays(1)).by(ANA, new PlanMeeting(RIVER, given.at().plusSeconds(172_800), 110, Text.NONE));
        return planned.state().meetings().all().getLast().agenda().items().stream().filter(item -> item.topic() != null)
            .map(item -> item.topic().value()).toList();
    }

    private static Given raisedIn(Given before) {
        return before.by(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, text("A letter from a lawyer")));
    }

    private static Pressing pressing(Given given) {
        return given.state().backlog().find(LETTER).orElseThrow().road().pressing();
    }
}
