package org.kring.server.page;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** The first line of a text without its Markdown, short enough for a heading. */
final class FirstLine {
    private static final int LONGEST = 90;
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

    private FirstLine() {}

    static String of(Object text) {
        var line = text.toString().lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        var plain = PLAIN.render(PARSER.parse(line)).replaceFirst("^[-*+] ", "");
        return Excerpt.of(plain.isBlank() ? line : plain, LONGEST);
    }
}
