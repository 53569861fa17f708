package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.agreement;
import static org.kring.core.proposal.Stall.content;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.TellNewcomers;
import org.kring.core.agreement.AgreementRefusal;
import org.kring.core.backlog.Answer;
import org.kring.core.backlog.BacklogCommand.AnswerTopic;
import org.kring.core.backlog.BacklogCommand.CloseTopic;
import org.kring.core.backlog.BacklogCommand.PassTopic;
import org.kring.core.backlog.BacklogRefusal;
import org.kring.core.backlog.Ending;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.ProposalCommand.Appeal;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.ConsentEarly;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.RecordCare;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;

/** Emil does not belong to Magazine any more: until a day, while the wider circle may look at it, and what comes then. */
class PartingTest {
    private static final LocalDate UNTIL = LocalDate.of(2027, 2, 24);
    private static final List<MemberId> MAGAZINERS = List.of(CEM, ANA, HANA, EMIL, FEMI);
    private static final List<MemberId> OTHERS = List.of(CEM, ANA, HANA, FEMI);

    private static Given shown(Given given, LocalDate until) {
        var id = given.state().proposals().next();
        var talked = given.now().today().minusDays(1);
        return given.by(CEM, new Begin(MAGAZINE, CEM, null, null, content().lookedAtAgain(until).with(new Effect.Remove(EMIL, until)), false),
            new RecordCare(id, Care.FEEDBACK_TALK, talked), new RecordCare(id, Care.MEDIATION_OFFER, talked), new Present(id));
    }

    /** A meeting in which Emil has the word, and nobody else sees a reason against. */
    private static Given decided(Given given, List<MemberId> present) {
        var id = new ProposalId(given.state().proposals().all().size());
        var heard = given.by(EMIL, new Ask(id, EMIL, Way.OWN_DEVICE, text("What have I not seen?")));
        return inAMeeting(heard, id, MAGAZINE, present);
    }

    private static Given inAMeeting(Given given, ProposalId id, CircleId circle, List<MemberId> present) {
        var planned = given.by(present.getFirst(), new PlanMeeting(circle, given.at(), 60, Text.NONE));
        var meeting = planned.state().meetings().plannedIn(circle).getFirst().id();
        return planned.by(present.getFirst(), new OpenMeeting(meeting, present.getFirst(), present.get(1), present), new TakeUp(id, meeting, present),
            new OpenRound(id, 1, present), new OthersConsent(id, 1), new Declare(id), new CloseMeeting(meeting, true));
    }

    private static Given apart() {
        return decided(shown(Inverted.decided(), UNTIL), MAGAZINERS);
    }

    private static AgreementId removal(Given given) {
        return given.state().agreements().apart(MAGAZINE, EMIL).orElseThrow().id();
    }

    private static Circle magazine(Given given) {
        return given.state().circles().find(MAGAZINE).orElseThrow();
    }

    @Test
    void nobodyAnswersBeforeThePersonWasHeardNotEvenWhoCannotBeThere() {
        var shown = shown(Inverted.decided(), UNTIL);
        var id = new ProposalId(shown.state().proposals().all().size());
        shown.when(ANA, new ConsentEarly(id, 1, ANA)).thenRefused(ProposalRefusal.ONLY_IN_A_MEETING);
    }

    @Test
    void whomItIsAboutDoesNotTakeItElsewhere() {
        var shown = shown(Inverted.decided(), UNTIL);
        var id = new ProposalId(shown.state().proposals().all().size());
        shown.when(EMIL, new SuggestCourse(id, Course.LET_GO, Text.NONE)).thenRefused(ProposalRefusal.IT_IS_ABOUT_YOU);
        shown.when(ANA, new SuggestCourse(id, Course.LET_GO, Text.NONE)).accepted();
    }

    @Test
    void itEndsOnItsDayAndThePersonIsAskedWhetherToComeBack() {
        var apart = apart();
        var id = removal(apart);
        assertThat(magazine(apart).has(EMIL)).isFalse();
        var over = apart.until(UNTIL.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(agreement(over, id).hasEndedByItself()).isTrue();
        assertThat(magazine(over).company().invited()).contains(EMIL);
        assertThat(magazine(over).has(EMIL)).as("nobody is put back without a word").isFalse();
        assertThat(magazine(over.by(EMIL, new AskToJoin(MAGAZINE, EMIL))).has(EMIL)).isTrue();
        assertThat(over.refolded()).isEqualTo(over.state());
    }

    @Test
    void itIsNeitherKeptNorPutOtherwiseWithoutThePerson() {
        var apart = apart();
        var id = removal(apart);
        List.of(new Effect.Renew(id, UNTIL.plusMonths(6)), new Effect.Replace(id), new Effect.TryOut(id)).forEach(effect ->
            apart.when(CEM, new Begin(MAGAZINE, CEM, null, null, content().with(effect), true))
                .thenRefused(AgreementRefusal.A_REMOVAL_ENDS));
        apart.when(CEM, new TellNewcomers(id, true)).thenRefused(AgreementRefusal.A_REMOVAL_ENDS);
    }

    @Test
    void itIsDecidedAnewWithThePersonHeardAndNeverGoesOnBySilence() {
        var apart = apart();
        var before = removal(apart);
        var longer = decided(shown(apart, UNTIL.plusMonths(3)), OTHERS);
        assertThat(removal(longer)).isNotEqualTo(before);
        assertThat(agreement(longer, before).replacedBy()).isEqualTo(removal(longer));
        assertThat(magazine(longer).company().invited()).doesNotContain(EMIL);
        assertThat(longer.refolded()).isEqualTo(longer.state());
    }

    @Test
    void whenItsCircleLetsItEndThePersonIsAskedWhetherToComeBack() {
        var apart = apart();
        var id = apart.state().proposals().next();
        var ended = inAMeeting(apart.by(ANA, new Begin(MAGAZINE, ANA, null, null, content().with(new Effect.End(removal(apart))), true)),
            id, MAGAZINE, OTHERS);
        assertThat(ended.state().agreements().apart(MAGAZINE, EMIL)).isEmpty();
        assertThat(magazine(ended).company().invited()).contains(EMIL);
    }

    private static Given appealed() {
        var apart = apart();
        var proposal = agreement(apart, removal(apart)).terms().proposal();
        return apart.by(EMIL, new Appeal(proposal, EMIL, text("Nobody asked me what I need")));
    }

    private static TopicId appeal(Given given) {
        return agreement(given, removal(given)).care().removal().appeal();
    }

    @Test
    void theAppealKnowsTheRemovalAndIsAnsweredByAllOfTheWiderCircle() {
        var appealed = appealed();
        var topic = appeal(appealed);
        assertThat(appealed.state().backlog().find(topic).orElseThrow().circle()).isEqualTo(RIVER);
        assertThat(appealed.state().backlog().find(topic).orElseThrow().isOwedAnAnswer()).isTrue();
        appealed.when(CEM, new AnswerTopic(topic, Answer.NO, text("It was right"), null)).thenRefused(BacklogRefusal.ALL_OF_US_ANSWER);
        appealed.when(CEM, new CloseTopic(topic, Ending.DEALT_WITH)).thenRefused(BacklogRefusal.ALL_OF_US_ANSWER);
        appealed.when(CEM, new PassTopic(topic, Inverted.SUPPORT, Text.NONE)).thenRefused(BacklogRefusal.ALL_OF_US_ANSWER);
        appealed.when(CEM, new AnswerTopic(topic, Answer.YES, Text.NONE, null)).thenRefused(BacklogRefusal.ALL_OF_US_ANSWER);
        appealed.when(EMIL, new CloseTopic(topic, Ending.DROPPED)).accepted();
    }

    @Test
    void theWiderCircleEndsWhatItWasAskedToLookAtAndNothingElse() {
        var appealed = appealed();
        var id = appealed.state().proposals().next();
        var end = content().with(new Effect.End(removal(appealed)));
        apart().when(CEM, new Begin(RIVER, CEM, null, null, end, true)).thenRefused(AgreementRefusal.NO_SUCH_AGREEMENT);
        var begun = appealed.by(CEM, new Begin(RIVER, CEM, null, appeal(appealed), end, true));
        var hub = begun.state().circles().find(RIVER).orElseThrow().members();
        var ended = inAMeeting(begun, id, RIVER, List.copyOf(hub));
        assertThat(ended.state().agreements().apart(MAGAZINE, EMIL)).isEmpty();
        assertThat(magazine(ended).company().invited()).contains(EMIL);
        assertThat(ended.state().backlog().find(appeal(appealed)).orElseThrow().ending()).isEqualTo(Ending.PROPOSED);
        assertThat(ended.refolded()).isEqualTo(ended.state());
        assertThat(hub).contains(BEN);
    }
}
