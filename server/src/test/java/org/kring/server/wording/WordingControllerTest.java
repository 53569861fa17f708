package org.kring.server.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;

import org.junit.jupiter.api.Test;
import org.kring.server.account.InTheKitchen;

class WordingControllerTest extends InTheKitchen {
    @Test
    void pagesSpeakTheCollectivesWordsForEverybodyInIt() {
        chooses("group", "groups");
        var ben = kitchen.deviceOf(BEN);
        var page = ben.opens(kitchen.at("/circles"));
        assertThat(page.first("h1").text()).isEqualTo("Groups");
        assertThat(page.first("#place-circles").text()).isEqualTo("Groups");
        assertThat(ben.opens(kitchen.at("/history")).text()).contains("Ana chose what we call things: group and groups");
    }

    @Test
    void otherCollectivesAndOtherLanguagesKeepTheirs() {
        chooses("group", "groups");
        var elsewhere = house.afresh();
        assertThat(elsewhere.deviceOf(ANA).opens(elsewhere.at("/circles")).first("h1").text()).isEqualTo("Circles");
        var ana = kitchen.deviceOf(ANA);
        ana.opens(kitchen.at("/circles")).send("form#language", "lang", "es");
        assertThat(ana.opens(kitchen.at("/circles")).first("h1").text()).isEqualTo("Círculos");
    }

    @Test
    void theFormKeepsWhatWasTypedAndSaysWhatIsMissing() {
        var ana = kitchen.deviceOf(ANA);
        var back = ana.opens(kitchen.at("/words")).send("form#words", "circle", "group");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#words-circle").val()).isEqualTo("group");
        assertThat(back.first("#words-wrong").text()).startsWith("One circle and several circles");
    }

    @Test
    void theFormNamesTheOrdinaryWords() {
        chooses("group", "groups");
        var page = kitchen.deviceOf(ANA).opens(kitchen.at("/words"));
        assertThat(page.first("label[for=words-circle]").text()).isEqualTo("circle");
        assertThat(page.first("#words-circle").val()).isEqualTo("group");
    }

    @Test
    void onPaperAndForWhoeverCannotChooseThemTheWordsAreThere() {
        chooses("group", "groups");
        var page = kitchen.deviceOf(ANA).opens(kitchen.at("/words"));
        assertThat(page.first("dl.only-print").text()).contains("circle group circles groups hub hub");
    }

    private void chooses(String circle, String circles) {
        var sent = kitchen.deviceOf(ANA).opens(kitchen.at("/words")).send("form#words", "circle", circle, "circles", circles);
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
    }
}
