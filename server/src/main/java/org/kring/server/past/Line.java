package org.kring.server.past;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of what was pasted, in its columns.
 *
 * @param number where it begins, counted from 1 as an editor counts
 * @param open   a quotation mark was opened and never closed
 */
record Line(int number, List<String> columns, boolean open) {
    private static final Pattern POINT = Pattern.compile("^\\s*[-*•·–—]\\s+");

    /** A list that was pasted has a point before each line; it is not part of a name. */
    Line withoutPoint() {
        var plain = new ArrayList<>(columns);
        plain.set(0, POINT.matcher(columns.getFirst()).replaceFirst(""));
        return new Line(number, plain, open);
    }

    /** @return the column, counted from 0, without spaces around it; empty where there is none */
    String column(int n) {
        return n < columns.size() ? columns.get(n).strip() : "";
    }

    @Override
    public String toString() {
        return String.join(" · ", columns.stream().filter(column -> !column.isBlank()).toList());
    }

    boolean isEmpty() {
        return columns.stream().allMatch(String::isBlank);
    }
}
