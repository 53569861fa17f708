package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.asked;
import static org.kring.core.proposal.Stall.consent;
import static org.kring.core.proposal.Stall.object;
import static org.kring.core.proposal.Stall.presented;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.consent.Integration;
import org.kring.core.consent.Words;
import org.kring.core.people.PeopleCommand.TakeLeave;
import org.kring.core.proposal.Owed.What;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.AddNothing;
import org.kring.core.proposal.ProposalCommand.AnswerCourse;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.AskFirst;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.CallToMeeting;
import org.kring.core.proposal.ProposalCommand.ChooseMoves;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Contribute;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.ProposalCommand.WordObjection;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;
import org.kring.core.world.River;

/** What a proposal waits for, from whom and until when. */
class OwedTest {
    private static List<What> owed(Given given, MemberId member) {
        return Owed.by(member, stall(given), given.state().belowProposals(), given.now()).stream().map(Owed::what).toList();
    }

    @Test
    void inEachStepWhoeverHasNotSpokenIsAsked() {
        assertThat(owed(presented(), ANA)).containsExactly(What.QUESTION);
        var quiet = presented().by(ANA, new AddNothing(STALL, ANA, Way.OWN_DEVICE));
        assertThat(owed(quiet, ANA)).isEmpty();
        assertThat(owed(presented().by(CEM, new MoveOn(STALL, Stage.REACT)), ANA)).containsExactly(What.REACTION);
        assertThat(owed(presented(), JUNO)).isEmpty();
    }

    @Test
    void anAnswerIsOwedUntilItIsGiven() {
        assertThat(owed(asked(), ANA)).containsExactly(What.ANSWER);
        assertThat(owed(asked().by(ANA, consent(ANA)), ANA)).isEmpty();
        assertThat(owed(asked().by(ANA, new TakeLeave(ANA, asked().now().today().plusDays(9))), ANA)).isEmpty();
    }

    @Test
    void whoWantedToKnowMoreIsAskedAgainWhenItHasBeenSaid() {
        var given = asked().by(ANA, new AskFirst(STALL, 1, ANA, Way.OWN_DEVICE, text("Who stands there?")));
        assertThat(owed(given, ANA)).isEmpty();
        var said = given.by(CEM, new AnswerQuestion(STALL, 1, CEM, text("Two of us, in turns")));
        assertThat(owed(said, ANA)).containsExactly(What.CLEARED);
        assertThat(owed(said.by(ANA, consent(ANA)), ANA)).isEmpty();
    }

    @Test
    void whoeverBeganItSaysHowAReasonWasUnderstood() {
        var given = asked().by(CEM, consent(CEM)).by(ANA, object(ANA));
        assertThat(owed(given, CEM)).containsExactly(What.RESTATED);
        assertThat(owed(given, BEN)).containsExactly(What.ANSWER);
        assertThat(owed(given.by(CEM, new Restate(STALL, 1, text("Support needs the same people"))), CEM)).isEmpty();
    }

    @Test
    void whoeverAsksTheQuestionsSaysHowAReasonWasUnderstoodUnlessItIsTheirOwn() {
        var stall = Inverted.decided().state().proposals().next();
        var asked = Inverted.decided().by(ANA, new Begin(Inverted.MAGAZINE, ANA, null, null, Stall.content(), true))
            .by(ANA, new OpenRound(stall, 1, List.of()));
        for (var member : List.of(ANA, CEM, EMIL, HANA)) {
            asked = asked.by(member, new Consent(stall, 1, member, Way.OWN_DEVICE));
        }
        var given = asked.by(FEMI, new RaiseObjection(stall, 1, FEMI, Way.OWN_DEVICE, Stall.SAME_PEOPLE, null));
        assertThat(turn(given, stall)).containsExactly(HANA);
        var own = asked.by(HANA, new RaiseObjection(stall, 1, HANA, Way.OWN_DEVICE, Stall.SAME_PEOPLE, null));
        assertThat(turn(own, stall)).containsExactly(EMIL);
    }

    @Test
    void anUnderstoodReasonIsTheTurnOfWhoeverBeganItUntilAnotherTextIsAskedAbout() {
        var given = Stall.consented(asked(), 1, List.of(BEN, CEM, DORA, EMIL, FEMI)).by(ANA, object(ANA))
            .by(CEM, new Restate(STALL, 1, text("Support needs the same people"))).by(ANA, new Understood(STALL, 1, Way.OWN_DEVICE));
        assertThat(owed(given, CEM)).containsExactly(What.WAY);
        assertThat(owed(given, BEN)).isEmpty();
        assertThat(owed(given.by(CEM, new ChooseMoves(STALL, 1, List.of(Integration.SHORTEN))), CEM)).as("a text is still missing").containsExactly(What.WAY);
        assertThat(owed(given.by(CEM, new AskAnew(STALL, 1, Stall.otherContent(), List.of(), false)), CEM)).containsExactly(What.ANSWER);
    }

    @Test
    void aStepThatIsOverIsTheTurnOfWhoeverBeganIt() {
        var over = presented().later(Duration.ofDays(6));
        assertThat(owed(over, CEM)).containsExactly(What.GO_ON);
        assertThat(owed(over, ANA)).isEmpty();
        assertThat(owed(over.by(ANA, new CallToMeeting(STALL)), CEM)).as("the meeting goes on with it").isEmpty();
    }

    @Test
    void whatIsBackFromItsRestIsTheTurnOfWhoeverMindedThatOrWhoeverBeganItWhereTheyLeft() {
        var park = new Course.Park(presented().now().today().plusDays(3), FEMI);
        var rests = presented().by(BEN, new SuggestCourse(STALL, park, text("After the holidays")));
        for (var member : Stall.SIX) {
            rests = rests.by(member, new AnswerCourse(STALL, member, Way.OWN_DEVICE, false));
        }
        var back = rests.later(Duration.ofDays(3)).by(CEM, new MoveOn(STALL, Stage.ADJUST));
        assertThat(owed(rests, FEMI)).isEmpty();
        assertThat(owed(back, CEM)).as("it has gone on since").containsExactly(What.GO_ON);
        assertThat(owed(rests.later(Duration.ofDays(3)), FEMI)).contains(What.BACK);
        assertThat(owed(rests.by(FEMI, new LeaveCircle(RIVER, FEMI)).later(Duration.ofDays(3)), CEM)).contains(What.BACK);
    }

    private static List<MemberId> turn(Given given, ProposalId id) {
        return River.NINE.stream().filter(member -> Owed.by(member, given.state().proposals().find(id).orElseThrow(),
            given.state().belowProposals(), given.now()).stream().anyMatch(one -> one.what() == What.RESTATED)).toList();
    }

    @Test
    void whoeverBeganItAnswersWhatIsAsked() {
        var given = presented().by(ANA, new Ask(STALL, ANA, Way.OWN_DEVICE, text("Who stands there?")));
        assertThat(owed(given, CEM)).as("nobody is asked whether their own text is clear").containsExactly(What.REPLY);
    }

    @Test
    void anotherCourseIsAnsweredByEveryone() {
        var given = presented().by(BEN, new SuggestCourse(STALL, Course.LET_GO, text("Another year")));
        assertThat(owed(given, ANA)).containsExactly(What.COURSE, What.QUESTION);
        assertThat(owed(given.by(ANA, new AnswerCourse(STALL, ANA, Way.OWN_DEVICE, false)), ANA)).containsExactly(What.QUESTION);
    }

    @Test
    void aReasonFindsItsWordsWithSomebodyWhoListens() {
        var given = asked().by(ANA, new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, Words.NONE, FEMI, true)).by(FEMI, consent(FEMI));
        assertThat(owed(given, ANA)).containsExactly(What.WORDS);
        assertThat(owed(given, FEMI)).containsExactly(What.LISTENING);
        assertThat(owed(given.later(Duration.ofHours(48)), FEMI)).isEmpty();
        var found = given.by(ANA, new WordObjection(STALL, 1, Way.OWN_DEVICE, Stall.SAME_PEOPLE));
        assertThat(owed(found, ANA)).isEmpty();
        assertThat(owed(found, FEMI)).isEmpty();
    }

    @Test
    void whoeverSeesAReasonSaysWhetherItIsUnderstood() {
        var given = asked().by(ANA, object(ANA)).by(CEM, new Restate(STALL, 1, text("Support needs the same people")));
        assertThat(owed(given, ANA)).containsExactly(What.UNDERSTOOD);
        assertThat(owed(given.by(ANA, new Understood(STALL, 1, Way.OWN_DEVICE)), ANA)).isEmpty();
    }

    @Test
    void beforeThereIsATextEachSaysWhatTheStepAsksAndWhetherWeCanGoOn() {
        var begun = River.foundedBy(6).by(DORA, new BeginTogether(RIVER, DORA, null, null, text("A warm hall")));
        assertThat(owed(begun, ANA)).containsExactly(What.VIEW);
        assertThat(owed(begun.by(ANA, new Contribute(STALL, ANA, Way.OWN_DEVICE, text("It is cold"))), ANA)).isEmpty();
        var named = begun.by(DORA, new NameNeed(STALL, text("We want to meet in the warm")));
        assertThat(owed(named, ANA)).containsExactly(What.READINESS);
        assertThat(owed(named.by(ANA, new SayReady(STALL, ANA, Way.OWN_DEVICE)), ANA)).isEmpty();
        var written = allReady(named).by(DORA, new ChooseWriters(STALL, List.of(ANA), named.now().today().plusDays(3), List.of()));
        assertThat(owed(written, ANA)).containsExactly(What.WRITING);
        assertThat(owed(written, BEN)).isEmpty();
        var picture = allReady(named).by(DORA, new GoOn(STALL, Stage.PICTURE, List.of()));
        assertThat(owed(picture, ANA)).containsExactly(What.VIEW);
        assertThat(owed(picture.by(BEN, new AddDimension(STALL, BEN, Way.OWN_DEVICE, text("Who pays?"))), ANA)).containsExactly(What.READINESS);
    }

    private static Given allReady(Given given) {
        var all = given;
        for (var member : Stall.SIX) {
            all = all.by(member, new SayReady(STALL, member, Way.OWN_DEVICE));
        }
        return all;
    }

    @Test
    void inAMeetingPeopleAreAskedThere() {
        assertThat(owed(Stall.presentedInMeeting(Stall.meeting()), ANA)).isEmpty();
        assertThat(owed(Stall.askedInMeeting(), ANA)).containsExactly(What.ANSWER);
    }

    @Test
    void byWhenIsSaid() {
        var until = Owed.by(ANA, stall(asked()), asked().state().belowProposals(), asked().now()).getFirst().until();
        assertThat(until).isEqualTo(EVENING.plus(Duration.ofDays(4)));
    }
}
