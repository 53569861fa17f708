package org.kring.server.page;

/** The beginning of a text in one line, for headings, lists and chats. */
public final class Excerpt {
    private Excerpt() {}

    /** @param longest in UTF-16 units; where something is left out, the line ends at a word, with "…" */
    public static String of(Object text, int longest) {
        var line = text.toString().replaceAll("\\s+", " ").strip();
        return line.length() <= longest ? line : cut(line, longest - 1).stripTrailing() + "…";
    }

    private static String cut(String line, int longest) {
        int space = line.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : longest;
        return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end);
    }
}
