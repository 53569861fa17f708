package org.kring.server.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import org.junit.jupiter.api.Test;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.server.ProgramClock;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;
import org.kring.server.site.Visitor;

/** Text being written is kept, is nobody else's, and is no history. */
class DraftControllerTest extends InTheKitchen {
    @Test
    void whatIsBeingWrittenIsThereOnThePersonsOtherDeviceAndForNobodyElse() {
        long head = kitchen.head();
        assertThat(saves(kitchen.deviceOf(CEM), 0, "text=Soup").status()).isEqualTo(200);
        assertThat(kept(kitchen.deviceOf(CEM)).response().body()).isEqualTo("text=Soup");
        assertThat(kept(kitchen.deviceOf(CEM)).header("Draft-Revision")).isEqualTo("1");
        assertThat(kept(kitchen.deviceOf(ANA)).response().body()).isEmpty();
        assertThat(kept(house.deviceOf(CEM)).status()).isEqualTo(404);
        assertThat(kitchen.head()).isEqualTo(head);
    }

    @Test
    void itIsGoneOnceItWasSent() {
        var laptop = kitchen.deviceOf(CEM);
        saves(laptop, 0, "text=Soup");
        var refused = begins(laptop, " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(kept(laptop).response().body()).isEqualTo("text=Soup");
        assertThat(begins(laptop, "Soup on Mondays").status()).isEqualTo(303);
        assertThat(kept(laptop).response().body()).isEmpty();
        assertThat(saves(kitchen.deviceOf(CEM), 1, "text=Late").header("Draft-Revision")).isEqualTo("0");
        assertThat(kept(laptop).response().body()).isEmpty();
    }

    @Test
    void whoWasOvertakenIsAnsweredWithTheOtherText() {
        var laptop = kitchen.deviceOf(CEM);
        var phone = kitchen.deviceOf(CEM);
        saves(laptop, 0, "text=Soup");
        assertThat(saves(phone, 1, "text=Soup+on+Mondays").header("Draft-Revision")).isEqualTo("2");
        var overtaken = saves(laptop, 1, "text=Soup+on+Tuesdays");
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.response().body()).isEqualTo("text=Soup+on+Mondays");
        assertThat(saves(laptop, 2, "text=Soup+on+Tuesdays").status()).isEqualTo(200);
        assertThat(saves(phone, 0, "text=Soup+on+Tuesdays").status()).as("the same words overtake nobody")
            .isEqualTo(200);
    }

    @Test
    void whatIsTooLongOrBelongsNowhereIsNotKept() {
        assertThat(saves(kitchen.deviceOf(CEM), 0, "x".repeat(40_001)).status()).isEqualTo(422);
        assertThat(saves(kitchen.deviceOf(CEM), -1, "text=Soup").status()).isEqualTo(422);
        assertThat(kept(kitchen.deviceOf(CEM)).response().body()).isEmpty();
    }

    @Test
    void onlyTheLastOfVeryManyAreKept() {
        var laptop = kitchen.deviceOf(CEM);
        var form = laptop.opens(kitchen.at("/proposals/new")).first("form#begin");
        for (int n = 0; n < 60; n++) {
            laptop.send(form.attr("action", kitchen.at("/drafts")), "draft", "form " + n, "words", "text=" + n, "began",
                "0");
        }
        assertThat(laptop.opens(kitchen.at("/drafts?draft=form%200")).response().body()).isEmpty();
        assertThat(laptop.opens(kitchen.at("/drafts?draft=form%2059")).response().body()).isEqualTo("text=59");
    }

    @Test
    void theTableKeepsNothingAndItsFormsDoNotAsk() {
        var now = kitchen.site().part(ProgramClock.class).instant();
        kitchen.does(ANA, new PlanMeeting(RIVER, now, 80, text("kitchen")));
        kitchen.does(ANA, new OpenMeeting(MEETING, BEN, CEM, NINE));
        var table = kitchen.table(MEETING);
        assertThat(table.opens(kitchen.at("/drafts?draft=line")).status()).isEqualTo(404);
        assertThat(keeping(table)).isZero();
        assertThat(keeping(kitchen.deviceOf(CEM))).isPositive();
    }

    @Test
    void whoLeavesTakesItAlong() {
        var laptop = kitchen.deviceOf(CEM);
        saves(laptop, 0, "text=Soup");
        laptop.opens(kitchen.at("/me/leave")).send("#leave");
        var drafts = kitchen.site().part(Drafts.class);
        assertThat(drafts.find(kitchen.collective(), CEM, place())).isEqualTo(Draft.NONE);
    }

    private int keeping(Visitor device) {
        return device.opens(kitchen.at("/meetings/1")).page().select("form[data-draft]").size();
    }

    private Answer begins(Visitor device, String words) {
        return device.opens(kitchen.at("/proposals/new")).send("#begin", "text", words, "as", "draft");
    }

    private String place() {
        return "begin " + kitchen.at("/proposals");
    }

    private Answer kept(Visitor device) {
        return device.opens(kitchen.at("/drafts?draft=" + place().replace(" ", "%20")));
    }

    /** As the script does: the form's own fields, with the words and what they were begun from. */
    private Answer saves(Visitor device, long began, String words) {
        var form = device.opens(kitchen.at("/proposals/new")).first("form#begin");
        assertThat(form.select("input[name=draft]").val()).isEqualTo(place());
        return device.send(form.attr("action", form.attr("data-draft")), "began", Long.toString(began), "words", words);
    }
}
