package org.kring.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.MEETING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingState;
import org.kring.server.site.Answer;

class ClosingPagesTest extends Gathered {
    @Test
    void closingIsAskedTwice() {
        at(ItemKind.CLOSING);
        var closing = seenBy(BEN);
        assertThat(closing.texts("#closing .answers a")).containsExactly("Nothing: they are final",
            "Two days to read them first");
        assertThat(seenBy(CEM).texts("#closing .answers a")).isEmpty();
        var sure = kitchen.deviceOf(BEN).opens(at("").replaceAll("/$", "?notes=final"));
        assertThat(meeting().isLive()).isTrue();
        assertThat(sure.send("#close").status()).isEqualTo(303);
        assertThat(meeting().state()).isEqualTo(MeetingState.MINUTES_FINAL);
        assertThat(seenBy(CEM).first("#standing").text()).isEqualTo("These notes are final.");
    }

    @Test
    void afterTheLastWordTheNextStepIsTheNotesAndThenToClose() {
        at(ItemKind.CLOSING);
        seenBy(BEN).send("#begin-evaluate");
        meeting().presence().here().forEach(_ -> seenBy(BEN).send("#turn"));
        var notes = seenBy(BEN);
        assertThat(notes.first("#guide .say").text()).isEqualTo("Our notes: is anything wrong or missing?");
        assertThat(notes.texts(".main:not(nav *)")).containsExactly("Nothing: they are final");
        var sure = kitchen.deviceOf(BEN).opens(notes.first("#close-final").attr("href").replace("#guide", ""));
        assertThat(sure.texts("#guide .main")).containsExactly("Yes, close the meeting");
    }

    @Test
    void twoDaysToReadLeaveTheNotesOpen() {
        at(ItemKind.CLOSING);
        seenBy(DORA).send("#add-line", "text", "we laughed");
        kitchen.deviceOf(BEN).opens(at("").replaceAll("/$", "?notes=read")).send("#close");
        assertThat(meeting().state()).isEqualTo(MeetingState.MINUTES_OPEN);
        seenBy(EMIL).send("#line-1", "text", "we laughed a lot", "do", "correct");
        assertThat(seenBy(CEM).first("#items").text()).contains("we laughed a lot");
    }

    @Test
    void theSlipSaysWhatCameOfTheEvening() {
        at(ItemKind.WHO_DOES_WHAT);
        seenBy(DORA).send("#add-line", "text", "> Cem buys a pot");
        seenBy(DORA).send("#add-line", "text", "= Ivo keeps the key");
        seenBy(DORA).send("#anyone-2", "answer", "nobody");
        go(ItemKind.NEXT_DATE);
        seenBy(BEN).send("#next-date", "place", "kitchen");
        kitchen.does(BEN, new CloseMeeting(MEETING, true));
        var page = seenBy(CEM);
        assertThat(page.texts("#slip li")).contains("9 people, 0 minutes", "1 decision, 1 next step");
        assertThat(page.first("#decisions").text()).contains("Ivo keeps the key");
        assertThat(page.first("#chat-text").wholeText()).contains("Decided: Ivo keeps the key.")
            .contains("Cem: buys a pot, by").contains("kitchen").contains(at("notes"));
        assertThat(page.first("#chat-text").wholeText().length()).isLessThan(420);
        assertThat(kitchen.deviceOf(CEM).opens(at("notes")).first("#steps").text()).contains("Cem: buys a pot");
    }

    @Test
    void theTwoQuestionsAreAnsweredByEachAndShownAsNumbersFromFourOn() {
        at(ItemKind.CLOSING);
        var half = seenBy(ANA).send("#reflect", "goodUse", "YES", "keep", "shorter rounds");
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.first("#reflect-heard-wrong").text()).isEqualTo("Please choose one of the three.");
        assertThat(half.first("#reflect-keep").wholeText().strip()).isEqualTo("shorter rounds");
        for (var member : List.of(ANA, BEN, CEM)) {
            answered(seenBy(member));
        }
        assertThat(seenBy(ANA).text()).contains("3 answers so far.").doesNotContain("yes 3");
        onTheTable().send("#reflect", "member", "5", "goodUse", "YES", "heard", "PARTLY");
        assertThat(seenBy(ANA).first("#reflecting").text()).contains("Was it a good use of our time? yes 4")
            .contains("partly 1").contains("one rule");
    }

    private static void answered(Answer page) {
        page.send("#reflect", "goodUse", "YES", "heard", "YES", "keep", "one rule");
    }
}
