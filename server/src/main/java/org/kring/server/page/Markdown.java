package org.kring.server.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns a person's text into the little HTML that texts need; headings begin at the third level. */
public final class Markdown {
    private static final long LETTERS_KEPT = 4_000_000;
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).softbreak("<br>\n").build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
        .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "h3", "h4", "code", "pre", "hr", "a")
        .allowElements((name, _) -> lower(name), "h1", "h2", "h5", "h6")
        .allowUrlProtocols("https", "http", "mailto").allowAttributes("href").onElements("a")
        .allowAttributes("start").onElements("ol").requireRelsOnLinks("nofollow", "noopener", "noreferrer").toFactory();
    private static final Cache<String, String> DRAWN = Caffeine.newBuilder().maximumWeight(LETTERS_KEPT)
        .<String, String>weigher((text, html) -> text.length() + html.length()).build();

    private Markdown() {}

    /** @return safe HTML, for {@code $unsafe{…}} in a template */
    public static String html(Object text) {
        return DRAWN.get(text.toString(), Markdown::draw);
    }

    private static String draw(String text) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(text)));
    }

    private static String lower(String heading) {
        return heading.compareTo("h3") < 0 ? "h3" : "h4";
    }
}
