package org.kring.server.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;
import static org.kring.server.notice.Household.STALL;
import static org.kring.server.notice.Household.header;
import static org.kring.server.notice.Household.html;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.server.account.Kitchen;
import org.kring.server.browser.Chromium;

/** The pages about mail and the mails themselves, on phone and desk, light and dark; pictures in target/pictures. */
class NoticesLookTest {
    @TempDir
    static Path data;
    private static Household house;
    private static Kitchen kitchen;

    @BeforeAll
    static void anaHasSomeMail() {
        house = new Household(data);
        kitchen = house.afresh();
        house.haveAddresses(ANA);
        house.cemAsks();
        house.mailGoesOut();
        NINE.forEach(member -> kitchen.does(member, new Consent(STALL, 1, member, Way.OWN_DEVICE)));
        kitchen.does(ANA, new DecideOnce(RIVER, null, text("Soup on Mondays"), NINE));
        house.goesOnUntil(house.next(DayOfWeek.SUNDAY, 18));
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({"phone, 390, 844, LIGHT", "phone, 390, 844, DARK", "desk, 1280, 900, LIGHT", "desk, 1280, 900, DARK"})
    void nothingKeepsAnybodyOut(String device, int width, int height, ColorScheme scheme) {
        var options = new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme);
        try (var context = Chromium.get().newContext(options); var page = context.newPage()) {
            var token = kitchen.deviceOf(ANA).cookies().getCookieStore().getCookies().getFirst().getValue();
            context.addCookies(List.of(new Cookie("device", token).setUrl(kitchen.site().url("/"))));
            var variant = "-" + device + "-" + scheme.name().toLowerCase();
            page.navigate(kitchen.site().url(kitchen.at("/me/notices")));
            look(page, "settings" + variant, width);
            page.navigate(header(house.mailsTo(ANA).getFirst(), "List-Unsubscribe").replaceAll("[<>]", ""));
            look(page, "stop" + variant, width);
            page.navigate("about:blank");
            page.setContent(html(house.mailsTo(ANA).getFirst()));
            look(page, "mail" + variant, width);
            page.setContent(html(house.mailsTo(ANA).getLast()));
            look(page, "digest" + variant, width);
        }
    }

    private static void look(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/notices/" + name + ".png")).setFullPage(true));
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name)
            .extracting(rule -> rule.getId() + rule.getNodes().stream().map(node -> node.getHtml()).toList()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(name).isLessThanOrEqualTo(width);
    }
}
