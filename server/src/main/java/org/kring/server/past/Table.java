package org.kring.server.past;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads columns as spreadsheets write them: a quotation mark at the beginning of a column keeps separators and line
 * ends within it, two of them are one. Line ends may be of any system, and a mark at the beginning of a file is passed.
 */
final class Table {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char QUOTE = '"';
    /** A line of prose has commas of its own: nothing separates. */
    static final char NONE = '\0';

    private static final Pattern QUOTED = Pattern.compile("(?m)^(?:[^\",;\\n]*,)*+\"(?:[^\"]|\"\")*+\" *,|,\"(?:[^\"]|\"\")*+\" *$");
    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder column = new StringBuilder();
    private List<String> columns = new ArrayList<>();
    private boolean quoted;
    private int number = 1;
    private int began = 1;

    private Table(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** @return all lines in which something stands */
    static List<Line> read(String text, char separator) {
        return new Table(plain(text), separator).lines();
    }

    /** What separates columns: semicolons or tabs wherever there are any outside of quotes; else what is given. */
    static char separator(String text, char otherwise) {
        boolean within = false;
        int semicolons = 0;
        int tabs = 0;
        for (char each : text.toCharArray()) {
            within ^= each == QUOTE;
            semicolons += !within && each == ';' ? 1 : 0;
            tabs += !within && each == '\t' ? 1 : 0;
        }
        return semicolons == 0 && tabs == 0 ? otherwise : semicolons >= tabs ? ';' : '\t';
    }

    /** Whether a column in quotes is followed by a comma: that is how a table is written, not prose. */
    static boolean isQuoted(String text) {
        return QUOTED.matcher(plain(text)).find();
    }

    static String plain(String text) {
        var unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private List<Line> lines() {
        for (int at = 0; at < text.length(); at++) {
            at += take(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : '\n');
        }
        endOfLine();
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /** @return how many letters after this one are taken with it */
    private int take(char letter, char next) {
        number += letter == '\n' ? 1 : 0;
        if (quoted) {
            return takeQuoted(letter, next);
        }
        if (letter == QUOTE && column.toString().isBlank()) {
            column.setLength(0);
            quoted = true;
        } else if (letter == separator) {
            endOfColumn();
        } else if (letter == '\n') {
            endOfLine();
        } else {
            column.append(letter);
        }
        return 0;
    }

    private int takeQuoted(char letter, char next) {
        boolean twice = letter == QUOTE && next == QUOTE;
        if (letter == QUOTE && !twice) {
            quoted = false;
        } else {
            column.append(letter);
        }
        return twice ? 1 : 0;
    }

    private void endOfColumn() {
        columns.add(column.toString());
        column.setLength(0);
    }

    private void endOfLine() {
        endOfColumn();
        lines.add(new Line(began, List.copyOf(columns), quoted));
        columns = new ArrayList<>();
        began = number;
    }
}
