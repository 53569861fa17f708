package org.kring.server.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.collective.CollectiveCommand.WelcomeInvited;
import org.kring.core.handbook.HandbookCommand.AskOnce;
import org.kring.core.handbook.HandbookCommand.WriteEntry;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

class AskOncePagesTest extends InTheKitchen {
    private static final String WHERE = "Where is the key to the cellar?";

    @BeforeEach
    void benInvitedJuno() {
        kitchen.does(BEN, new WelcomeInvited());
    }

    private Answer asked() {
        return kitchen.deviceOf(JUNO).opens(kitchen.at("/questions")).send("#ask", "text", WHERE).follow();
    }

    @Test
    void theCompanionIsAsked() {
        assertThat(asked().first("#standing").text()).contains("Ben is asked to answer");
    }

    @Test
    void theAnswerBecomesAPageThatTheNextOneIsShownWhileTyping() {
        asked();
        var ben = kitchen.deviceOf(BEN);
        var form = ben.opens(ben.opens(kitchen.at("/questions/1")).first("a.main").attr("href"));
        assertThat(form.first("#question").text()).isEqualTo(WHERE);
        var answered = form.send("#entry", "title", "Keys", "text", "On the hook in the bakery.").follow();
        assertThat(answered.first("#standing").text()).contains("Answered by Ben");
        assertThat(answered.first("#answer").text()).contains("On the hook in the bakery.");
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("/questions/found?q=cellar+key")).first("#found").text())
            .contains(WHERE, "answered in: Keys");
        assertThat(kitchen.deviceOf(JUNO).opens(kitchen.at("/handbook/1")).first("#answers").text()).contains(WHERE);
    }

    @Test
    void aPageThatIsThereAnswersItOrIsAddedTo() {
        kitchen.does(ANA, new WriteEntry(null, LocalDate.now().plusDays(90), text("Keys and money"), text("The tin is in the kitchen.")));
        asked();
        var page = kitchen.deviceOf(BEN).opens(kitchen.at("/questions/1"));
        assertThat(page.send("#point", "how", "point").first("#point-entry-wrong").text()).contains("Which page");
        var adding = page.send("#point", "how", "add", "entry", "1").follow();
        assertThat(adding.first("#entry-text").text()).isEqualTo("The tin is in the kitchen.");
        assertThat(page.send("#point", "how", "point", "entry", "1").follow().first("#answer").text()).contains("Keys and money");
        assertThat(adding.send("#entry", "text", "Behind the door.").first("#entry-wrong").text()).contains("answered");
    }

    @Test
    void askedOnAPageWhoeverMindsItIsAsked() {
        kitchen.does(ANA, new WriteEntry(null, LocalDate.now().plusDays(90), text("Keys and money"), text("The tin is in the kitchen.")));
        var juno = kitchen.deviceOf(JUNO);
        var form = juno.opens(juno.opens(kitchen.at("/handbook/1")).first("a[href*=about]").attr("href"));
        assertThat(form.first("#about").text()).contains("Keys and money");
        assertThat(form.send("#ask", "text", WHERE).follow().first("#standing").text()).contains("Ana is asked");
    }

    @Test
    void onlyWhoeverAskedTakesItBack() {
        asked();
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/questions/1")).page().select("#take-back")).isEmpty();
        assertThat(kitchen.deviceOf(JUNO).opens(kitchen.at("/questions/1")).send("#take-back").follow().first("#standing").text())
            .isEqualTo("Taken back.");
    }

    @Test
    void nothingAskedComesBack() {
        var back = kitchen.deviceOf(JUNO).opens(kitchen.at("/questions")).send("#ask", "text", " ");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#ask-text-wrong").text()).isNotBlank();
    }

    @Test
    void whatNobodyAnsweredYetStandsInTheList() {
        kitchen.does(CEM, new AskOnce(null, text("Who has the ladder?")));
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/handbook")).texts("#open a")).containsExactly("Who has the ladder?");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/questions/1")).first("#standing").text()).contains("Everybody is asked");
    }
}
