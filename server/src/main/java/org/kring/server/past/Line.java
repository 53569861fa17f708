package org.kring.server.past;

import java.util.List;

/**
 * One line of what was pasted, in its columns.
 *
 * @param number where it begins, counted from 1 as an editor counts
 * @param open   a quotation mark was opened and never closed
 */
record Line(int number, List<String> columns, boolean open) {
    /** @return the column, counted from 0, without spaces around it; empty where there is none */
    String column(int n) {
        return n < columns.size() ? columns.get(n).strip() : "";
    }

    boolean isEmpty() {
        return columns.stream().allMatch(String::isBlank);
    }
}
