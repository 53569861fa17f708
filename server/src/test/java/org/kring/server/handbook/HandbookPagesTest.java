package org.kring.server.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.EntryId;
import org.kring.core.handbook.HandbookCommand.DropEntry;
import org.kring.core.handbook.HandbookCommand.WriteEntry;
import org.kring.server.account.InTheKitchen;

class HandbookPagesTest extends InTheKitchen {
    @BeforeEach
    void anaWroteWhereTheKeysAre() {
        kitchen.does(ANA, new WriteEntry(null, LocalDate.now().plusDays(90), text("Keys and money"),
            text("The key hangs behind the *blue* door.")));
    }

    @Test
    void aPageIsReadByEverybody() {
        var page = kitchen.deviceOf(BEN).opens(kitchen.at("/handbook/1"));
        assertThat(page.first("#words em").text()).isEqualTo("blue");
        assertThat(page.first("#minded").text()).contains("Ana minds it");
        assertThat(page.page().select("#look, #end")).isEmpty();
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/handbook")).texts("#pages a")).contains("Keys and money");
    }

    @Test
    void whoeverWritesMindsIt() {
        var written = kitchen.deviceOf(CEM).opens(kitchen.at("/handbook/new-page"))
            .send("#entry", "title", "How we meet", "text", "Every second Tuesday.").follow();
        assertThat(written.first("h1").text()).isEqualTo("How we meet");
        assertThat(written.first("#minded").text()).contains("Cem minds it");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedStays() {
        var form = kitchen.deviceOf(CEM).opens(kitchen.at("/handbook/new-page"));
        var back = form.send("#entry", "title", " ", "text", "Every second Tuesday.");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#entry-title-wrong").text()).isNotBlank();
        assertThat(back.first("#entry-text").text()).isEqualTo("Every second Tuesday.");
        assertThat(form.send("#entry", "title", "How we meet", "text", "").first("#entry-text-wrong").text()).isNotBlank();
        assertThat(form.send("#entry", "title", "How we meet", "text", "Soon", "day", "2020-01-01").first("#entry-day-wrong").text())
            .contains("later day");
    }

    @Test
    void twoWhoRewriteItMeetAndNothingIsLost() {
        var bens = kitchen.deviceOf(BEN).opens(kitchen.at("/handbook/1/text"));
        kitchen.deviceOf(CEM).opens(kitchen.at("/handbook/1/text")).send("#entry", "text", "The key hangs behind the green door.");
        var back = bens.send("#entry", "text", "The key hangs in the bakery.");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#entry-wrong").text()).contains("Cem has changed this page");
        assertThat(back.first("#entry-text").text()).isEqualTo("The key hangs in the bakery.");
        assertThat(back.first("#changes ins").text()).contains("green");
        var kept = back.send("#entry").follow();
        assertThat(kept.first("#words").text()).isEqualTo("The key hangs in the bakery.");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/handbook/1/earlier")).page().select("main section")).hasSize(3);
    }

    @Test
    void somebodyElseMindsItFromNowOn() {
        var minded = kitchen.deviceOf(CEM).opens(kitchen.at("/handbook/1")).send("#mind").follow();
        assertThat(minded.first("#minded").text()).contains("Cem minds it");
        assertThat(minded.page().select("#mind")).isEmpty();
        var back = minded.send("#look", "day", "");
        assertThat(back.first("#look-day-wrong").text()).contains("A date is missing");
        var stays = back.send("#look", "day", LocalDate.now().plusDays(200).toString()).follow();
        assertThat(stays.send("#end").follow().first("#dropped").text()).contains("not needed any more");
    }

    @Test
    void whatIsNotNeededIsNotListedNorRewritten() {
        kitchen.does(ANA, new DropEntry(new EntryId(1)));
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/handbook")).page().select("#pages a[href$=/handbook/1]")).isEmpty();
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/handbook/1/text")).leadsTo()).endsWith("/handbook/1");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/handbook/1")).page().select("main form")).isEmpty();
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/agreements?q=keys")).text()).doesNotContain("Keys and money");
    }

    @Test
    void searchFindsItAndSoDoesWhoeverRaisesSomething() {
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/agreements?q=door")).text()).contains("Good to know", "Keys and money");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/raise/found?q=blue+door")).text()).contains("Keys and money");
    }

    @Test
    void historyTellsIt() {
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/history?theme=HANDBOOK")).text())
            .contains("Ana wrote what is good to know: Keys and money");
    }

    @Test
    void onePageThatIsNotThereIsNotThere() {
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/handbook/7")).status()).isEqualTo(404);
    }
}
