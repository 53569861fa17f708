package org.kring.bench;

import java.nio.file.Path;
import java.util.ArrayList;

/** From the start of the process to somebody's first page, with the JDK's AOT cache and without. */
final class StartFigures implements Figures {
    private static final double GOAL_MS = 2_000;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void measure(Run run, Table table) throws Exception {
        measure(run, table, "demo", run.folder("start"), GOAL_MS);
    }

    static void measure(Run run, Table table, String what, Path folder, double goal) throws Exception {
        Town town;
        try (var program = run.program("demo", folder)) {
            town = Town.demo(program);
        }
        var quick = new ArrayList<Double>();
        var slow = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        for (int time = 0; time < (run.full() ? 9 : 3); time++) {
            try (var program = run.program("demo", folder)) {
                quick.add(program.awaitPage(town.ana(), town.today()));
                processor.add(program.processorTime().toNanos() / 1e6);
            }
            try (var program = run.programWithoutCache("demo", folder)) {
                slow.add(program.awaitPage(town.ana(), town.today()));
            }
        }
        table.addAtMost("start to first page, " + what, Median.of(quick), "ms",
            Table.text("of the processor %.0f ms; without the cache %.0f ms", Median.of(processor), Median.of(slow)), goal);
    }
}
