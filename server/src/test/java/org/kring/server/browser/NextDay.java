package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.kring.core.consent.Heard;
import org.kring.core.proposal.Stage;

/** Ivo, who had to go, finds the link in the chat, signs in, reads and answers, all with scripts turned off. */
final class NextDay {
    private static final List<String> PAGES = List.of("", "/mission", "/people", "/raise", "/more", "/me", "/steps",
        "/circles/river-commons", "/history", "/meetings", "/proposals/4");

    private final KitchenTable kitchen;
    private Device ivo;

    NextDay(KitchenTable kitchen) {
        this.kitchen = kitchen;
    }

    void ivoComesByTheLinkInTheChat() {
        kitchen.house().later(Duration.ofHours(20));
        var chat = kitchen.femi().opens(KitchenTable.HOME + "/proposals/4").find("#chat-text").inputValue();
        var code = kitchen.femi().opens(KitchenTable.HOME + "/code").taps("Show the code").sees("It ends")
            .find("p.code").innerText().strip();
        ivo = Device.phoneWithoutScripts(kitchen.house());
        ivo.opens(chat.substring(chat.indexOf("http"))).seesTitle("Sign in").isReadable();
        ivo.writes("The code you were shown", code).taps("Go on").taps("Ivo").arrives("/proposals/4");
    }

    void heAnswersWithoutScripts() {
        ivo.seesTitle("We cook soup on Mondays").isReadable().taps("No reason against").sees("You said: no reason against");
        ivo.opens(KitchenTable.HOME).sees("The device on the table wrote down for you").isReadable().follows("Tea and biscuits")
            .sees("Was that right?").taps("Yes").seesNoMoreText("Was that right?").isReadable();
        ivo.close();
        var soup = kitchen.state().proposals().find(RealDecision.SOUP).orElseThrow();
        assertThat(soup.stage()).isEqualTo(Stage.DECIDED);
        assertThat(soup.heard()).extracting(Heard::how).doesNotContain(Heard.How.HAS_THE_TEXT, Heard.How.NOT_HEARD);
    }

    void allIsFoundAgain() {
        var femi = kitchen.femi();
        femi.opens(KitchenTable.HOME + "/agreements").sees("How we decide").isAccessible().types("Find", "soup mondays")
            .seesNoMoreText("Tea and biscuits").isAccessible().follows("We cook soup on Mondays")
            .sees("Two of us cook.").sees("I alone would cook.").isAccessible();
        femi.opens(KitchenTable.HOME + "/agreements?q=vegetables").sees("Meeting notes").isAccessible();
        for (var page : PAGES) {
            femi.opens(KitchenTable.HOME + page).isAccessible();
        }
    }
}
