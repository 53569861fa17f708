package org.kring.server.history;

import java.util.ArrayList;
import java.util.List;
import org.kring.server.live.Collectives;
import org.kring.server.live.Past;
import org.kring.server.web.Look;

/** Reads back from a version until a page is full, or until enough was looked at. */
final class Chapter {
    private static final int LINES = 40;
    private static final int STRETCH = 250;
    private static final int STRETCHES = 8;

    private final Look look;
    private final Filter filter;
    private final Teller teller;
    private final List<Sentence> sentences = new ArrayList<>();
    private long first;

    private Chapter(Look look, Filter filter, long before) {
        this.look = look;
        this.filter = filter;
        this.teller = new Teller(look);
        first = before < 1 ? look.shown().version() + 1 : Math.min(before, look.shown().version() + 1);
    }

    static HistoryView read(Collectives collectives, Look look, Filter filter, long before) {
        var chapter = new Chapter(look, filter, before);
        for (int n = 0; n < STRETCHES && chapter.goesOn(); n++) {
            var from = Math.max(0, chapter.first - 1 - STRETCH);
            chapter.add(collectives.past(look.visit().collective(), from, chapter.first - 1));
        }
        return HistoryView.of(look, filter, chapter.sentences, chapter.first > 1 ? chapter.first : 0);
    }

    private boolean goesOn() {
        return first > 1 && sentences.size() < LINES;
    }

    private void add(List<Past> stretch) {
        for (var past : stretch.reversed()) {
            if (!goesOn()) {
                return;
            }
            first = past.stamp().version();
            teller.tell(past.event()).filter(told -> filter.wants(look.state(), past, told)).ifPresent(told -> add(past, told));
        }
    }

    /** Several events of one kind that came together are told together, also where each brought a second with it. */
    private void add(Past past, Told told) {
        var sentence = new Sentence(past, told);
        for (int n = sentences.size() - 1; n >= Math.max(0, sentences.size() - 2); n--) {
            if (sentences.get(n).takes(sentence)) {
                sentences.set(n, sentences.get(n).and(sentence));
                return;
            }
        }
        sentences.add(sentence);
    }
}
