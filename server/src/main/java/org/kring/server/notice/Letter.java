package org.kring.server.notice;

import java.util.List;
import org.kring.server.page.Markdown;

/**
 * What stands in one mail.
 *
 * @param head     the large line, or null where the only part has its own
 * @param stop     what the link stops, in words
 * @param stopUrl  where it is stopped with one click
 * @param settings where everything else is chosen
 */
public record Letter(String lang, String collective, String head, List<Part> parts, String why, String stop,
                     String stopUrl, String settings, String settingsUrl) {
    /**
     * One thing that is told.
     *
     * @param lead what it is about, and until when
     * @param text what is asked about or was decided, in Markdown; empty where it is not told
     */
    public record Part(String title, String lead, String text, String button, String url) {
        public String html() {
            return Markdown.html(text);
        }
    }

    /** The same for programs that show no HTML. */
    String plain() {
        var text = new StringBuilder(head == null ? "" : head + "\n\n");
        parts.forEach(part -> text.append(part.title()).append('\n').append(part.lead()).append("\n\n")
            .append(part.text().isEmpty() ? "" : part.text() + "\n\n")
            .append(part.button()).append(": ").append(part.url()).append("\n\n\n"));
        return text.append("-- \n").append(why).append('\n').append(stop).append(": ").append(stopUrl).append('\n')
            .append(settings).append(": ").append(settingsUrl).append('\n').toString();
    }
}
