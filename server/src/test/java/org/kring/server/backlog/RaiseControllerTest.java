package org.kring.server.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
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
    void whereItGoesIsSaidWhileTyping() {
        var form = kitchen.deviceOf(CEM).opens(kitchen.at("/raise"));
        assertThat(form.first("#whose").attr("data-find")).isEqualTo(kitchen.at("/raise/whose"));
        var said = kitchen.deviceOf(CEM).opens(kitchen.at("/raise/whose?q=living%20well"));
        assertThat(said.first("turbo-frame#whose p").text()).contains("River Commons", "Living well with little");
        assertThat(said.first("turbo-frame#whose input[name=goes]").attr("value")).isEqualTo("1");
    }

    @Test
    void aNoteForMyselfIsSeenByMeAloneAndIsNoHistory() {
        var before = kitchen.state().backlog().all().size();
        var kept = kitchen.deviceOf(CEM).opens(kitchen.at("/raise")).send("#raise", "text", "The attic smells of mice", "wish", "NOTE");
        assertThat(kept.leadsTo()).isEqualTo(kitchen.at("/raise#notes"));
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("/raise")).texts("#notes .card p.as-typed"))
            .contains("The attic smells of mice");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/raise")).text()).doesNotContain("mice");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/history")).text()).doesNotContain("mice");
        assertThat(kitchen.state().backlog().all()).hasSize(before);
    }

    @Test
    void aNoteBecomesATopicAndIsThenANoteNoLonger() {
        var phone = kitchen.deviceOf(DORA);
        phone.opens(kitchen.at("/raise")).send("#raise", "text", "The gate squeaks", "wish", "NOTE");
        var raising = phone.opens(phone.opens(kitchen.at("/raise")).first("#notes a.button").attr("href"));
        assertThat(raising.first("#raise-text").text()).isEqualTo("The gate squeaks");
        assertThat(raising.send("#raise").follow().first("h1").text()).isEqualTo("The gate squeaks");
        assertThat(phone.opens(kitchen.at("/raise")).page().select("#notes")).isEmpty();
    }

    @Test
    void aNoteIsThrownAwayByItsOwnerOnly() {
        kitchen.deviceOf(EMIL).opens(kitchen.at("/raise")).send("#raise", "text", "A swing for the oak", "wish", "NOTE");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/raise?note=1")).status()).isEqualTo(404);
        var phone = kitchen.deviceOf(EMIL);
        phone.opens(kitchen.at("/raise")).send("#note-gone-1");
        assertThat(phone.opens(kitchen.at("/raise")).page().select("#notes")).isEmpty();
    }

    @Test
    void anEmptyNoteComesBack() {
        var back = kitchen.deviceOf(CEM).opens(kitchen.at("/raise")).send("#raise", "text", " ", "wish", "NOTE");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#raise-text-wrong").text()).isNotBlank();
    }

    @Test
    void somethingSmallIsTriedByTwo() {
        var tried = kitchen.deviceOf(CEM).opens(kitchen.at("/raise")).send("#raise", "text", "Soup on Mondays, once",
            "wish", "TRY", "with", "1", "first", "Borrow the big pot").follow();
        assertThat(tried.first("h1").text()).isEqualTo("Soup on Mondays, once");
        assertThat(tried.text()).contains("Cem tries this with Ana", "Borrow the big pot", "ends by itself");
    }

    @Test
    void aTryOutWithoutAFirstStepComesBackWithTheSentenceBesideIt() {
        var back = kitchen.deviceOf(CEM).opens(kitchen.at("/raise")).send("#raise", "text", "Soup", "wish", "TRY", "with", "1",
            "first", "", "until", "");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#raise-first-wrong").text()).isEqualTo("A few words are needed here.");
        var late = back.send("#raise", "first", "Borrow a pot", "until", "2099-01-01");
        assertThat(late.first("#raise-until-wrong").text()).startsWith("A try-out lasts four weeks at most.");
    }

    @Test
    void aStrangerIsLedToSignIn() {
        assertThat(kitchen.site().visitor().opens(kitchen.at("/raise")).leadsTo()).startsWith("/sign-in");
    }
}
