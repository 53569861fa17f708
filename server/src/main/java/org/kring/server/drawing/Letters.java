package org.kring.server.drawing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How much room words take, guessed on the large side: no letters are measured on the server. */
final class Letters {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String MORE = "…";
    private static final double SHORTEST = 3.5;
    private static final String NARROW = "fijlrt.,:;'’!|";
    private static final int WIDE_FROM = 0x1100;

    private Letters() {}

    static List<String> words(String text) {
        return List.of(SPACES.split(text.strip()));
    }

    /** @return the width, in sizes of the letters */
    static double wide(String text) {
        double wide = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            wide += wide(text.codePointAt(at));
        }
        return Math.max(.6, wide);
    }

    private static double wide(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            case Character.UPPERCASE_LETTER -> letter == 'M' || letter == 'W' ? 1 : .78;
            case Character.OTHER_SYMBOL -> 1.3;
            case Character.SPACE_SEPARATOR -> .35;
            default -> NARROW.indexOf(letter) >= 0 ? .4 : letter == 'm' || letter == 'w' ? .95
                : letter >= WIDE_FROM && !isNarrowThere(letter) ? 1.1 : .62;
        };
    }

    private static boolean isNarrowThere(int letter) {
        return letter >= 0x1E00 && letter < 0x2E80;
    }

    /** The words in so many lines, such that the widest line is as short as it can be. */
    static List<String> wrapped(List<String> words, int lines) {
        return lines == 1 ? List.of(String.join(" ", words))
            : IntStream.rangeClosed(1, words.size() - lines + 1).mapToObj(first -> joined(words, first, lines))
                .min(Comparator.comparingDouble(Letters::widest)).orElseThrow();
    }

    private static List<String> joined(List<String> words, int first, int lines) {
        var all = new ArrayList<>(List.of(String.join(" ", words.subList(0, first))));
        all.addAll(wrapped(words.subList(first, words.size()), lines - 1));
        return all;
    }

    static double widest(List<String> lines) {
        return lines.stream().mapToDouble(Letters::wide).max().orElse(0);
    }

    /** As many whole letters as have room together with the mark that there are more; empty where hardly any has. */
    static String beginning(String text, double room) {
        return room < SHORTEST ? "" : cut(text, room - wide(MORE));
    }

    private static String cut(String text, double room) {
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int end = 0;
        double wide = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            wide += wide(text.substring(end, next));
            if (wide > room) {
                break;
            }
            end = next;
        }
        return end == 0 ? "" : text.substring(0, end).strip() + MORE;
    }
}
