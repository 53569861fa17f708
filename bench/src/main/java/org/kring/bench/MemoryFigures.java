package org.kring.bench;

import java.time.Duration;
import java.util.Map;

/** Resident memory after a mix of looking and writing, with a thousand open pages. */
final class MemoryFigures implements Figures {
    private static final int WATCHERS = 1_000;
    private static final int PEOPLE = 8;
    private static final int LOOKS_PER_WRITE = 50;
    private static final double GOAL_MIB = 256;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void measure(Run run, Table table) throws Exception {
        try (var program = run.program("demo", run.folder("memory"))) {
            var town = Town.demo(program);
            double atStart = program.residentMiB();
            var mix = run.full() ? Duration.ofMinutes(10) : Duration.ofMinutes(1);
            try (var audience = Audience.of(town, WATCHERS)) {
                var pace = new Load(PEOPLE, Duration.ZERO, mix, 1).run(program, _ -> person(town));
                table.addAtMost("resident memory after " + mix.toMinutes() + " min of the mix, 1,000 streams",
                    program.residentMiB(), "MiB", Table.text("just started %.0f MiB; %s", atStart, Table.told(pace)), GOAL_MIB);
            }
        }
    }

    private static Load.Client person(Town town) throws Exception {
        var browser = town.ana().again();
        var paths = new String[] {town.today(), town.first("circles"), town.first("meetings")};
        int[] count = {0};
        return () -> {
            if (++count[0] % LOOKS_PER_WRITE == 0) {
                browser.visit(town.raise());
                browser.post(town.raise(), Map.of("text", "Again: who has the key?", "wish", "TALK", "circle", "1")).expect(303);
            } else {
                browser.visit(paths[count[0] % paths.length]);
            }
        };
    }
}
