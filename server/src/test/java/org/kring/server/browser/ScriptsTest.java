package org.kring.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.server.page.SampleServer;

/** What the browser scripts promise: nothing typed is lost, nothing goes out twice, an open page follows the others. */
class ScriptsTest {
    private final SampleServer server = new SampleServer();
    private final BrowserContext context = Chromium.get().newContext();
    private final Page page = context.newPage();
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void listen() {
        context.setDefaultTimeout(30_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void nothingFailed() {
        var complained = List.copyOf(complaints);
        context.close();
        server.close();
        assertThat(complained).isEmpty();
    }

    @Test
    void aChangeShowsWhileTextIsBeingTyped() {
        open("/river/meeting");
        field("#note-line").fill("two colours save 90");
        page.locator("#language").evaluate("e => scrollTo(0, 100)");
        server.change();
        seeVersion(3);
        assertThat(field("#note-line")).hasValue("two colours save 90");
    }

    @Test
    void changesThatFollowEachOtherAreAllSeen() {
        open("/river/meeting");
        for (int n = 0; n < 5; n++) {
            server.change();
        }
        seeVersion(7);
    }

    @Test
    void anOpenFoldAndAChosenBoxStayAsTheyAre() {
        open("/river/raise");
        page.getByLabel("I need help").check();
        server.change();
        seeVersion(3);
        assertThat(page.getByLabel("I need help")).isChecked();
        open("/river/proposal");
        page.getByText("Questions 3").click();
        server.change();
        seeVersion(4);
        assertThat(page.getByText("Ivo has one")).isVisible();
    }

    @Test
    void aPageWhoseStreamBrokeCatchesUp() {
        open("/river/meeting");
        server.closeStreams();
        server.change();
        seeVersion(3);
    }

    @Test
    void textSurvivesAReloadAndIsGoneOnceItWasSent() {
        open("/river/raise");
        field("#raise-text").fill("People ask us the same questions");
        page.getByLabel("I need help").check();
        page.reload();
        assertThat(field("#raise-text")).hasValue("People ask us the same questions");
        assertThat(page.getByLabel("I need help")).isChecked();
        page.getByText("Pass it on").click();
        assertThat(field("#raise-text")).hasValue("");
        page.reload();
        assertThat(field("#raise-text")).hasValue("");
        assertThat(server.sent()).hasSize(1);
    }

    @Test
    void textWaitsWhileTheSessionHasEnded() {
        open("/river/raise");
        field("#raise-text").fill("A shelf for tools");
        server.signOut();
        page.getByText("Pass it on").click();
        page.waitForURL("**/sign-in");
        server.signIn();
        open("/river/raise");
        assertThat(field("#raise-text")).hasValue("A shelf for tools");
        assertThat(server.sent()).isEmpty();
    }

    @Test
    void anAnswerWithoutConnectionGoesOutByItselfOnce() {
        open("/river/raise");
        field("#raise-text").fill("On the bus");
        context.setOffline(true);
        page.getByText("Pass it on").click();
        assertThat(page.getByText("Kept on this device. It goes out")).isVisible();
        assertThat(page.locator("#raise[data-waits]")).hasCount(1);
        context.setOffline(false);
        await(() -> server.sent().size() == 1);
        assertThat(page.getByText("Kept on this device. It goes out")).isHidden();
        assertThat(page.locator("[data-waits]")).hasCount(0);
        assertThat(server.sent().getFirst()).contains("text=On+the+bus", "once=once2-raise");
        assertThat(field("#raise-text")).hasValue("");
        seeVersion(3);
    }

    @Test
    void aTextWithoutConnectionIsKeptAndSaidToBe() {
        open("/river/begin");
        context.setOffline(true);
        field("#begin-name").fill("River Commons and friends");
        assertThat(page.getByText("No connection at the moment")).isVisible();
        page.locator("button.main").click();
        assertThat(page.getByText("No connection at the moment")).isVisible();
        assertThat(field("#begin-name")).hasValue("River Commons and friends");
        context.setOffline(false);
        assertThat(page.getByText("No connection at the moment")).isHidden();
        assertThat(server.sent()).isEmpty();
    }

    @Test
    void anAnswerChangedWithoutConnectionReplacesTheFirst() {
        open("/river/raise");
        context.setOffline(true);
        field("#raise-text").fill("first");
        page.getByText("Pass it on").click();
        assertThat(page.getByText("Kept on this device. It goes out")).isVisible();
        field("#raise-text").fill("second");
        page.getByText("Pass it on").click();
        page.waitForFunction("localStorage.getItem('waiting').includes('second')");
        context.setOffline(false);
        await(() -> server.sent().size() == 1);
        assertThat(server.sent().getFirst()).contains("text=second").doesNotContain("once2-raise");
        seeVersion(3);
    }

    @Test
    void aChangeThatCannotBeFetchedLeavesThePageAndIsSeenLater() {
        open("/river/meeting");
        field("#note-line").fill("in a tunnel");
        page.route("**/river/meeting", Route::abort);
        server.change();
        assertThat(page.getByText("No connection at the moment")).isVisible();
        page.unroute("**/river/meeting");
        seeVersion(3);
        assertThat(field("#note-line")).hasValue("in a tunnel");
        assertThat(page.getByText("No connection at the moment")).isHidden();
    }

    @Test
    void aLinkWithoutConnectionLeavesThePage() {
        open("/river/meeting");
        field("#note-line").fill("in a tunnel");
        context.setOffline(true);
        page.locator("header a[href]").first().click();
        assertThat(page.getByText("No connection at the moment")).isVisible();
        context.setOffline(false);
        assertThat(page.getByText("No connection at the moment")).isHidden();
        assertThat(field("#note-line")).hasValue("in a tunnel");
        assertThat(page).hasURL(server.url("/river/meeting"));
    }

    @Test
    void aRefusedStreamLeadsToTheSignInPage() {
        open("/river/meeting");
        server.signOut();
        page.waitForURL("**/sign-in", new Page.WaitForURLOptions().setTimeout(30_000));
    }

    @Test
    void theTurnMovesByKey() {
        open("/river/meeting");
        field("#note-line").fill("a b");
        field("#note-line").press("Space");
        assertThat(server.sent()).isEmpty();
        field("#note-line").press("Control+Enter");
        await(() -> server.sent().size() == 1);
        assertThat(server.sent().getFirst()).contains("once2-turn");
        seeVersion(3);
        page.locator("h1").click();
        page.keyboard().press("Space");
        await(() -> server.sent().size() == 2);
    }

    @Test
    void whatThereIsAlreadyIsLookedUpWhileTyping() {
        open("/river/raise");
        field("#raise-text").pressSequentially("stall questions");
        assertThat(page.locator("#found")).containsText("q=stall+questions");
        server.change();
        seeVersion(3);
        assertThat(page.locator("#found")).containsText("q=stall+questions");
    }

    @Test
    void timeRunsDownByItself() {
        page.clock().install();
        open("/river/meeting");
        assertThat(page.locator("#left")).hasText("11 min left");
        page.clock().fastForward(10 * 60_000 + 20_000);
        assertThat(page.locator("#left")).hasText("1 min left");
        page.clock().fastForward(3 * 60_000 + 20_000);
        assertThat(page.locator("#left")).hasText("3 min more");
    }

    private void open(String path) {
        page.navigate(server.url(path));
        page.waitForFunction("'js' in document.documentElement.dataset");
        await(() -> server.streams() > 0);
    }

    private Locator field(String selector) {
        return page.locator(selector);
    }

    private void seeVersion(int version) {
        assertThat(page.locator("#strip")).containsText("meeting, " + version + " of");
    }

    private void await(BooleanSupplier happened) {
        page.waitForCondition(happened);
    }
}
