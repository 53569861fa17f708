package org.kring.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages per second of the demo, a year on, each against a page of the same size that nobody has to think about. */
final class PageFigures implements Figures {
    private static final int CLIENTS = 16;
    private static final double GOAL = 0.8;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void measure(Run run, Table table) throws Exception {
        try (var program = run.programWithBaselines("demo", run.folder("pages"))) {
            var town = Town.demo(program);
            for (var page : pages(town).entrySet()) {
                measure(run, table, town, page.getKey(), page.getValue());
            }
        }
    }

    private static Map<String, String> pages(Town town) throws Exception {
        var pages = new LinkedHashMap<String, String>();
        pages.put("Today", town.today());
        pages.put("a circle", town.circle("magazine"));
        pages.put("the hub, with what four circles wrote", town.circle("river-commons"));
        pages.put("all agreements", town.below("agreements"));
        pages.put("a meeting", town.first("meetings"));
        return pages;
    }

    private static void measure(Run run, Table table, Town town, String name, String path) throws Exception {
        int size = town.ana().visit(path).body().length;
        var paces = run.load(CLIENTS).run(town.program(), List.of(_ -> looking(town.ana().again(), path),
            _ -> looking(town.ana().again(), town.still(size)),
            _ -> looking(new Browser(town.program().port()), "/bench/page?size=" + size)));
        table.addAtLeast(Table.text("%s, %.1f kB", name, size / 1e3), paces.get(0), "static, same way in", paces.get(1), GOAL);
        table.add(new Row("static page without a device, same size", Table.told(paces.get(2)), "", "beside it", true));
    }

    static Load.Client looking(Browser browser, String path) {
        var request = browser.look(path);
        return new Load.Client() {
            @Override
            public void act() throws Exception {
                browser.wire().send(request).expect(200);
            }

            @Override
            public void close() throws Exception {
                browser.close();
            }
        };
    }
}
