package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.EIGHT;
import static org.kring.core.proposal.Stall.SIX;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.content;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.Way;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.AddIdea;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.Contribute;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.LeaveOut;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.ProposalCommand.SetAside;
import org.kring.core.proposal.ProposalCommand.Withdraw;
import org.kring.core.proposal.ProposalEvent.FormingBegun;
import org.kring.core.proposal.ProposalEvent.StageReached;
import org.kring.core.proposal.ProposalEvent.StepTimed;
import org.kring.core.proposal.ProposalEvent.WritersChosen;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** Before there is a text (method.md section 3): understand, picture, shape, write, present. */
class FormingTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 8);
    private static final Text NEED = text("People only find us through friends. We want to be found.");

    private static Given begun() {
        return River.foundedBy(6).by(CEM, new BeginTogether(RIVER, CEM, null, null, text("Being found")));
    }

    private static Given allReady(Given given) {
        var all = given;
        for (var member : SIX) {
            all = all.by(member, new SayReady(STALL, member, Way.OWN_DEVICE));
        }
        return all;
    }

    private static Given picture() {
        return allReady(begun().by(ANA, new NameNeed(STALL, NEED))).by(CEM, new GoOn(STALL, Stage.PICTURE, List.of()));
    }

    private static Given shape() {
        return allReady(picture().by(BEN, new AddDimension(STALL, BEN, Way.OWN_DEVICE, text("Where?")))
            .by(DORA, new AddDimension(STALL, DORA, Way.OWN_DEVICE, text("Who?"))))
            .by(CEM, new GoOn(STALL, Stage.SHAPE, List.of()));
    }

    private static Given writing() {
        return shape().by(FEMI, new AddIdea(STALL, 1, FEMI, Way.OWN_DEVICE, text("At the market")),
                new AddIdea(STALL, 1, FEMI, Way.OWN_DEVICE, text("At the station")))
            .by(ANA, new SetAside(STALL, 2)).by(CEM, new ChooseWriters(STALL, List.of(CEM, FEMI), DUE, List.of()));
    }

    private static Forming forming(Given given) {
        return stall(given).forming();
    }

    @Test
    void itBeginsWithAFewWordsAndAQuestion() {
        River.foundedBy(6).when(CEM, new BeginTogether(RIVER, CEM, null, null, text("Being found"))).then(
            new FormingBegun(STALL, RIVER, CEM, null, null, text("Being found")),
            new StepTimed(STALL, EVENING.plus(Duration.ofDays(3))));
        River.foundedBy(6).when(CEM, new BeginTogether(RIVER, CEM, null, null, Text.NONE))
            .thenRefused(TextRefusal.TEXT_MISSING);
        assertThat(stall(begun()).stage()).isEqualTo(Stage.UNDERSTAND);
        assertThat(stall(begun()).isShownTo(ANA)).isTrue();
    }

    @Test
    void itIsKnownWhenEachThingWasSaid() {
        var later = EVENING.plus(Duration.ofDays(1));
        var given = picture().by(BEN, new AddDimension(STALL, BEN, Way.OWN_DEVICE, text("Where?"))).later(Duration.ofDays(1))
            .by(DORA, new AddDimension(STALL, DORA, Way.OWN_DEVICE, text("Who?")));
        assertThat(forming(given).dimensions()).extracting(Dimension::at).containsExactly(EVENING, later);
        assertThat(forming(given.by(ANA, new GoOn(STALL, Stage.UNDERSTAND, List.of()), new NameNeed(STALL, text("Other words"))))
            .lately().named()).isEqualTo(later);
    }

    @Test
    void everyoneIsAskedWhatIsGoingOnAndItIsKnownWhoHasNotSpoken() {
        var given = begun().by(ANA, new Contribute(STALL, ANA, Way.OWN_DEVICE, text("I am asked where we are")));
        assertThat(forming(given).notes()).containsExactly(text("I am asked where we are"));
        assertThat(stall(given).step().spoken()).containsExactly(ANA);
        begun().when(JUNO, new Contribute(STALL, JUNO, Way.OWN_DEVICE, text("Me too")))
            .thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void itGoesOnWhenTheNeedIsWrittenAndNobodySeesAReasonAgainstThat() {
        begun().when(CEM, new GoOn(STALL, Stage.PICTURE, List.of())).thenRefused(ProposalRefusal.NEED_IS_MISSING);
        var named = begun().by(ANA, new NameNeed(STALL, NEED)).by(ANA, new SayReady(STALL, ANA, Way.OWN_DEVICE));
        named.when(CEM, new GoOn(STALL, Stage.PICTURE, List.of()))
            .thenRefused(ProposalRefusal.NOT_ALL_ARE_READY, SIX.subList(1, 6));
        assertThat(stall(picture()).stage()).isEqualTo(Stage.PICTURE);
    }

    @Test
    void otherWordsForTheNeedAreAskedAboutAnew() {
        var named = begun().by(ANA, new NameNeed(STALL, NEED)).by(ANA, new SayReady(STALL, ANA, Way.OWN_DEVICE));
        assertThat(forming(named.by(BEN, new NameNeed(STALL, text("We want new people")))).ready()).isEmpty();
    }

    @Test
    void whenTheTimeIsOverEnoughOfUsAreEnough() {
        var three = begun().by(ANA, new NameNeed(STALL, NEED));
        for (var member : SIX.subList(0, 3)) {
            three = three.by(member, new SayReady(STALL, member, Way.OWN_DEVICE));
        }
        three.when(CEM, new GoOn(STALL, Stage.PICTURE, List.of())).thenRefused(ProposalRefusal.NOT_ALL_ARE_READY);
        three.later(Duration.ofDays(3)).when(CEM, new GoOn(STALL, Stage.PICTURE, List.of())).accepted();
    }

    @Test
    void inAMeetingNobodyWhoIsThereIsAgainst() {
        var meeting = Stall.meeting().by(CEM, new BeginTogether(RIVER, CEM, MEETING, null, text("Being found")))
            .by(BEN, new NameNeed(STALL, NEED));
        meeting.when(BEN, new GoOn(STALL, Stage.PICTURE, List.of(ANA))).thenRefused(ConsentRefusal.NOT_ENOUGH_OF_US, 5, 1);
        meeting.when(BEN, new GoOn(STALL, Stage.PICTURE, EIGHT)).then(new StageReached(STALL, Stage.PICTURE));
    }

    @Test
    void thePictureIsCompleteWhenEveryoneSaysSo() {
        picture().when(CEM, new GoOn(STALL, Stage.SHAPE, List.of())).thenRefused(ProposalRefusal.NO_DIMENSIONS);
        assertThat(forming(shape()).dimensions()).extracting(Dimension::text).containsExactly(text("Where?"), text("Who?"));
        assertThat(forming(shape()).ready()).isEmpty();
    }

    @Test
    void everyPartOfThePictureHasAnIdeaOrIsLeftForLater() {
        shape().when(CEM, new ChooseWriters(STALL, List.of(CEM), DUE, List.of()))
            .thenRefused(ProposalRefusal.NO_IDEA_YET, text("Where?"));
        assertThat(stall(writing()).stage()).isEqualTo(Stage.WRITING);
    }

    @Test
    void oneToThreeWriteUntilADay() {
        var covered = shape().by(ANA, new SetAside(STALL, 1), new SetAside(STALL, 2));
        covered.when(CEM, new ChooseWriters(STALL, List.of(), DUE, List.of())).thenRefused(ProposalRefusal.ONE_TO_THREE_WRITE);
        covered.when(CEM, new ChooseWriters(STALL, SIX.subList(0, 4), DUE, List.of()))
            .thenRefused(ProposalRefusal.ONE_TO_THREE_WRITE);
        covered.when(CEM, new ChooseWriters(STALL, List.of(JUNO), DUE, List.of()))
            .thenRefused(ProposalRefusal.OWNER_NOT_IN_THE_CIRCLE, JUNO);
        covered.when(CEM, new ChooseWriters(STALL, List.of(CEM), covered.now().today(), List.of()))
            .thenRefused(ProposalRefusal.DATE_IS_NOT_AHEAD, covered.now().today());
    }

    @Test
    void inASmallMatterPictureAndShapeAreSkipped() {
        var named = allReady(begun().by(ANA, new NameNeed(STALL, NEED)));
        named.when(CEM, new ChooseWriters(STALL, List.of(FEMI), DUE, List.of())).then(new WritersChosen(STALL, List.of(FEMI), DUE));
    }

    @Test
    void whoWritesWritesAndShowsIt() {
        writing().when(ANA, new ChangeText(STALL, 1, content())).thenRefused(ProposalRefusal.ONLY_THE_WRITERS);
        writing().when(CEM, new Present(STALL)).thenRefused(TextRefusal.TEXT_MISSING);
        var shown = writing().by(FEMI, new ChangeText(STALL, 1, content()))
            .by(CEM, new LeaveOut(STALL, 1, 2, text("too loud there"))).by(CEM, new Present(STALL));
        assertThat(stall(shown).stage()).isEqualTo(Stage.CLARIFY);
        assertThat(stall(shown).version().number()).isEqualTo(1);
        assertThat(forming(shown).dimension(1).orElseThrow().ideas().get(1).leftOut()).isEqualTo(text("too loud there"));
        assertThat(shown.refolded()).isEqualTo(shown.state());
    }

    @Test
    void nobodysTextIsWrittenOverUnseen() {
        var before = writing();
        var seen = stall(before).version().at();
        var kept = before.later(Duration.ofMinutes(5)).by(FEMI, new ChangeText(STALL, 1, content(), false, seen));
        kept.when(CEM, new ChangeText(STALL, 1, Stall.otherContent(), false, seen)).thenRefused(ProposalRefusal.KEPT_MEANWHILE);
        assertThat(stall(kept.by(CEM, new ChangeText(STALL, 1, Stall.otherContent(), false, stall(kept).version().at())))
            .content().text()).isEqualTo(Stall.OTHER_TEXT);
    }

    @Test
    void oneStepBackIsAlwaysOpen() {
        assertThat(stall(writing().by(ANA, new GoOn(STALL, Stage.SHAPE, List.of()))).stage()).isEqualTo(Stage.SHAPE);
        assertThat(stall(shape().by(ANA, new GoOn(STALL, Stage.PICTURE, List.of()))).stage()).isEqualTo(Stage.PICTURE);
        assertThat(stall(picture().by(ANA, new GoOn(STALL, Stage.UNDERSTAND, List.of()))).stage())
            .isEqualTo(Stage.UNDERSTAND);
    }

    @Test
    void untilItIsShownWhoeverBeganItTakesItBack() {
        writing().when(ANA, new Withdraw(STALL)).thenRefused(ProposalRefusal.ONLY_THE_AUTHOR);
        writing().when(CEM, new Withdraw(STALL)).accepted();
    }
}
