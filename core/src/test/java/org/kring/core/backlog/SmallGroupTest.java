package org.kring.core.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.BeWilling;
import org.kring.core.backlog.BacklogCommand.KeepPeople;
import org.kring.core.backlog.BacklogCommand.Lend;
import org.kring.core.backlog.BacklogCommand.LetRest;
import org.kring.core.backlog.BacklogCommand.PlanGroup;
import org.kring.core.backlog.BacklogCommand.PressTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogEvent.GroupPlanned;
import org.kring.core.backlog.BacklogEvent.PeopleKept;
import org.kring.core.backlog.BacklogEvent.PeopleLent;
import org.kring.core.backlog.BacklogEvent.WillingSaid;
import org.kring.core.circle.CircleEvent.CircleFounded;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.collective.Momentum;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingRefusal;
import org.kring.core.world.Given;

/** A small group for what presses, lent by its people's home circles (method.md section 9, and scenario 15). */
class SmallGroupTest {
    private static final TopicId THREAT = new TopicId(1);
    private static final CircleId MAGAZINE = new CircleId(2);
    private static final Text MANDATE = text("What do we answer the lawyer?");
    private static final LocalDate IN_SIX_WEEKS = LocalDate.of(2027, 1, 5);
    private static final PlanGroup PLAN = new PlanGroup(THREAT, MANDATE, List.of(CEM, EMIL), CEM, IN_SIX_WEEKS);

    /** Cem, Dora and Emil make the magazine; Cem leads it and wants it to stop its issue. */
    private final Given pressing = founded().events(new CircleFounded(MAGAZINE, "magazine", text("Magazine"), text("A magazine")),
            new CircleMemberJoined(MAGAZINE, CEM), new CircleMemberJoined(MAGAZINE, DORA),
            new CircleMemberJoined(MAGAZINE, EMIL))
        .by(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, text("A letter from a lawyer")),
            new PressTopic(THREAT, CEM, text("An answer by Friday"), text("the spring issue"), IN_SIX_WEEKS));
    private final Given planned = pressing.by(ANA, PLAN);

    @Test
    void aGroupHasAMandatePeopleALeaderAndAnEnd() {
        pressing.when(ANA, PLAN).then(new GroupPlanned(THREAT, CEM, List.of(CEM, EMIL), IN_SIX_WEEKS, MANDATE));
        pressing.when(ANA, plan(Text.NONE, List.of(CEM, EMIL), CEM, IN_SIX_WEEKS)).thenRefused(TextRefusal.TEXT_MISSING);
        pressing.when(ANA, plan(MANDATE, List.of(CEM), CEM, IN_SIX_WEEKS)).thenRefused(BacklogRefusal.TOO_FEW_PEOPLE);
        pressing.when(ANA, plan(MANDATE, List.of(CEM, EMIL), ANA, IN_SIX_WEEKS)).thenRefused(BacklogRefusal.LEADER_IS_NOT_IN_IT);
        pressing.when(ANA, plan(MANDATE, List.of(CEM, EMIL), CEM, null)).thenRefused(BacklogRefusal.DAY_MISSING);
        pressing.when(ANA, plan(MANDATE, List.of(CEM, EMIL), CEM, IN_SIX_WEEKS.plusDays(1)))
            .thenRefused(BacklogRefusal.DAY_DOES_NOT_FIT);
    }

    @Test
    void whoeverLeadsItBelongsToTheCircleThatOpensIt() {
        var cover = new TopicId(2);
        var people = List.of(CEM, FEMI);
        pressing.by(CEM, new RaiseTopic(MAGAZINE, CEM, Wish.TALK, text("The cover is lost")),
                new PressTopic(cover, CEM, text("We print on Friday"), Text.NONE, null))
            .when(CEM, new PlanGroup(cover, MANDATE, people, FEMI, IN_SIX_WEEKS))
            .thenRefused(BacklogRefusal.LEADER_BELONGS_ELSEWHERE, text("Magazine"));
    }

    @Test
    void onlyForWhatPresses() {
        founded().by(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, text("A letter"))).when(ANA, PLAN)
            .thenRefused(BacklogRefusal.IS_NOT_PRESSING);
        pressing.when(CEM, new BeWilling(THREAT, CEM)).thenRefused(BacklogRefusal.NO_GROUP_IS_PLANNED);
    }

    @Test
    void nobodyIsGivenToIt() {
        planned.when(EMIL, new BeWilling(THREAT, EMIL)).then(new WillingSaid(THREAT, EMIL));
        planned.when(CEM, new BeWilling(THREAT, EMIL)).thenRefused(BacklogRefusal.ONLY_FOR_ONESELF);
        planned.when(FEMI, new BeWilling(THREAT, FEMI)).thenRefused(BacklogRefusal.NOT_ASKED_OF_THEM);
    }

    @Test
    void aHomeCircleLendsItsPeopleByItsOwnYesInItsMeeting() {
        var meets = magazineMeets(planned);
        var meeting = new MeetingId(1);
        meets.when(DORA, new Lend(THREAT, MAGAZINE, meeting, List.of(DORA)))
            .thenRefused(ConsentRefusal.NOT_ENOUGH_OF_US);
        planned.when(DORA, new Lend(THREAT, MAGAZINE, null, List.of(CEM, DORA))).thenRefused(MeetingRefusal.NOT_OPEN);
        meets.when(ANA, new Lend(THREAT, MAGAZINE, meeting, List.of(CEM, DORA)))
            .thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        meets.when(DORA, new Lend(THREAT, MAGAZINE, meeting, List.of(CEM, DORA)))
            .then(new PeopleLent(THREAT, MAGAZINE, meeting, List.of(CEM, DORA)));
    }

    @Test
    void aHomeCircleKeepsItsPeopleWithAReason() {
        planned.when(DORA, new KeepPeople(THREAT, MAGAZINE, Text.NONE)).thenRefused(BacklogRefusal.REASON_MISSING);
        var after = planned.when(DORA, new KeepPeople(THREAT, MAGAZINE, text("Both are needed for the cover")))
            .then(new PeopleKept(THREAT, MAGAZINE, text("Both are needed for the cover")));
        assertThat(group(after).kept()).containsExactly(MAGAZINE);
        planned.when(ANA, new KeepPeople(THREAT, RIVER, text("No"))).thenRefused(BacklogRefusal.NOT_ASKED_OF_THEM);
    }

    @Test
    void planningAnewAsksEverybodyAnew() {
        var after = planned.by(EMIL, new BeWilling(THREAT, EMIL)).by(BEN, PLAN);
        assertThat(group(after).willing()).isEmpty();
    }

    @Test
    void scenario15APressingTopicGetsWillingLentPeopleAndTheMagazineGoesOn() {
        var said = planned.by(CEM, new BeWilling(THREAT, CEM)).by(EMIL, new BeWilling(THREAT, EMIL));
        assertThat(isReady(said)).as("before its home circle has said yes").isFalse();
        said.when(CEM, new LetRest(THREAT, null, List.of(CEM))).thenRefused(MeetingRefusal.NOT_OPEN);
        var lent = magazineMeets(said).by(DORA, new Lend(THREAT, MAGAZINE, new MeetingId(1), List.of(CEM, DORA)));
        assertThat(isReady(lent)).isTrue();
        assertThat(group(lent).until()).isBeforeOrEqualTo(founded().now().today().plusWeeks(6));
        var pressing = lent.state().backlog().find(THREAT).orElseThrow().road().pressing();
        assertThat(pressing.rest()).as("the issue rests only by the circle's own yes").isEqualTo(Pressing.Rest.ASKED);
        var magazine = lent.state().circles().find(MAGAZINE).orElseThrow();
        assertThat(Momentum.of(lent.state(), magazine, lent.now()).pace()).as("the magazine goes on").isEqualTo(Momentum.Pace.STEADY);
        assertThat(lent.refolded()).isEqualTo(lent.state());
    }

    private static PlanGroup plan(Text mandate, List<MemberId> people, MemberId leader, LocalDate until) {
        return new PlanGroup(THREAT, mandate, people, leader, until);
    }

    private static Given magazineMeets(Given before) {
        return before.by(DORA, new PlanMeeting(MAGAZINE, before.at(), 60, Text.NONE),
            new OpenMeeting(new MeetingId(1), DORA, CEM, List.of(CEM, DORA)));
    }

    private static boolean isReady(Given given) {
        var rules = new BacklogRules(given.state().backlog(), given.state().belowBacklog(), Given.CLOCK,
            new Moment(given.at(), given.state().zone()));
        return new GroupRules(rules).isReady(THREAT);
    }

    private static SmallGroup group(Given given) {
        return given.state().backlog().find(THREAT).orElseThrow().road().pressing().group();
    }
}
