package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.SIX;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.agreement;
import static org.kring.core.proposal.Stall.asked;
import static org.kring.core.proposal.Stall.askedInMeeting;
import static org.kring.core.proposal.Stall.consent;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.otherContent;
import static org.kring.core.proposal.Stall.presented;
import static org.kring.core.proposal.Stall.presentedInMeeting;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Way;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.consent.Heard;
import org.kring.core.consent.Window;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.proposal.ProposalCommand.AddNothing;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.ConsentEarly;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.Lengthen;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.WaitForAll;
import org.kring.core.proposal.ProposalEvent.WaitsForAll;
import org.kring.core.proposal.ProposalEvent.WindowLengthened;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** Outside of a meeting (method.md section 3, async variant): three days to ask, three to react, four to answer. */
class WindowsTest {
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private static Given nobodyAdds(Given given) {
        var all = given;
        for (var member : SIX) {
            all = all.by(member, new AddNothing(STALL, member, Way.OWN_DEVICE));
        }
        return all;
    }

    @Test
    void thereIsTimeToAskThenTimeToReactAndThenSomebodyAsksEveryone() {
        assertThat(stall(presented()).runningWindow().orElseThrow().until()).isEqualTo(EVENING.plus(THREE_DAYS));
        var reacting = presented().later(THREE_DAYS);
        assertThat(stall(reacting).stage()).isEqualTo(Stage.REACT);
        assertThat(stall(reacting).runningWindow().orElseThrow().until()).isEqualTo(EVENING.plusSeconds(6 * 86_400));
        var reacted = reacting.later(THREE_DAYS);
        assertThat(stall(reacted).stage()).isEqualTo(Stage.REACT);
        assertThat(stall(reacted).runningWindow()).isEmpty();
        assertThat(reacted.refolded()).isEqualTo(reacted.state());
    }

    @Test
    void aStepIsOverAsSoonAsEveryoneHasSpoken() {
        var reacting = nobodyAdds(presented());
        assertThat(stall(reacting).stage()).isEqualTo(Stage.REACT);
        var reacted = reacting.by(ANA, new React(STALL, ANA, Way.OWN_DEVICE, text("Good")));
        assertThat(stall(reacted).step().spoken()).containsExactly(ANA);
        assertThat(stall(nobodyAdds(presented().later(THREE_DAYS))).runningWindow()).isEmpty();
    }

    @Test
    void whatIsStillAskedWhenTheTimeIsOverIsAnsweredFirst() {
        var asking = presented().by(BEN, new Ask(STALL, BEN, Way.OWN_DEVICE, text("How long?"))).later(THREE_DAYS);
        assertThat(stall(asking).stage()).isEqualTo(Stage.CLARIFY);
        assertThat(stall(asking).runningWindow()).isEmpty();
        var answered = asking.by(CEM, new AnswerQuestion(STALL, 1, CEM, text("Until noon")));
        assertThat(stall(answered).stage()).isEqualTo(Stage.REACT);
        assertThat(stall(answered).runningWindow()).isPresent();
    }

    @Test
    void nothingToAddIsSaidOnceAndOnlyWhereItIsAsked() {
        presented().by(ANA, new AddNothing(STALL, ANA, Way.OWN_DEVICE))
            .when(ANA, new AddNothing(STALL, ANA, Way.OWN_DEVICE)).thenRefused(ProposalRefusal.NOTHING_CHANGED);
        asked().when(ANA, new AddNothing(STALL, ANA, Way.OWN_DEVICE)).thenRefused(ProposalRefusal.NOT_NOW);
    }

    @Test
    void thatItTookLongerIsKeptAndOfRunningOnceMoreOnlyTheLast() {
        var longer = asked().by(FEMI, new Lengthen(STALL));
        assertThat(stall(longer).place().shifts()).containsExactly(
            new Shift(Shift.Kind.LONGER, EVENING, FEMI, EVENING.plus(Duration.ofDays(7))));
        assertThat(stall(longer.later(Duration.ofDays(20))).place().shifts()).extracting(Shift::kind)
            .containsExactly(Shift.Kind.LONGER, Shift.Kind.ONCE_MORE);
    }

    @Test
    void howItEndsFollowsFromWhatTheCircleHasAgreed() {
        assertThat(Ending.of(stall(presented()))).isEmpty();
        assertThat(Ending.of(stall(asked()))).contains(Ending.SILENCE_COUNTS);
        assertThat(Ending.of(stall(asked().later(Duration.ofDays(4))))).as("once more").contains(Ending.SILENCE_COUNTS);
        assertThat(Ending.of(stall(askedInMeeting()))).as("a meeting ends it itself").isEmpty();
    }

    @Test
    void anyMemberMayAskForThreeDaysMoreOnceAndWithoutAReason() {
        var until = EVENING.plus(Duration.ofDays(7));
        var longer = asked().when(FEMI, new Lengthen(STALL)).then(new WindowLengthened(STALL, until));
        longer.when(ANA, new Lengthen(STALL)).thenRefused(ProposalRefusal.NO_MORE_TIME);
        var before = consented(longer, 1, List.of(ANA, BEN, CEM)).later(Duration.ofDays(6));
        assertThat(stall(before).stage()).isEqualTo(Stage.CONSENT_ROUND);
        assertThat(stall(before.later(Duration.ofDays(1))).stage()).isEqualTo(Stage.DECIDED);
        asked().when(JUNO, new Lengthen(STALL)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        presented().when(FEMI, new Lengthen(STALL)).then(new WindowLengthened(STALL, EVENING.plus(THREE_DAYS).plus(THREE_DAYS)));
        askedInMeeting().when(FEMI, new Lengthen(STALL)).thenRefused(ProposalRefusal.NO_MORE_TIME);
    }

    private static List<Instant> reminders(Window window) {
        return window.reminders(asked().state().circles().find(RIVER).orElseThrow().holidays(), River.ZONE);
    }

    @Test
    void thoseWhoOweAnAnswerAreRemindedAtHalfTimeAndADayBefore() {
        var window = stall(asked()).runningWindow().orElseThrow();
        assertThat(reminders(window)).containsExactly(EVENING.plus(Duration.ofDays(2)), EVENING.plus(Duration.ofDays(3)));
        assertThat(reminders(Window.of(EVENING, EVENING.plus(Duration.ofHours(24)))))
            .containsExactly(EVENING.plus(Duration.ofHours(12)));
    }

    @Test
    void whoeverCannotBeThereSaysBeforeThatTheySeeNoReasonAgainst() {
        var early = presentedInMeeting(Stall.meeting()).by(IVO, new ConsentEarly(STALL, 1, IVO));
        early.when(IVO, new ConsentEarly(STALL, 1, IVO)).thenRefused(ProposalRefusal.NOTHING_CHANGED);
        var decided = consented(early.by(BEN, new OpenRound(STALL, 1, Stall.EIGHT)), 1, Stall.EIGHT)
            .by(BEN, new Declare(STALL));
        assertThat(stall(decided).round().orElseThrow().allAnswered()).isTrue();
        assertThat(agreement(decided).heardOf(IVO).orElseThrow().how()).isEqualTo(Heard.How.OWN_DEVICE);
    }

    @Test
    void whatWasSaidEarlyCountsForThatTextOnlyAndWhoIsThereIsAskedAnyway() {
        var early = presentedInMeeting(Stall.meeting()).by(IVO, new ConsentEarly(STALL, 1, IVO))
            .by(ANA, new ConsentEarly(STALL, 1, ANA));
        early.when(ANA, new ConsentEarly(STALL, 2, CEM)).thenRefused(PeopleRefusal.ONLY_ONESELF);
        var asked = early.by(BEN, new OpenRound(STALL, 1, Stall.EIGHT));
        assertThat(stall(asked).owesAnswer(ANA)).isTrue();
        assertThat(stall(asked).owesAnswer(IVO)).isFalse();
        var changed = early.by(CEM, new ChangeText(STALL, 1, otherContent())).by(BEN, new OpenRound(STALL, 2, Stall.EIGHT));
        assertThat(stall(changed).owesAnswer(IVO)).isTrue();
    }

    @Test
    void whatCannotBeUndoneSoonWaitsForEveryone() {
        var waits = presented().when(FEMI, new WaitForAll(STALL, true)).then(new WaitsForAll(STALL, true));
        waits.when(ANA, new WaitForAll(STALL, true)).thenRefused(ProposalRefusal.NOTHING_CHANGED);
        var asked = waits.by(CEM, new OpenRound(STALL, 1, List.of()));
        asked.when(ANA, new WaitForAll(STALL, false)).thenRefused(ProposalRefusal.ROUND_IS_OPEN);
        var five = consented(asked, 1, SIX.subList(0, 5)).later(Duration.ofDays(4));
        assertThat(stall(five).stage()).isEqualTo(Stage.PENDING_ABSENT);
        assertThat(stall(five.by(FEMI, consent(FEMI))).stage()).isEqualTo(Stage.DECIDED);
    }
}
