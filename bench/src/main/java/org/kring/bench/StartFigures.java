package org.kring.bench;

import java.util.Arrays;

/** From the start of the process to the first page, with the JDK's AOT cache. */
final class StartFigures implements Figures {
    @Override
    public String name() {
        return "start";
    }

    @Override
    public void measure(Run run, Table table) throws Exception {
        table.addAtMost("start to first page, demo", median(run, "demo"), "ms", "", 2_000);
    }

    private static double median(Run run, String command) throws Exception {
        var times = new double[run.full() ? 9 : 3];
        for (int i = 0; i < times.length; i++) {
            try (var program = run.program(command, run.folder("start" + i))) {
                times[i] = program.awaitPage("/");
            }
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
