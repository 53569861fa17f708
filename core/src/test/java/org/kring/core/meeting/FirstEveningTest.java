package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Words;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.EndTurn;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.NobodyAgainst;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.Reflect;
import org.kring.core.mission.MissionCommand.PutNeeds;
import org.kring.core.mission.NeedKind;
import org.kring.core.mission.Shown;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.Stage;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;

/** The first evening of River Commons, from the founding to the closing, and the day after. */
class FirstEveningTest {
    private static final ProposalId PRACTICE = new ProposalId(1);
    private static final ProposalId HOW = new ProposalId(2);
    private static final ProposalId SOUP = new ProposalId(3);
    private static final Content BISCUITS = Content.of(text("Tea and biscuits at every meeting."));
    private static final Content HOW_WE_DECIDE = Content.of(text("We decide when nobody sees a reason against."))
        .with(new Effect.HowWeDecide(Clauses.READY));
    private static final Text MONDAYS = text("Support cooks soup on Mondays.");

    @Test
    void nineStrangersToTheMethodMeetDecideAndFindTheirDecisionsAgain() {
        var given = needed(agreedHowToDecide(practised(arrived())));
        given = decided(given);
        given = closed(given);
        theNextDay(given);
    }

    private static Given arrived() {
        var given = Evening.opened().later(Duration.ofMinutes(1));
        given = given.by(ANA, new EndTurn(MEETING, ANA, TurnEnd.SPOKE));
        for (var who : NINE.subList(1, 9)) {
            given = given.by(Evening.TABLE, new EndTurn(MEETING, who, TurnEnd.SPOKE));
        }
        given = given.later(Duration.ofMinutes(5)).by(Evening.TABLE, new NextItem(MEETING, 1, Outcome.REACHED));
        assertThat(Evening.meeting(given).state()).isEqualTo(MeetingState.ITEMS);
        assertThat(Evening.item(given, ItemKind.ARRIVING).used().at(given.at())).hasMinutes(6);
        return given;
    }

    private static Given practised(Given given) {
        var decided = given.by(Evening.TABLE, new BeginDecision(MEETING, 2, null, BISCUITS, true),
            new Consent(PRACTICE, 1, CEM, Way.SHARED_DEVICE), new OthersConsent(PRACTICE, 1), new Declare(PRACTICE),
            new NextItem(MEETING, 2, Outcome.REACHED));
        assertThat(decided.state().proposals().find(PRACTICE).orElseThrow().stage()).isEqualTo(Stage.DECIDED);
        return decided;
    }

    private static Given agreedHowToDecide(Given given) {
        var decided = given.by(Evening.TABLE, new BeginDecision(MEETING, 3, null, HOW_WE_DECIDE, true),
            new OthersConsent(HOW, 1), new Declare(HOW), new NextItem(MEETING, 3, Outcome.REACHED));
        assertThat(decided.state().hasAgreedHowToDecide()).isTrue();
        return decided.by(Evening.TABLE, new NextItem(MEETING, 4, Outcome.PARTLY));
    }

    private static Given needed(Given given) {
        for (var who : List.of(ANA, BEN, CEM)) {
            given = given.by(Evening.TABLE, new PutNeeds(who, List.of(text("to be heard")), List.of(),
                List.of(text("the stream stays clean")), Text.NONE, Text.NONE, Shown.NAME, Text.NONE,
                Way.SHARED_DEVICE));
        }
        assertThat(given.state().mission().voices(NeedKind.EARTH)).hasSize(3);
        return given.by(FEMI, new LeaveMeeting(MEETING, FEMI))
            .by(Evening.TABLE, new NextItem(MEETING, 5, Outcome.REACHED));
    }

    /** One reason against, a changed text, and Femi has left already. */
    private static Given decided(Given given) {
        given = given.by(Evening.TABLE, new BeginDecision(MEETING, 6, GRETE, Content.of(MONDAYS), true))
            .by(EMIL, new RaiseObjection(SOUP, 1, EMIL, Way.OWN_DEVICE, Words.of(text("Who washes up?")), null))
            .by(Evening.TABLE, new OthersConsent(SOUP, 1), new MoveOn(SOUP, Stage.OBJECTIONS))
            .by(EMIL, new Understood(SOUP, 1, Way.OWN_DEVICE));
        given = given.by(Evening.TABLE, new AskAnew(SOUP, 1,
            Content.of(text("Support cooks; two wash up.")).minded(GRETE),
            Evening.meeting(given).presence().here()));
        for (var who : Evening.meeting(given).round().waiting()) {
            given = given.by(Evening.TABLE, new Consent(SOUP, 2, who, Way.IN_THE_ROOM));
        }
        return given.by(Evening.TABLE, new Declare(SOUP), new NextItem(MEETING, 6, Outcome.REACHED));
    }

    private static Given closed(Given given) {
        given = given.by(DORA, new AddLine(MEETING, 7, Mark.STEP, text("Buy a pot"), GRETE, LocalDate.of(2026, 12, 1)),
                new AddLine(MEETING, 7, Mark.DECISION, text("Ivo keeps the key"), null, null),
                new NobodyAgainst(MEETING, 2))
            .by(Evening.TABLE, new NextItem(MEETING, 7, Outcome.REACHED),
                new PlanMeeting(RIVER, EVENING.plus(Duration.ofDays(7)), 90, text("kitchen")),
                new NextItem(MEETING, 8, Outcome.REACHED));
        for (var who : List.of(ANA, BEN, CEM, DORA)) {
            given = given.by(Evening.TABLE, reflection(who));
        }
        given = given.by(Evening.TABLE, new CloseMeeting(MEETING, true));
        var summary = Summary.of(Evening.meeting(given), given.state().proposals(), given.at());
        assertThat(summary.decisions()).hasSize(4);
        assertThat(summary.steps()).hasSize(1);
        assertThat(Evening.meeting(given).reflections().isShown()).isTrue();
        return given;
    }

    private static Reflect reflection(MemberId who) {
        return new Reflect(MEETING, who, Measure.YES, Measure.YES, Text.NONE, Way.SHARED_DEVICE);
    }

    private static void theNextDay(Given given) {
        var agreement = given.state().agreements().standingIn(RIVER).stream().reduce((_, last) -> last).orElseThrow();
        var next = given.later(Duration.ofHours(15)).by(FEMI, new Consent(SOUP, 2, FEMI, Way.OWN_DEVICE));
        assertThat(next.state().agreements().find(agreement.id()).filter(Agreement::holds)).isPresent();
        assertThat(next.refolded()).isEqualTo(next.state());
    }
}
