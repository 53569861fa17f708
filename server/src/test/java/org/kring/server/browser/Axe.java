package org.kring.server.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/** What keeps somebody from using a page, in dark and in light. */
final class Axe {
    static final List<ColorScheme> SCHEMES = List.of(ColorScheme.DARK, ColorScheme.LIGHT);

    private Axe() {}

    static List<String> finds(Page page) {
        return SCHEMES.stream().flatMap(scheme -> finds(page, scheme)).toList();
    }

    static Stream<String> finds(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream()
            .map(rule -> scheme + ": " + told(rule));
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
            + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
