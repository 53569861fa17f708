package org.kring.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.kring.server.site.Visitor;

/**
 * Looks at pages on one kind of device and in one language; leaves pictures, and notes what hinders. English is seen in
 * light and dark; another language has the same colours, so it is seen in light, and one page of a kind.
 */
final class Onlooker implements AutoCloseable {
    private static final int OF_A_KIND = 2;
    /** What a picture is called that shows a page of what went wrong. */
    private static final String NOT_HERE = "not-here";

    private final BrowserContext context;
    private final Page page;
    private final Path folder;
    private final String device;
    private final String language;
    private final int width;
    private final List<String> found = new ArrayList<>();

    private Onlooker(String story, String device, int width, int height, String language) {
        this.device = device;
        this.width = width;
        this.language = language;
        folder = Path.of("target/pictures", story);
        context = Chromium.get().newContext(new Browser.NewContextOptions().setLocale(language)
            .setViewportSize(width, height).setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(60_000);
        page = context.newPage();
        page.onPageError(error -> found.add("a script failed: " + error));
    }

    static Onlooker phone(String story, String language) {
        return new Onlooker(story, "phone", 390, 844, language);
    }

    static Onlooker desk(String story, String language) {
        return new Onlooker(story, "desk", 1280, 800, language);
    }

    /** Holds the device of somebody who is signed in. */
    Onlooker holding(Visitor visitor, String home) {
        visitor.cookies().getCookieStore().getCookies().forEach(cookie -> context.addCookies(List.of(
            new Cookie(cookie.getName(), cookie.getValue()).setDomain(URI.create(home).getHost()).setPath("/"))));
        return this;
    }

    /** Goes from page to page along all links below an address, and looks at no more than some of a kind. */
    void walks(String home) {
        var kinds = new HashMap<String, Integer>();
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of(home));
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            var kind = kind(address);
            if (seen.add(address) && kinds.merge(kind, 1, Integer::sum) <= (isFirst() ? OF_A_KIND : 1)) {
                looksAt(address, address.substring(home.length()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-", ""));
                waiting.addAll(links(home));
            }
        }
    }

    /** A number or a name says which one it is, not of which kind. */
    private static String kind(String address) {
        return address.replaceAll("\\?.*", "").replaceAll("\\d+", "n").replaceAll("/(circles|map|reports)/[a-z-]+", "/$1/n")
            .replaceAll("/roles/[a-z]+", "/roles/n");
    }

    private List<String> links(String home) {
        return page.locator("a[href]:not([download])").all().stream()
            .map(link -> link.evaluate("a => a.href").toString().replaceAll("#.*", ""))
            .filter(link -> link.startsWith(home)).distinct().toList();
    }

    void looksAt(String address, String name) {
        var answer = page.navigate(address);
        if (!name.startsWith(NOT_HERE) && answer.status() != 200) {
            found.add(address + " answers " + answer.status());
        }
        page.waitForFunction("'js' in document.documentElement.dataset");
        looksAgain(name.isEmpty() ? "today" : name);
    }

    /** Looks at what is on the screen now. */
    void looksAgain(String name) {
        for (var scheme : isFirst() ? Axe.SCHEMES : List.of(ColorScheme.LIGHT)) {
            var what = String.join("-", name, device, language, scheme.name().toLowerCase());
            Axe.finds(page, scheme).forEach(hindrance -> found.add(what + ": " + hindrance));
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(what + ".png")).setFullPage(true));
        }
        fits(name + "-" + device + "-" + language);
    }

    private boolean isFirst() {
        return "en".equals(language);
    }

    private void fits(String what) {
        if ((Integer) page.evaluate("document.documentElement.scrollWidth") > width) {
            found.add(what + ": wider than the screen");
        }
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            found.add(what + ": speaks another language");
        }
        page.locator("button:visible, .button:visible, summary:visible, select:visible").all().stream()
            .filter(target -> target.boundingBox().height < 43.5)
            .forEach(target -> found.add(what + ": too small to tap: " + target.innerText()));
    }

    /** What keeps somebody out, page by page. */
    List<String> found() {
        return found;
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
