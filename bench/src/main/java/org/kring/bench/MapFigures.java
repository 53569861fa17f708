package org.kring.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The circles of a collective of two hundred circles and two thousand members: as map, as tree and as table. */
final class MapFigures implements Figures {
    private static final int CLIENTS = 16;
    private static final int HERE = 9;
    private static final int PEOPLE = 2_000;
    private static final int WIDE = 10;
    private static final int INSIDE_EACH = 19;
    private static final int IN_A_CIRCLE = 10;
    /** Two hundred circles are packed and told on one page, which few people open at once. */
    private static final double GOAL = 0.2;

    @Override
    public String name() {
        return "map";
    }

    @Override
    public void measure(Run run, Table table) throws Exception {
        try (var program = run.programWithBaselines("serve", run.folder("map"))) {
            var town = Town.begun(program, "Large");
            bringAlong(town);
            for (var page : pages(town).entrySet()) {
                measure(run, table, town, page.getKey(), page.getValue());
            }
        }
    }

    private static Map<String, String> pages(Town town) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("the map", "/" + town.slug() + "/map");
        pages.put("the map from a circle inside, with people", "/" + town.slug() + "/map/circle-1?people=shown");
        pages.put("the tree", "/" + town.slug() + "/circles");
        pages.put("the table", "/" + town.slug() + "/circle-table");
        return pages;
    }

    private static void measure(Run run, Table table, Town town, String name, String path) throws Exception {
        int size = town.ana().visit(path).body().length;
        var paces = run.load(CLIENTS).run(town.program(), List.of(_ -> PageFigures.looking(town.ana().again(), path),
            _ -> PageFigures.looking(town.ana().again(), town.still(size))));
        table.addAtLeast(Table.text("%s of 200 circles and 2,000 members, %.0f kB", name, size / 1e3), paces.get(0),
            "static, same way in", paces.get(1), GOAL);
    }

    /** Ten circles in the founding one, and nineteen in each of them, but for one. */
    private static void bringAlong(Town town) throws Exception {
        town.ana().visit("/" + town.slug() + "/from-before");
        town.ana().post("/" + town.slug() + "/from-before", Map.of("as", "bring", "people", people(), "groups", groups(),
            "roles", roles())).expect(303);
    }

    private static String people() {
        return IntStream.range(HERE, PEOPLE).mapToObj(MapFigures::person).collect(Collectors.joining("\n"));
    }

    private static String person(int n) {
        return "Person " + n;
    }

    private static String groups() {
        var wide = IntStream.range(0, WIDE).mapToObj(n -> group(n, ""));
        var inside = IntStream.range(WIDE, WIDE * INSIDE_EACH + WIDE - 1).mapToObj(n -> group(n, name(n % WIDE)));
        return Stream.concat(wide, inside).collect(Collectors.joining("\n"));
    }

    private static String name(int n) {
        return "Circle " + (n + 1);
    }

    private static String group(int n, String inside) {
        var who = IntStream.range(0, IN_A_CIRCLE).mapToObj(k -> person(member(n, k))).collect(Collectors.joining(","));
        return name(n) + ";Caring for what number " + (n + 1) + " is about;" + who + ";;" + inside;
    }

    private static int member(int n, int k) {
        return HERE + (n * IN_A_CIRCLE + k) % (PEOPLE - HERE);
    }

    private static String roles() {
        return IntStream.range(0, WIDE * INSIDE_EACH + WIDE - 1).boxed().flatMap(n -> Stream.of(
            name(n) + ";leader;" + person(member(n, 0)), name(n) + ";delegate;" + person(member(n, 1))))
            .collect(Collectors.joining("\n"));
    }
}
