package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;

/** One device with its own cookies: a laptop, or a phone. */
final class Device implements AutoCloseable {
    static final Locator.WaitForOptions GONE = new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private final House house;
    private final BrowserContext context;
    private final Page page;
    private final boolean scripts;

    private Device(House house, Browser.NewContextOptions options) {
        this.house = house;
        scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
        context = Chromium.get().newContext(options.setLocale("en-GB").setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
        page.onPageError(error -> {
            throw new AssertionError("a script failed: " + error);
        });
    }

    static Device laptop(House house) {
        return new Device(house, new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    static Device phone(House house) {
        return new Device(house, phoneOptions());
    }

    static Device phoneWithoutScripts(House house) {
        return new Device(house, phoneOptions().setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions phoneOptions() {
        return new Browser.NewContextOptions().setViewportSize(390, 844).setDeviceScaleFactor(2).setHasTouch(true)
            .setIsMobile(true);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Device opens(String path) {
        page.navigate(path.startsWith("http") ? path : house.url(path));
        return this;
    }

    /** The part of the address after the host. */
    String at() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    Device taps(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
        return this;
    }

    Device follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        return this;
    }

    Device writes(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    /** Waits until the address ends like this. */
    Device arrives(String end) {
        page.waitForURL(Pattern.compile(".*" + Pattern.quote(end) + "([?#].*)?$"));
        return this;
    }

    Device opensFold(String title) {
        page.locator("summary").filter(new Locator.FilterOptions().setHasText(title)).first().click();
        return this;
    }

    Device sees(String text) {
        try {
            page.getByText(text).first().waitFor();
        } catch (TimeoutError e) {
            throw new AssertionError("\"" + text + "\" is not to be seen on " + at() + ":\n"
                + page.locator("body").innerText(), e);
        }
        return this;
    }

    Device seesNot(String text) {
        assertThat(page.getByText(text).count()).as("no \"" + text + "\" on " + at()).isZero();
        return this;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** Without scripts axe cannot run; the page must at least have its landmarks. */
    Device isReadable() {
        assertThat(page.locator("main h1").count()).isPositive();
        return this;
    }

    /** Nothing that keeps somebody from using the page, in light and dark. */
    Device isAccessible() {
        if (!scripts) {
            return isReadable();
        }
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var found = new AxeBuilder(page).analyze().getViolations();
            page.bringToFront();
            assertThat(found).as("axe on " + at() + " " + scheme).extracting(Device::told).isEmpty();
        }
        return this;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
