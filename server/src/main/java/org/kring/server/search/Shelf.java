package org.kring.server.search;

import java.util.List;
import java.util.function.Function;

/**
 * The things of one kind as they were when they were last indexed, in the order of their numbers. States share what has
 * not changed, so a glance at each reference tells what is new.
 */
final class Shelf<T> {
    private final Hit.Kind kind;
    private List<? extends T> indexed = List.of();

    Shelf(Hit.Kind kind) {
        this.kind = kind;
    }

    /** Puts what is new or has changed into the index. @param entries the texts of one thing */
    void update(Index index, List<? extends T> now, Function<T, List<Findable>> entries) {
        if (now == indexed) {
            return;
        }
        var old = indexed.iterator();
        int number = 0;
        for (var each : now) {
            number++;
            boolean isNew = !old.hasNext();
            if (isNew || old.next() != each) {
                index.put(kind, number, entries.apply(each), isNew);
            }
        }
        indexed = now;
    }
}
