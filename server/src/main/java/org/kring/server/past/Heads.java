package org.kring.server.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.server.page.OneLine;
import org.kring.server.page.Words;

/** The names of the columns of a field, in the order in which we know them, each with others that people use. */
record Heads(List<List<String>> columns) {
    static Heads of(Kind kind, Words w) {
        return new Heads(Stream.of(w.t("past.columns." + kind.name()).split(";")).map(Heads::names).toList());
    }

    /** The words in a list of the message files. */
    static List<String> names(String list) {
        return Stream.of(list.split(",")).map(word -> word.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether this line only names the columns. */
    boolean is(Line line) {
        return place(line.column(0)).isPresent();
    }

    /** Whether it names several: then they say what stands where. */
    boolean isOrder(Line line) {
        return is(line) && line.columns().size() > 1;
    }

    /** The line with its columns where we look for them. */
    Line sorted(Line head, Line line) {
        var sorted = new ArrayList<String>();
        for (int n = 0; n < columns.size(); n++) {
            sorted.add(line.column(from(head, n)));
        }
        return new Line(line.number(), sorted, line.open());
    }

    /** What the line of names does not reach stands where we look for it. */
    private int from(Line head, int wanted) {
        for (int n = 0; n < head.columns().size(); n++) {
            if (place(head.column(n)).filter(place -> place == wanted).isPresent()) {
                return n;
            }
        }
        return wanted < head.columns().size() ? Integer.MAX_VALUE : wanted;
    }

    /** What is called as none of our columns. */
    List<String> strange(Line head) {
        return head.columns().stream().map(OneLine::of).filter(name -> !name.isEmpty() && place(name).isEmpty()).toList();
    }

    private Optional<Integer> place(String name) {
        var plain = OneLine.of(name).toLowerCase(Locale.ROOT);
        return Stream.iterate(0, n -> n < columns.size(), n -> n + 1).filter(n -> columns.get(n).contains(plain)).findFirst();
    }
}
