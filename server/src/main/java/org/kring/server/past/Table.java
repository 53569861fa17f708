package org.kring.server.past;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/**
 * Columns as spreadsheets write them. What separates them is guessed, a stray quotation mark is no error, lines keep the
 * numbers that an editor shows; line ends may be of any system, and a mark at the beginning of a file is passed.
 */
record Table(String text, char separator) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char QUOTE = '"';
    /** A line of prose has commas of its own: nothing separates. */
    static final char NONE = '\0';

    private static final Pattern QUOTED = Pattern.compile("(?m)^(?:[^\",;\\n]*,)*+\"(?:[^\"]|\"\")*+\" *,|,\"(?:[^\"]|\"\")*+\" *$");
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
        var lines = new ArrayList<Line>();
        int began = 1;
        try (var parser = format().parse(new StringReader(text))) {
            for (var each = parser.iterator(); each.hasNext(); began = (int) parser.getCurrentLineNumber() + 1) {
                lines.add(new Line(began, each.next().toList(), false));
            }
        } catch (UncheckedIOException _) {
            // A quotation mark opened a column and nothing closes it: all that follows is one line.
            lines.add(new Line(began, List.of(text.lines().skip(began - 1).collect(Collectors.joining("\n"))), true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private CSVFormat format() {
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).setIgnoreSurroundingSpaces(true)
            .setTrailingData(true).get();
    }
}
