package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.TEXT;
import static org.kring.core.proposal.Stall.content;
import static org.kring.core.proposal.Stall.drafted;
import static org.kring.core.proposal.Stall.meeting;
import static org.kring.core.proposal.Stall.otherContent;
import static org.kring.core.proposal.Stall.presented;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Limits;
import org.kring.core.MeetingId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.TopicId;
import org.kring.core.agreement.AgreementRefusal;
import org.kring.core.backlog.BacklogCommand.CloseTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.LastResort;
import org.kring.core.meeting.MeetingRefusal;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.Withdraw;
import org.kring.core.proposal.ProposalEvent.ProposalBegun;
import org.kring.core.proposal.ProposalEvent.ProposalPresented;
import org.kring.core.proposal.ProposalEvent.ProposalWithdrawn;
import org.kring.core.proposal.ProposalEvent.RoundOpened;
import org.kring.core.proposal.ProposalEvent.StepTimed;
import org.kring.core.proposal.ProposalEvent.TextChanged;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;
import org.kring.core.world.River;

class BeginningTest {
    private static final Given RIVER_OF_SIX = River.foundedBy(6);
    private static final Instant IN_THREE_DAYS = EVENING.plus(Duration.ofDays(3));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Begin with(Content content) {
        return new Begin(RIVER, CEM, null, null, content, true);
    }

    @Test
    void aProposalNeedsOneSentence_theRestIsFilledIn() {
        RIVER_OF_SIX.when(CEM, with(content())).then(
            new ProposalBegun(STALL, RIVER, CEM, null, null, CEM, null, Stall.IN_HALF_A_YEAR, Effect.PLAIN, Text.NONE,
                TEXT, Text.NONE, Text.NONE),
            new ProposalPresented(STALL), new StepTimed(STALL, IN_THREE_DAYS));
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        var draft = stall(drafted());
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(draft.isShownTo(CEM)).isTrue();
        assertThat(draft.isShownTo(ANA)).isFalse();
    }

    @Test
    void aDraftIsPresentedByItsAuthor() {
        drafted().when(CEM, new Present(STALL)).then(new ProposalPresented(STALL),
            new StepTimed(STALL, IN_THREE_DAYS));
        drafted().when(ANA, new Present(STALL)).thenRefused(ProposalRefusal.ONLY_THE_AUTHOR);
        presented().when(CEM, new Present(STALL)).thenRefused(ProposalRefusal.PRESENTED_ALREADY);
    }

    @Test
    void aDraftIsTakenBackByItsAuthorAlone() {
        drafted().when(CEM, new Withdraw(STALL)).then(new ProposalWithdrawn(STALL));
        drafted().when(ANA, new Withdraw(STALL)).thenRefused(ProposalRefusal.ONLY_THE_AUTHOR);
        presented().when(CEM, new Withdraw(STALL)).thenRefused(ProposalRefusal.PRESENTED_ALREADY);
    }

    @Test
    void aDraftKeepsItsNumberWhenItIsWritten() {
        drafted().when(CEM, new ChangeText(STALL, 1, otherContent())).then(new TextChanged(STALL, 1, CEM, null,
            Stall.IN_HALF_A_YEAR, Effect.PLAIN, Text.NONE, Stall.OTHER_TEXT, Text.NONE, Text.NONE));
        drafted().when(ANA, new ChangeText(STALL, 1, otherContent())).thenRefused(ProposalRefusal.ONLY_THE_AUTHOR);
    }

    @Test
    void itMayComeFromAWaitingTopic() {
        var topic = new TopicId(1);
        var raised = RIVER_OF_SIX.by(ANA, new RaiseTopic(RIVER, ANA, Wish.PROPOSAL, text("Nobody finds us")));
        var begin = new Begin(RIVER, CEM, null, topic, content(), true);
        raised.when(CEM, begin).thenAlso(new TopicClosed(topic, Ending.PROPOSED));
        raised.by(ANA, new CloseTopic(topic, Ending.DROPPED)).when(CEM, begin)
            .thenRefused(ProposalRefusal.NO_SUCH_TOPIC_HERE);
        RIVER_OF_SIX.when(CEM, begin).thenRefused(ProposalRefusal.NO_SUCH_TOPIC_HERE);
    }

    @Test
    void onlyMembersOfTheCirclePropose() {
        RIVER_OF_SIX.when(JUNO, new Begin(RIVER, JUNO, null, null, content(), true))
            .thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        RIVER_OF_SIX.when(CEM, new Begin(new CircleId(2), CEM, null, null, content(), true))
            .thenRefused(CircleRefusal.NO_SUCH_CIRCLE);
    }

    @Test
    void outsideOfAMeetingOneProposesInOnesOwnName() {
        RIVER_OF_SIX.when(ANA, with(content())).thenRefused(ProposalRefusal.ONLY_IN_ONES_OWN_NAME);
        meeting().when(ANA, Stall.beginInMeeting()).accepted();
        meeting().when(Evening.TABLE, Stall.beginInMeeting()).accepted();
        meeting().when(Evening.TABLE, new Begin(RIVER, null, MEETING, null, content(), true)).accepted();
    }

    @Test
    void theTablesDeviceProposesInItsMeetingOnly() {
        meeting().when(Evening.TABLE, with(content())).thenRefused(ProposalRefusal.ONLY_IN_ITS_MEETING);
        meeting().when(CEM, new Begin(RIVER, CEM, new MeetingId(2), null, content(), true))
            .thenRefused(MeetingRefusal.NOT_OPEN);
    }

    @Test
    void aProposalSaysSomethingAndNotTooMuch() {
        RIVER_OF_SIX.when(CEM, with(Content.of(Text.NONE))).thenRefused(TextRefusal.TEXT_MISSING);
        RIVER_OF_SIX.when(CEM, with(Content.of(text("x".repeat(Limits.PAGE + 1)))))
            .thenRefused(TextRefusal.TEXT_TOO_LONG, Limits.PAGE, Limits.PAGE + 1);
        var aim = Content.of(text("x".repeat(Limits.LINE + 1))).with(new Effect.NewAim());
        RIVER_OF_SIX.when(CEM, with(aim)).thenRefused(TextRefusal.TEXT_TOO_LONG, Limits.LINE, Limits.LINE + 1);
    }

    @Test
    void itIsLookedAtAgainOnADayAhead() {
        RIVER_OF_SIX.when(CEM, with(content().lookedAtAgain(TODAY)))
            .thenRefused(ProposalRefusal.DATE_IS_NOT_AHEAD, TODAY);
        RIVER_OF_SIX.when(CEM, with(content().lookedAtAgain(TODAY.plusDays(1)))).accepted();
    }

    @Test
    void whoeverMindsItIsAMember() {
        RIVER_OF_SIX.when(CEM, with(content().minded(IVO))).thenRefused(ProposalRefusal.OWNER_NOT_IN_THE_CIRCLE, IVO);
        RIVER_OF_SIX.when(CEM, with(content().minded(BEN))).accepted();
    }

    @Test
    void clausesStayWithinWhatTheCollectiveAllows() {
        var short_ = new Clauses(Absence.WAIT, 23, 50, LastResort.STATUS_QUO);
        RIVER_OF_SIX.when(CEM, with(content().with(new Effect.HowWeDecide(short_))))
            .thenRefused(ConsentRefusal.WINDOW_OUT_OF_RANGE, 24, 720);
        var none = new Clauses(Absence.WAIT, 24, 0, LastResort.STATUS_QUO);
        RIVER_OF_SIX.when(CEM, with(content().with(new Effect.HowWeDecide(none))))
            .thenRefused(ConsentRefusal.QUORUM_OUT_OF_RANGE);
    }

    @Test
    void whatItChangesMustHold() {
        var renew = content().with(new Effect.Renew(new AgreementId(7), TODAY.plusDays(90)));
        RIVER_OF_SIX.when(CEM, with(renew)).thenRefused(AgreementRefusal.NO_SUCH_AGREEMENT);
    }

    @Test
    void someoneAgainst_theSameWordsAreAskedAboutInFull() {
        var present = Stall.EIGHT;
        meeting().when(BEN, new AskEveryone(RIVER, BEN, MEETING, content(), present)).thenAlso(
            new ProposalPresented(STALL),
            new RoundOpened(STALL, 1, 1, River.NINE, present, Clauses.READY, null));
        meeting().when(BEN, new AskEveryone(RIVER, BEN, MEETING, content(), List.of(ANA)))
            .thenRefused(ConsentRefusal.NOT_ENOUGH_OF_US, 5, 1);
        meeting().when(BEN, new AskEveryone(RIVER, BEN, MEETING, content(), River.NINE))
            .thenRefused(MeetingRefusal.NOT_IN_THE_MEETING, IVO);
    }

    @Test
    void askingInFullOutsideOfAMeetingGivesEveryoneTheWindow() {
        RIVER_OF_SIX.when(CEM, new AskEveryone(RIVER, CEM, null, content(), List.of())).thenAlso(
            new RoundOpened(STALL, 1, 1, Stall.SIX, List.of(), Clauses.READY, EVENING.plus(Clauses.READY.asking())));
        RIVER_OF_SIX.when(CEM, new AskEveryone(RIVER, CEM, null, Content.of(Text.NONE), List.of()))
            .thenRefused(TextRefusal.TEXT_MISSING);
    }

    @Test
    void nobodyActsOnAProposalThatIsNotThere() {
        RIVER_OF_SIX.when(CEM, new Present(new ProposalId(5))).thenRefused(ProposalRefusal.NO_SUCH_PROPOSAL);
    }
}
