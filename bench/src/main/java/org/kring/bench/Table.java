package org.kring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of one run. */
final class Table {
    private static final Row HEAD = new Row("figure", "measured", "baseline", "goal", true);

    private final List<Row> rows = new ArrayList<>();

    void add(Row row) {
        rows.add(row);
        System.out.printf("    %s: %s (%s)%n", row.figure(), row.value(), row.baseline());
    }

    /** Against a baseline, by what it costs the processor: what else this machine does meanwhile moves the paces apart. */
    void addAtLeast(String figure, Pace pace, String baselineName, Pace baseline, double goal) {
        double ratio = pace.perSecond() / baseline.perSecond();
        double work = baseline.processor() / pace.processor();
        add(new Row(figure, told(pace), baselineName + " " + told(baseline),
            text("%.2f (by the processor %.2f) of ≥ %.2f", ratio, work, goal), work >= goal));
    }

    /** A figure that wants to be at most {@code goal}. */
    void addAtMost(String figure, double value, String unit, String baseline, double goal) {
        add(new Row(figure, text("%.0f %s", value, unit), baseline, text("≤ %.0f %s", goal, unit), value <= goal));
    }

    static String told(Pace pace) {
        return text("%.0f/s, p50 %.1f ms, p99 %.1f ms, %.2f ms of the processor", pace.perSecond(), pace.p50(), pace.p99(),
            pace.processor());
    }

    static String text(String pattern, Object... with) {
        return String.format(Locale.ROOT, pattern, with);
    }

    String markdown() {
        var lines = new ArrayList<String>();
        lines.add(line(HEAD, "met"));
        lines.add("|" + " --- |".repeat(5));
        rows.forEach(row -> lines.add(line(row, row.met() ? "yes" : "no")));
        return String.join("\n", lines) + "\n";
    }

    void write(Path file, String heading) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, heading + "\n\n" + markdown());
    }

    private static String line(Row row, String met) {
        return Stream.of(row.figure(), row.value(), row.baseline(), row.goal(), met)
            .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
