package org.kring.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A hub of twenty circles that have all told how they do: their lines side by side, and the hub's own page. */
final class HubFigures implements Figures {
    private static final int CLIENTS = 16;
    private static final int CIRCLES = 20;
    /** Twenty circles with all they have decided since are told on one page. */
    private static final double GOAL = 0.3;

    @Override
    public String name() {
        return "hub";
    }

    @Override
    public void measure(Run run, Table table) throws Exception {
        try (var program = run.programWithBaselines("serve", run.folder("hub"))) {
            var town = Town.begun(program, "Hub");
            var hub = town.first("circles");
            bringAlong(town);
            for (int n = 1; n <= CIRCLES; n++) {
                tell(town, "circle-" + n);
            }
            measure(run, table, town, "the lines of 20 circles side by side", hub + "/reports");
            measure(run, table, town, "the page of a hub of 20 circles", hub);
        }
    }

    private static void measure(Run run, Table table, Town town, String name, String path) throws Exception {
        int size = town.ana().visit(path).body().length;
        var paces = run.load(CLIENTS).run(town.program(), List.of(_ -> PageFigures.looking(town.ana().again(), path),
            _ -> PageFigures.looking(town.ana().again(), town.still(size))));
        table.addAtLeast(Table.text("%s, %.0f kB", name, size / 1e3), paces.get(0), "static, same way in", paces.get(1), GOAL);
    }

    private static void bringAlong(Town town) throws Exception {
        var path = "/" + town.slug() + "/from-before";
        town.ana().visit(path);
        town.ana().post(path, Map.of("as", "bring", "groups", lines("Circle %d;Caring for what number %d is about;Ana,Ben,Cem"),
            "roles", lines("Circle %d;leader;Ben") + "\n" + lines("Circle %d;delegate;Ana"))).expect(303);
    }

    private static String lines(String form) {
        return IntStream.rangeClosed(1, CIRCLES).mapToObj(n -> form.replace("%d", String.valueOf(n))).collect(Collectors.joining("\n"));
    }

    private static void tell(Town town, String circle) throws Exception {
        var path = "/" + town.slug() + "/reports/" + circle;
        town.ana().visit(path);
        town.ana().post(path, Map.of("aim-1", "Four issues a year", "going-1", "SLOWER", "aim-2", "Pages for newcomers",
            "going-2", "ON_COURSE", "capacity", "FULL", "weeks", "The winter issue is set", "need", "somebody who draws",
            "mood", "tired and glad")).expect(303);
        town.ana().visit(path);
        town.ana().post(path + "/handing-on", Map.of("number", "1")).expect(303);
    }
}
