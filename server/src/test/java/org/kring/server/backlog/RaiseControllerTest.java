package org.kring.server.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import org.junit.jupiter.api.Test;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.server.account.InTheKitchen;

class RaiseControllerTest extends InTheKitchen {
    private static final String STALL = "At every stall people ask us the same legal questions";

    @Test
    void somebodyRaisesSomethingAndEverybodySeesThatItWaits() {
        var raised = kitchen.deviceOf(CEM).opens(kitchen.at("/raise")).send("#raise", "text", STALL, "wish", "HELP");
        assertThat(raised.status()).isEqualTo(303);
        var topic = raised.follow();
        assertThat(topic.first("h1").text()).isEqualTo(STALL);
        assertThat(topic.first("#standing").text()).contains("I need help, or an answer", "waits for River Commons");
        var waiting = kitchen.deviceOf(ANA).opens(kitchen.at("/circles/river-commons/topics"));
        assertThat(waiting.texts("#topics a")).contains(STALL);
        assertThat(waiting.first("#topics li:has(a[href=" + raised.leadsTo() + "]) small").text()).startsWith("Cem, ");
    }

    @Test
    void aFormThatIsSentTwiceRaisesOnce() {
        var form = kitchen.deviceOf(CEM).opens(kitchen.at("/raise"));
        form.send("#raise", "text", "Soup on Mondays");
        var again = form.send("#raise", "text", "Soup on Mondays");
        assertThat(again.status()).isEqualTo(303);
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("/circles/river-commons/topics")).texts("#topics a"))
            .containsOnlyOnce("Soup on Mondays");
    }

    @Test
    void nothingSaidComesBackWithASentenceBesideTheField() {
        var back = kitchen.deviceOf(CEM).opens(kitchen.at("/raise")).send("#raise", "text", " ", "wish", "PROPOSAL");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#raise-text-wrong").text()).isEqualTo("A few words are needed here.");
        assertThat(back.first("#raise-text").attr("aria-describedby")).contains("raise-text-wrong");
        assertThat(back.first("#raise-wish-PROPOSAL").hasAttr("checked")).isTrue();
    }

    @Test
    void tooMuchComesBackWithAllThatWasTyped() {
        var back = kitchen.deviceOf(CEM).opens(kitchen.at("/raise")).send("#raise", "text", "stall ".repeat(1_000));
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#raise-text").text().length()).isEqualTo(5_999);
        assertThat(back.first("#raise").hasAttr("data-keep")).isTrue();
    }

    @Test
    void whatThereIsAlreadyIsShownWhileTyping() {
        kitchen.does(ANA, new RaiseTopic(RIVER, ANA, Wish.TALK, text("Who repairs the cargo bicycle?")));
        var found = kitchen.deviceOf(CEM).opens(kitchen.at("/raise/found?q=The%20bicycle%20is%20broken"));
        assertThat(found.texts("turbo-frame#found a")).containsExactly("Who repairs the cargo bicycle?");
        assertThat(found.first("turbo-frame#found small").text()).startsWith("waiting topic, Ana, ");
    }

    @Test
    void withoutScriptsAButtonLooksAndNothingIsRaised() {
        kitchen.does(ANA, new RaiseTopic(RIVER, ANA, Wish.TALK, text("The lantern in the yard is dark")));
        var looked = kitchen.deviceOf(CEM).opens(kitchen.at("/raise")).send("#raise", "text", "A new lantern", "look", "yes");
        assertThat(looked.texts("#found a")).containsExactly("The lantern in the yard is dark");
        assertThat(looked.first("#raise-text").text()).isEqualTo("A new lantern");
        assertThat(looked.page().select(".wrong")).isEmpty();
    }

    @Test
    void aStrangerIsLedToSignIn() {
        assertThat(kitchen.site().visitor().opens(kitchen.at("/raise")).leadsTo()).startsWith("/sign-in");
    }
}
