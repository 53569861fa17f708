package org.kring.server.past;

import java.util.List;
import java.util.stream.Stream;

/**
 * A field with its lines.
 *
 * @param isTable whether it is a table, and not lines of prose or lists with commas
 * @param head    the line that says what stands in which column, or null
 */
record Sheet(boolean isTable, Line head, List<Line> lines) {
    /** @param commas whether commas separate where nothing tells that it is a table */
    static Sheet of(String text, Heads heads, boolean commas) {
        return Stream.of(',', ';', '\t').map(separator -> Table.read(text, separator))
            .filter(lines -> !lines.isEmpty() && heads.isOrder(lines.getFirst())).findFirst()
            .map(lines -> headed(lines, heads)).orElseGet(() -> unheaded(text, heads, commas));
    }

    private static Sheet headed(List<Line> lines, Heads heads) {
        var head = lines.getFirst();
        return new Sheet(true, head, lines.stream().skip(1).map(line -> heads.sorted(head, line)).toList());
    }

    private static Sheet unheaded(String text, Heads heads, boolean commas) {
        char separator = Table.separator(text, Table.isQuoted(text) || commas ? ',' : Table.NONE);
        var lines = Table.read(text, separator);
        return new Sheet(separator == ';' || separator == '\t' || Table.isQuoted(text), null,
            !lines.isEmpty() && heads.is(lines.getFirst()) ? lines.subList(1, lines.size()) : lines);
    }
}
