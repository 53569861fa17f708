package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** One device with its own cookies: a laptop, or a phone. */
final class Device implements AutoCloseable {
    private static final Locator.WaitForOptions GONE = new Locator.WaitForOptions()
        .setState(WaitForSelectorState.DETACHED);

    /** Enough for a slow machine that does other things too; nothing waits longer than it must. */
    private static final int PATIENCE = 120_000;

    private final House house;
    private final BrowserContext context;
    private final Page page;
    private final boolean scripts;

    private Device(House house, Browser.NewContextOptions options) {
        this.house = house;
        scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
        context = Chromium.get().newContext(options.setLocale("en-GB").setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
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
        field(label).fill(text);
        return this;
    }

    /** Key by key, as somebody who looks at what is found meanwhile. */
    Device types(String label, String text) {
        field(label).pressSequentially(text);
        return this;
    }

    Device chooses(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    Device checks(String label) {
        field(label).check();
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label).first();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    /** Waits until the address ends like this. */
    Device arrives(String end) {
        page.waitForURL(Pattern.compile(".*" + Pattern.quote(end) + "([?#].*)?$"));
        return this;
    }

    Device scrollsDown() {
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        return this;
    }

    /** Waits until one of these begins below the upper edge. */
    Device hasInView(String parts) {
        page.waitForFunction("parts => [...document.querySelectorAll(parts)].some(each => each.getBoundingClientRect().top >= 0)",
            parts);
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

    Device seesTitle(String title) {
        page.locator("h1").filter(new Locator.FilterOptions().setHasText(title)).first().waitFor();
        return this;
    }

    /** The button with exactly these words is gone. */
    Device seesNoMore(String button) {
        page.locator("button:text-is('" + button + "')").waitFor(GONE);
        return this;
    }

    Device seesNoMoreText(String text) {
        page.locator("#main").getByText(text).first().waitFor(GONE);
        return this;
    }

    Device goesOffline() {
        context.setOffline(true);
        return this;
    }

    Device goesOnline() {
        context.setOffline(false);
        return this;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** Nothing that keeps somebody from using the page; without scripts axe cannot run, and landmarks must do. */
    Device isAccessible() {
        if (scripts) {
            assertThat(Axe.finds(page)).as("axe on " + at()).isEmpty();
        }
        return isReadable();
    }

    Device isReadable() {
        assertThat(page.locator("main h1").count()).as("a title on " + at()).isPositive();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
