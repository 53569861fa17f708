package org.kring.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Durable answers per second: what people send, decided, on disk and acknowledged. */
final class AnswerFigures implements Figures {
    private static final int CLIENTS = 64;
    private static final int COLLECTIVES = 8;
    private static final double GOAL_OF_JOURNAL = 0.5;
    private static final double GOAL_OF_POSTS = 0.8;

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public void measure(Run run, Table table) throws Exception {
        measure(run, table, "over 8 collectives", COLLECTIVES);
        measure(run, table, "in one alone", 1);
    }

    private static void measure(Run run, Table table, String where, int collectives) throws Exception {
        try (var journal = BareJournal.open(run, collectives);
             var program = run.programWithBaselines("serve", run.folder("answers" + collectives))) {
            var towns = towns(program, collectives);
            var paces = run.load(CLIENTS).run(program, List.of(
                number -> sending(towns.get(number % collectives), Town::raise),
                number -> sending(towns.get(number % collectives), Town::stillPost),
                journal::client));
            var answers = paces.get(0);
            var bare = paces.get(1);
            var alone = paces.get(2);
            var ofJournal = answers.perSecond() / alone.perSecond();
            var ofPosts = answers.perSecond() / bare.perSecond();
            table.add(new Row("durable answers, 64 clients " + where, Table.told(answers),
                "bare journal " + Table.told(alone) + "; bare POST " + Table.told(bare),
                Table.text("%.2f of journal (≥ %.1f) or %.2f of POST (≥ %.1f)", ofJournal, GOAL_OF_JOURNAL, ofPosts,
                    GOAL_OF_POSTS), ofJournal >= GOAL_OF_JOURNAL || ofPosts >= GOAL_OF_POSTS));
        }
    }

    private static List<Town> towns(Program program, int collectives) throws Exception {
        var towns = new ArrayList<Town>();
        for (int n = 0; n < collectives; n++) {
            towns.add(Town.begun(program, "Bench " + n));
        }
        return towns;
    }

    private interface Where {
        String in(Town town);
    }

    private static Load.Client sending(Town town, Where where) throws Exception {
        var browser = town.ana().again();
        return new Load.Client() {
            @Override
            public void act() throws Exception {
                browser.post(where.in(town), Map.of("text", "Who has the key of the garden on Mondays?", "wish", "TALK",
                    "circle", "1")).expect(303);
            }

            @Override
            public void close() throws Exception {
                browser.close();
            }
        };
    }
}
