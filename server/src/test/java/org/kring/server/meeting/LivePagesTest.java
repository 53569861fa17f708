package org.kring.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kring.core.meeting.Duty;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.MeetingCommand.EndTurn;
import org.kring.core.meeting.Signal;
import org.kring.core.meeting.TurnEnd;
import org.kring.server.ProgramClock;

class LivePagesTest extends Gathered {
    @Test
    void whoseTurnItIsSeesItLargeAndEndsItWithOneTap() {
        opened();
        var ana = seenBy(ANA);
        assertThat(ana.first("#round .big").text()).isEqualTo("It is your turn");
        assertThat(ana.texts("main button.main")).containsExactly("I have spoken");
        assertThat(ana.send("#spoken").status()).isEqualTo(303);
        assertThat(meeting().turn()).contains(BEN);
        assertThat(seenBy(CEM).first(".whose").text()).contains("Ben").contains("then you");
        assertThat(seenBy(CEM).page().select("#guide, #spoken")).isEmpty();
    }

    @Test
    void whoeverAsksTheQuestionsReadsTheNextSentenceAndMovesOn() {
        opened();
        var ben = seenBy(BEN);
        assertThat(ben.first("#guide .say").text()).startsWith("How do you arrive today?").endsWith("Ana, please.");
        assertThat(ben.texts("main button.main")).containsExactly("Ana has spoken. Next: Ben");
        assertThat(ben.first("#turn-pass").parents().is("#guide")).isTrue();
        assertThat(ben.first("button[data-key=turn]").text()).isEqualTo("Ana has spoken. Next: Ben");
        ben.send("#turn");
        assertThat(meeting().round().hasSpoken(ANA)).isTrue();
    }

    @Test
    void theDeviceOnTheTableDoesWhatWhoeverAsksDoes() {
        opened();
        var table = onTheTable();
        assertThat(table.first("#standing").text()).contains("the table’s device");
        table.send("#come-back");
        assertThat(meeting().turn()).contains(BEN);
        assertThat(onTheTable().send("#turn").status()).isEqualTo(303);
    }

    @Test
    void aTapThatComesTooLateSaysWhereTheGroupIs() {
        opened();
        var ana = seenBy(ANA);
        kitchen.does(BEN, new EndTurn(MEETING, ANA, TurnEnd.SPOKE));
        var late = ana.send("#spoken");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.first("#lost").text()).contains("It is the turn of Ben now.");
    }

    @Test
    void theGroupGoesOnToTheNextItemTogether() {
        opened();
        NINE.forEach(member -> onTheTable().send("#turn"));
        assertThat(seenBy(BEN).texts("main button.main")).containsExactly("Next: Try a decision once: biscuits");
        seenBy(BEN).send("#next-item");
        assertThat(seenBy(IVO).first("h1").text()).isEqualTo("Try a decision once: biscuits");
        assertThat(seenBy(IVO).first("#live").attr("src")).contains("meeting-1");
        onTheTable().send("#back");
        assertThat(seenBy(IVO).first("h1").text()).startsWith("Arriving");
    }

    @Test
    void anyMemberTakesOverWithOneTap() {
        opened();
        assertThat(seenBy(EMIL).send("#take-0").status()).isEqualTo(303);
        assertThat(meeting().duties().holder(Duty.FACILITATOR)).contains(EMIL);
        assertThat(seenBy(BEN).page().select("#guide")).isEmpty();
        assertThat(seenBy(ANA).text()).contains("Emil asks the questions. Dora writes.");
    }

    @Test
    void whoComesLateJoinsAndWhoHasToGoSaysWhen() {
        opened(NINE.subList(0, 8));
        var ivo = seenBy(IVO);
        assertThat(ivo.page().select("#leave")).isEmpty();
        ivo.send("#arrive");
        assertThat(meeting().presence().isHere(IVO)).isTrue();
        var soon = kitchen.site().part(ProgramClock.class).instant().atZone(kitchen.state().zone()).plusMinutes(30);
        seenBy(IVO).send("#leave", "time", soon.toLocalTime().withSecond(0).withNano(0).toString());
        assertThat(seenBy(CEM).first("#company").text()).contains("Ivo (until ");
        seenBy(IVO).send("#leave-now");
        assertThat(meeting().presence().isHere(IVO)).isFalse();
    }

    @Test
    void somebodyNeedsSomethingAndIsHeard() {
        opened();
        seenBy(CEM).send("#signal", "kind", "PAUSE");
        assertThat(seenBy(EMIL).first("#wishes").text()).isEqualTo("Cem: A pause");
        assertThat(meeting().signals()).extracting(Signal::member).containsExactly(CEM);
        seenBy(BEN).send("#wishes form");
        assertThat(meeting().signals()).isEmpty();
    }

    @Test
    void theGroupIsToldWhenTheTimeOfAnItemIsNearlyUsedAndChooses() {
        at(ItemKind.TOGETHER_FOR);
        assertThat(seenBy(BEN).page().select("#time-sign")).isEmpty();
        kitchen.site().part(ProgramClock.class).move(Duration.ofMinutes(13));
        assertThat(seenBy(CEM).first("#time-sign").text()).contains("2 min left. What do we do?");
        assertThat(seenBy(CEM).page().select("#time-sign form")).isEmpty();
        var ben = seenBy(BEN);
        assertThat(ben.texts("#time-sign button")).contains("5 min from: What each needs and brings", "One next step",
            "A small group", "Next time");
        ben.send("#time-minutes");
        assertThat(meeting().running().orElseThrow().minutes()).isEqualTo(20);
        assertThat(seenBy(BEN).page().select("#time-sign")).isEmpty();
    }

    @Test
    void beforeADateIsPlannedToPlanItIsTheOneFilledStepThenToGoOn() {
        at(ItemKind.NEXT_DATE);
        assertThat(seenBy(BEN).texts(".main:not(nav *)")).containsExactly("Plan it");
        assertThat(seenBy(BEN).first("#next-date-time").val()).matches("\\d\\d:[03]0");
        seenBy(BEN).send("#next-date");
        assertThat(seenBy(BEN).texts(".main:not(nav *)")).singleElement().asString().startsWith("Next:");
    }

    @Test
    void anItemWithoutADecisionIsMarkedAsLeftOpenAndEveryItemIsCounted() {
        at(ItemKind.TOGETHER_FOR);
        var page = seenBy(BEN);
        assertThat(page.texts(".main:not(nav *)")).singleElement().asString().startsWith("Begin:");
        assertThat(page.first(".meeting-head .label").text()).contains("of " + page.texts("#agenda .plan > li").size());
        page.send("#next-item");
        assertThat(seenBy(BEN).texts("#agenda .mark-left.mark")).hasSize(1);
    }

    @Test
    void theLargeViewHasNoControls() {
        opened();
        var large = kitchen.deviceOf(DORA).opens(at("large"));
        assertThat(large.first(".large-who strong").text()).isEqualTo("Ana");
        assertThat(large.first(".large-who span").text()).isEqualTo("then Ben");
        assertThat(large.page().select("main button, main a, main form")).isEmpty();
    }

    @Test
    void thePageIsSmall() {
        at(ItemKind.NEEDS);
        var page = kitchen.deviceOf(BEN).opens(at("").replaceAll("/$", ""), "Accept-Encoding", "identity");
        assertThat(page.response().body().length()).isLessThan(60_000);
    }
}
