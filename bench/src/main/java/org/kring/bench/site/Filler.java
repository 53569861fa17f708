package org.kring.bench.site;

import java.util.concurrent.ConcurrentHashMap;

/** Pages of a given length, made once. Their text is as hard to pack as that of a page of people's words. */
final class Filler {
    private static final ConcurrentHashMap<Integer, String> MADE = new ConcurrentHashMap<>();
    private static final String[] WORDS = ("the garden is open on mondays and whoever has a key brings soup for ten people"
        + " because at every stall somebody asks us a question that we answered in may already").split(" ");

    private Filler() {}

    static String of(int size) {
        return MADE.computeIfAbsent(size, Filler::make);
    }

    private static String make(int size) {
        var page = new StringBuilder(size + 80);
        for (int n = 0; page.length() < size; n++) {
            page.append("<li id=\"line-").append(n).append("\"><a href=\"/river/topics/").append(n * 31 % 997).append("\">");
            for (int word = 0; word < 7; word++) {
                page.append(WORDS[(n * 17 + word * word * 5) % WORDS.length]).append(' ');
            }
            page.append("</a></li>\n");
        }
        return page.substring(0, size);
    }
}
