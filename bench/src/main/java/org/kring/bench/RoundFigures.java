package org.kring.bench;

import java.util.List;

/** A round in which very many decide: all answer at once, and all of them watch. */
final class RoundFigures implements Figures {
    private static final int DECIDERS = 1_000;
    private static final double GOAL_MS = 1_000;

    @Override
    public String name() {
        return "rounds";
    }

    @Override
    public void measure(Run run, Table table) throws Exception {
        var visible = new Times();
        var answered = new Times();
        var still = new Times();
        var posted = new Times();
        int size = 0;
        for (int time = 0; time < (run.full() ? 5 : 1); time++) {
            size = measure(run, time, List.of(visible, answered, still, posted));
        }
        table.addAtMost("the last of " + DECIDERS + " answers, until all " + DECIDERS + " watchers have the decision, median",
            visible.percentile(0.5), "ms", Table.text("as many static pages of its %d kB at once %.0f ms", size / 1024, still.percentile(0.5)), GOAL_MS);
        table.add(new Row(DECIDERS + " answers at once, until all are on disk, median", Table.text("%.0f ms", answered.percentile(0.5)),
            Table.text("as many bare POSTs at once %.0f ms", posted.percentile(0.5)), "no goal of its own", true));
    }

    private static int measure(Run run, int time, List<Times> figures) throws Exception {
        try (var program = run.programWithBaselines("serve", run.folder("rounds" + time));
             var deciders = Deciders.of(program, DECIDERS)) {
            var pageSize = deciders.pageSize();
            figures.get(3).add(deciders.everybody(each -> each.postStill(deciders.home())));
            figures.get(2).add(deciders.everybody(each -> each.look(deciders.home() + "/bench?size=" + pageSize)));
            var round = deciders.answer();
            figures.get(1).add(round.answered());
            figures.get(0).add(round.visible());
            return pageSize;
        }
    }
}
