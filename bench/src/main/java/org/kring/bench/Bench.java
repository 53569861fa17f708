package org.kring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;

/** Measures everything, one after the other, and prints one table. {@code ./kring bench} starts it. */
public final class Bench {
    private static final List<Figures> ALL = List.of(new PageFigures(), new MapFigures(), new HubFigures(), new AnswerFigures(),
        new WatcherFigures(), new RoundFigures(), new StartFigures(), new AgeFigures(), new MemoryFigures());

    private Bench() {}

    public static void main(String[] words) throws Exception {
        LoggingSystem.get(Bench.class.getClassLoader()).beforeInitialize();
        var run = Run.read(words);
        var table = new Table();
        try {
            for (var figures : ALL) {
                if (run.only().isEmpty() || run.only().contains(figures.name())) {
                    System.out.println("  " + figures.name() + " …");
                    figures.measure(run, table);
                }
            }
        } finally {
            remove(run.data());
        }
        report(run, table);
    }

    private static void report(Run run, Table table) throws IOException {
        var file = Path.of("target/bench", Instant.now().toString().substring(0, 19).replace(":", "") + ".md");
        table.write(file, heading(run));
        System.out.println("\n" + heading(run) + "\n\n" + table.markdown() + "\nKept in " + file);
    }

    private static String heading(Run run) {
        return "%s look, %d cores, Java %s, %s".formatted(run.full() ? "Full" : "Quick",
            Runtime.getRuntime().availableProcessors(), Runtime.version(), String.join(" ", run.java().subList(1, run.java().size())));
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
