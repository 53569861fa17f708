package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.Way;
import org.kring.core.consent.Words;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.server.account.Kitchen;

/** What hangs on the wall: printed pages say all there is to read, and nothing there is to tap. */
class PaperTest {
    private Kitchen kitchen;
    private Onlooker ana;

    @BeforeEach
    void atAScreenInTheDark(@TempDir Path data) {
        kitchen = new Kitchen(data);
        kitchen.findsItsCircles();
        ana = Onlooker.desk("paper", "en").holding(kitchen.deviceOf(ANA), kitchen.site().url("/"));
        ana.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    }

    @AfterEach
    void theyGoHome() {
        ana.close();
        kitchen.close();
    }

    @Test
    void aCircleWithAllItDecides() {
        prints("/circles/magazine");
        assertThat(ana.page().locator("#domain li").all()).isNotEmpty().allMatch(each -> each.isVisible());
        assertThat(ana.page().locator("#more").isVisible()).isFalse();
    }

    @Test
    void aProposalWithTheReasonAgainst() {
        var stall = kitchen.state().proposals().next();
        kitchen.does(CEM, new AskEveryone(RIVER, CEM, null, Content.of(text("We have a stall on Saturdays.")), List.of()));
        kitchen.does(EMIL, new RaiseObjection(stall, 1, EMIL, Way.OWN_DEVICE, Words.of(text("On Saturdays we cook.")), null));
        Stream.of(ANA, BEN, CEM, DORA, FEMI, GRETE, IVO)
            .forEach(each -> kitchen.does(each, new Consent(stall, 1, each, Way.OWN_DEVICE)));
        prints("/proposals/" + stall.value());
        assertThat(ana.page().locator("main").innerText()).contains("We have a stall on Saturdays.", "On Saturdays we cook.");
        assertThat(ana.page().locator("#road .when").first().innerText()).as("paper outlives the year")
            .endsWith(Integer.toString(LocalDate.now().getYear()));
    }

    private void prints(String page) {
        ana.page().navigate(kitchen.site().url(kitchen.at(page)));
        assertThat(ana.page().locator("button:visible, form:visible, nav:visible, .button:visible").all()).isEmpty();
        assertThat(ana.page().evaluate("getComputedStyle(document.documentElement).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        assertThat(ana.page().evaluate("getComputedStyle(document.querySelector('h1')).color")).isEqualTo("rgb(0, 0, 0)");
    }
}
