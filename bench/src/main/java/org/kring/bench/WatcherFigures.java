package org.kring.bench;

/** One change, and the time until the last of many open pages has been fetched anew. */
final class WatcherFigures implements Figures {
    private static final double GOAL_MS = 500;
    private static final long LONGER_THAN_A_WAVE = 400;

    @Override
    public String name() {
        return "watchers";
    }

    @Override
    public void measure(Run run, Table table) throws Exception {
        try (var program = run.programWithBaselines("demo", run.folder("watchers"))) {
            var town = Town.demo(program);
            measure(run, table, town, 100);
            measure(run, table, town, 1_000);
        }
    }

    private static void measure(Run run, Table table, Town town, int watchers) throws Exception {
        try (var audience = Audience.of(town, watchers)) {
            int times = run.full() ? 20 : 6;
            var change = new Times();
            var still = new Times();
            for (int time = 0; time < times; time++) {
                change.add(audience.change());
                still.add(audience.everybodyFetches(town.still(audience.pageSize())));
                Thread.sleep(LONGER_THAN_A_WAVE);
            }
            table.addAtMost("one change to " + watchers + " watchers, until the last has its page, median",
                change.percentile(0.5), "ms",
                Table.text("as many static pages at once %.0f ms", still.percentile(0.5)), GOAL_MS);
        }
    }
}
