package org.kring.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed between two texts, word by word: the shortest way from one to the other (Myers 1986). Texts that have
 * little in common are compared line by line, so that the cost stays bounded.
 */
public final class Diff {
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s]");
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final int MOST_STEPS = 600;

    /** Whether words stayed, came or went. */
    public enum Kind { SAME, NEW, GONE }

    /** A run of words that share one fate. */
    public record Part(Kind kind, String text) {}

    private Diff() {}

    public static List<Part> of(String before, String after) {
        var byWord = Edits.between(split(before, WORD), split(after, WORD), MOST_STEPS);
        if (byWord.isPresent()) {
            return joined(byWord.get());
        }
        return joined(Edits.between(split(before, LINE), split(after, LINE), MOST_STEPS)
            .orElse(List.of(new Part(Kind.GONE, before), new Part(Kind.NEW, after))));
    }

    private static List<String> split(String text, Pattern unit) {
        return unit.matcher(text).results().map(match -> match.group()).toList();
    }

    /** Neighbours of one fate become one part; a lone space between two changes belongs to both. */
    private static List<Part> joined(List<Part> units) {
        var parts = new ArrayList<Part>();
        var run = new StringBuilder();
        for (int n = 0; n < units.size(); n++) {
            run.append(units.get(n).text());
            if (n == units.size() - 1 || units.get(n + 1).kind() != units.get(n).kind()) {
                parts.add(new Part(units.get(n).kind(), run.toString()));
                run.setLength(0);
            }
        }
        return List.copyOf(parts);
    }
}
