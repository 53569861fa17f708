package org.kring.bench;

import java.util.List;

/** River Commons after very many evenings: its start, and the same pages beside those of the demo. */
final class AgeFigures implements Figures {
    private static final int EVENTS = 300_000;
    private static final double START_GOAL_MS = 4_000;
    private static final double GOAL = 1.2;

    @Override
    public String name() {
        return "age";
    }

    @Override
    public void measure(Run run, Table table) throws Exception {
        var folder = run.folder("old");
        try (var program = run.program("demo", folder)) {
            program.awaitText("To stop");
        }
        Years.pass(folder, EVENTS);
        StartFigures.measure(run, table, "300,000 events", folder, START_GOAL_MS);
        try (var old = run.program("demo", folder); var young = run.program("demo", run.folder("young"))) {
            var towns = List.of(Town.demo(old), Town.demo(young));
            measure(run, table, towns, "Today", List.of(towns.get(0).today(), towns.get(1).today()));
            for (var kind : List.of("circles", "meetings")) {
                measure(run, table, towns, kind, List.of(towns.get(0).first(kind), towns.get(1).first(kind)));
            }
        }
    }

    private static void measure(Run run, Table table, List<Town> towns, String page, List<String> paths) throws Exception {
        var paces = run.load(1).run(List.of(
            new Load.Work(towns.get(0).program(), _ -> PageFigures.looking(towns.get(0).ana().again(), paths.get(0))),
            new Load.Work(towns.get(1).program(), _ -> PageFigures.looking(towns.get(1).ana().again(), paths.get(1)))));
        double ratio = paces.get(0).p50() / paces.get(1).p50();
        double work = paces.get(0).processor() / paces.get(1).processor();
        table.add(new Row(page + " with 300,000 events, one client", Table.told(paces.get(0)),
            "demo " + Table.told(paces.get(1)), Table.text("%.2f (by the processor %.2f) of ≤ %.1f", ratio, work, GOAL),
            work <= GOAL));
    }
}
