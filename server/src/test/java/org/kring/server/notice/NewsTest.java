package org.kring.server.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.OnceId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.collective.Collective;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.collective.CollectiveCommand.WelcomeInvited;
import org.kring.core.collective.Decider;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Words;
import org.kring.core.handbook.HandbookCommand.AskOnce;
import org.kring.core.handbook.HandbookCommand.WriteEntry;
import org.kring.core.meeting.MeetingCommand.AdmitGuest;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Course;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.CloseObjection;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Lengthen;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.ProposalEvent.LeaderActs;
import org.kring.core.proposal.Stuck;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** Who is told what because of an event, and who is not. */
class NewsTest {
    private static final ProposalId STALL = new ProposalId(1);
    private static final Content TEXT = Content.of(text("A stall at the Saturday market"));

    @Test
    void everyDeciderIsAskedButWhoeverOpenedTheRound() {
        assertThat(told(asked(3), Kind.ANSWER)).containsExactly(ANA, BEN);
    }

    @Test
    void whatIsPresentedIsToldToAllButItsAuthor() {
        var presented = River.foundedBy(3).by(CEM, new Begin(RIVER, CEM, null, null, TEXT, true));
        assertThat(told(presented, Kind.PROPOSED)).containsExactly(ANA, BEN);
    }

    @Test
    void aDraftIsToldToNobody() {
        var draft = River.foundedBy(3).by(CEM, new Begin(RIVER, CEM, null, null, TEXT, false));
        assertThat(since(Given.nothing(EVENING), draft)).isEmpty();
    }

    @Test
    void anAnswerOfOneAsksNobodyElseAgain() {
        var before = asked(3);
        assertThat(since(before, before.by(ANA, new Consent(STALL, 1, ANA, Way.OWN_DEVICE)))).isEmpty();
    }

    @Test
    void oneMoreMemberIsNoReasonToWriteToAll() {
        var before = asked(3);
        assertThat(since(before, before.by(ANA, new Welcome()))).isEmpty();
    }

    @Test
    void whoeverJoinsWithoutBeingThereHearsOfItLikeTheOthersWhoWereNot() {
        var asking = River.foundedBy(4).events(new MemberJoined(new MemberId(5)), new GuestJoined(RIVER, new MemberId(5)))
            .by(new MemberId(5), new AskToJoin(RIVER, new MemberId(5))).by(ANA, new PlanMeeting(RIVER, EVENING, 80, Text.NONE),
                new OpenMeeting(River.MEETING, ANA, BEN, List.of(ANA, BEN, CEM)));
        var item = asking.state().meetings().find(River.MEETING).orElseThrow().agenda().items().stream()
            .filter(each -> each.guest() != null).findFirst().orElseThrow().number();
        var at = asking.by(ANA, new StartItem(River.MEETING, item));
        var joined = since(at, at.by(ANA, new AdmitGuest(River.MEETING, item, text("Emil is a member"))));
        assertThat(told(joined, Kind.DECIDED)).containsExactly(new MemberId(5));
        assertThat(told(joined, Kind.TEXT)).containsExactly(River.DORA);
    }

    @Test
    void aNewTextAsksEverybodyUnderANewName() {
        var before = asked(3).by(ANA, objection()).by(CEM, new Restate(STALL, 1, text("Support needs the same people")));
        var again = before.by(ANA, new Understood(STALL, 1, Way.OWN_DEVICE)).by(BEN, new Consent(STALL, 1, BEN, Way.OWN_DEVICE))
            .by(CEM, new Consent(STALL, 1, CEM, Way.OWN_DEVICE))
            .by(CEM, new AskAnew(STALL, 1, Content.of(text("A stall every other Saturday")), List.of()));
        assertThat(told(since(before, again), Kind.ANSWER)).containsExactly(ANA, BEN);
        assertThat(since(before, again)).extracting(Notice::cause).containsOnly("round-2/asked");
    }

    @Test
    void aRoundThatGoesOnAsksUnderItsOldName() {
        var before = asked(4).by(ANA, objection()).by(BEN, new Consent(STALL, 1, BEN, Way.OWN_DEVICE));
        var on = before.by(ANA, new CloseObjection(STALL, 1, Objection.State.WITHDRAWN, Way.OWN_DEVICE));
        assertThat(since(before, on)).extracting(Notice::cause).isSubsetOf("round-1/asked");
    }

    @Test
    void whatIsBegunTogetherIsToldToAllButWhoeverBeganIt() {
        var begun = River.foundedBy(3).by(CEM, new BeginTogether(RIVER, CEM, null, null, text("A warm hall")));
        assertThat(told(begun, Kind.PROPOSED)).containsExactly(ANA, BEN);
    }

    @Test
    void whetherWeCanGoOnIsAskedWhenTheNeedIsWrittenAndAnewWhenItChanges() {
        var before = River.foundedBy(3).by(CEM, new BeginTogether(RIVER, CEM, null, null, text("A warm hall")));
        var named = before.by(CEM, new NameNeed(STALL, text("We want to meet in the warm")));
        assertThat(told(since(before, named), Kind.ANSWER)).containsExactly(ANA, BEN);
        var ready = named.by(ANA, new SayReady(STALL, ANA, Way.OWN_DEVICE));
        var anew = ready.by(CEM, new NameNeed(STALL, text("We want to meet in the warm, and cheaply")));
        assertThat(told(since(ready, anew), Kind.ANSWER)).containsExactly(ANA);
    }

    @Test
    void whatALeaderDoesForNowIsToldToAllAtOnce() {
        var before = Stuck.actedBefore().journal().stream().filter(written -> written.event() instanceof LeaderActs).findFirst().orElseThrow();
        var state = Stuck.actedBefore().state();
        assertThat(News.of(state, before.stamp(), before.event(), state)).extracting(Notice::kind).hasSize(8).containsOnly(Kind.ACT);
        assertThat(Kind.ACT.usual()).isEqualTo(Choice.AT_ONCE);
    }

    @Test
    void anotherCourseAsksEverybody() {
        var before = River.foundedBy(3).by(CEM, new Begin(RIVER, CEM, null, null, TEXT, true));
        var suggested = before.by(BEN, new SuggestCourse(STALL, Course.LET_GO, text("Another year")));
        assertThat(told(since(before, suggested), Kind.ANSWER)).containsExactly(ANA, CEM);
        assertThat(since(suggested, suggested.by(ANA, new Lengthen(STALL)))).as("more time is no news").isEmpty();
    }

    @Test
    void oneIsAskedToListenAndOneWhetherThatIsIt() {
        var before = asked(4);
        var listening = before.by(ANA, new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, Words.NONE, BEN, true));
        assertThat(told(since(before, listening), Kind.ANSWER)).containsExactly(BEN);
        var restated = listening.by(CEM, new Restate(STALL, 1, text("Ana worries about her Saturdays")));
        assertThat(told(since(listening, restated), Kind.ANSWER)).containsExactly(ANA);
    }

    @Test
    void aQuestionIsToldToWhoeverBeganIt() {
        var before = River.foundedBy(3).by(CEM, new Begin(RIVER, CEM, null, null, TEXT, true));
        var asked = before.by(ANA, new Ask(STALL, ANA, Way.OWN_DEVICE, text("Who stands there?")));
        assertThat(told(since(before, asked), Kind.ANSWER)).containsExactly(CEM);
    }

    @Test
    void whatIsDecidedIsToldToAllWhoHearTheCircle() {
        var before = asked(3).by(ANA, new Consent(STALL, 1, ANA, Way.OWN_DEVICE))
            .by(BEN, new Consent(STALL, 1, BEN, Way.OWN_DEVICE));
        var decided = since(before, before.by(CEM, new Consent(STALL, 1, CEM, Way.OWN_DEVICE)));
        assertThat(told(decided, Kind.DECIDED)).containsExactly(ANA, BEN);
    }

    @Test
    void whoeverIsInTheMeetingIsAskedThereAndNotByMail() {
        var open = meeting(List.of(ANA, BEN, CEM, DORA, EMIL));
        var round = open.by(CEM, new Begin(RIVER, CEM, MEETING, null, TEXT, true), new OpenRound(STALL, 1, NINE.subList(0, 5)));
        assertThat(since(open, round)).isEmpty();
    }

    @Test
    void afterTheMeetingTheOthersAreAsked() {
        var round = meeting(List.of(ANA, BEN, CEM, DORA, EMIL))
            .by(CEM, new Begin(RIVER, CEM, MEETING, null, TEXT, true), new OpenRound(STALL, 1, NINE.subList(0, 5)));
        var closed = since(round, round.by(ANA, new CloseMeeting(MEETING, false)));
        assertThat(told(closed, Kind.ANSWER)).contains(BEN, new MemberId(9)).doesNotContain(ANA);
    }

    @Test
    void whoWasNotThereHasTheTextAndTheOthersNeedNoMail() {
        var before = River.founded();
        var there = NINE.stream().filter(member -> !member.equals(EMIL)).toList();
        var decided = since(before, before.by(BEN, new DecideOnce(RIVER, null, text("Soup on Mondays"), there)));
        assertThat(decided).singleElement().satisfies(notice -> {
            assertThat(notice.member()).isEqualTo(EMIL);
            assertThat(notice.kind()).isEqualTo(Kind.TEXT);
            assertThat(notice.ends()).isEqualTo(EVENING.plus(Duration.ofHours(72)));
        });
    }

    @Test
    void whatIsAskedOnceIsToldToTheCompanionAndTheAnswerToWhoeverAsked() {
        var before = River.foundedBy(3).by(BEN, new WelcomeInvited());
        var newcomer = new MemberId(4);
        var asked = before.by(newcomer, new AskOnce(null, text("Where is the key?")));
        assertThat(told(since(before, asked), Kind.QUESTION)).containsExactly(BEN);
        var answered = asked.by(ANA, new WriteEntry(new OnceId(1), LocalDate.of(2027, 5, 24), text("Keys"), text("In the bakery")));
        assertThat(told(since(asked, answered), Kind.QUESTION)).containsExactly(newcomer);
        assertThat(since(River.foundedBy(3), River.foundedBy(3).by(ANA, new AskOnce(null, text("Who has the ladder?"))))).isEmpty();
    }

    private static Given asked(int people) {
        return River.foundedBy(people).by(CEM, new Begin(RIVER, CEM, null, null, TEXT, true),
            new OpenRound(STALL, 1, List.of()));
    }

    private static RaiseObjection objection() {
        return new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, Words.of(text("Saturdays are full")), null);
    }

    private static Given meeting(List<MemberId> there) {
        return River.founded().by(ANA, new PlanMeeting(RIVER, EVENING, 90, text("kitchen")),
            new OpenMeeting(MEETING, ANA, BEN, there));
    }

    private static List<MemberId> told(Given given, Kind kind) {
        return told(since(Given.nothing(EVENING), given), kind);
    }

    private static List<MemberId> told(List<Notice> notices, Kind kind) {
        return notices.stream().filter(notice -> notice.kind() == kind).map(Notice::member).toList();
    }

    /** What is told because of the entries that one has more than the other. */
    private static List<Notice> since(Given before, Given after) {
        var state = Collective.EMPTY;
        var told = new ArrayList<Notice>();
        for (var written : after.journal()) {
            var next = Decider.evolve(state, written.stamp(), written.event());
            if (written.stamp().version() > before.journal().size()) {
                told.addAll(News.of(state, written.stamp(), written.event(), next));
            }
            state = next;
        }
        return told;
    }
}
