package org.kring.server.drawing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How much room words take, guessed on the large side: no letters are measured on the server. */
final class Letters {
    private static final String MORE = "…";
    private static final String NARROW = "fijlrt.,:;'’!|";
    private static final int WIDE_FROM = 0x1100;

    private Letters() {}

    /** @return the width, in sizes of the letters */
    static double wide(String text) {
        return Math.max(.6, text.codePoints().mapToDouble(Letters::wide).sum());
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

    /** The words in so many lines at most, such that the widest line is as short as it can be. */
    static List<String> wrapped(String text, int lines) {
        var words = List.of(text.strip().split("\\s+"));
        return wrapped(words, Math.min(lines, words.size()));
    }

    private static List<String> wrapped(List<String> words, int lines) {
        return lines == 1 ? List.of(String.join(" ", words))
            : IntStream.rangeClosed(1, words.size() - lines + 1).mapToObj(first -> joined(words, first, lines))
                .min(Comparator.comparingDouble(Letters::widest)).orElseThrow();
    }

    private static List<String> joined(List<String> words, int first, int lines) {
        var all = new ArrayList<>(List.of(String.join(" ", words.subList(0, first))));
        all.addAll(wrapped(words.subList(first, words.size()), lines - 1));
        return all;
    }

    private static double widest(List<String> lines) {
        return lines.stream().mapToDouble(Letters::wide).max().orElse(0);
    }

    /** As many whole letters as have room together with the mark that there are more; empty where none has. */
    static String beginning(String text, double room) {
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE
            && wide(text.substring(0, next)) + wide(MORE) <= room; next = breaks.next()) {
            end = next;
        }
        return end == 0 ? "" : text.substring(0, end).strip() + MORE;
    }
}
