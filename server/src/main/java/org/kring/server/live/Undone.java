package org.kring.server.live;

import java.util.ArrayList;
import java.util.List;
import org.kring.server.journal.Once;

/** What was decided and is not on disk yet: the run that is being written, and what goes to disk with the next one. */
final class Undone {
    private final List<Waiting> queue = new ArrayList<>();
    private List<Waiting> underWay = List.of();

    void add(Waiting waiting) {
        queue.add(waiting);
    }

    boolean isWriting() {
        return !underWay.isEmpty();
    }

    boolean isEmpty() {
        return underWay.isEmpty() && queue.isEmpty();
    }

    List<Waiting> all() {
        var all = new ArrayList<>(underWay);
        all.addAll(queue);
        return all;
    }

    /** The last one, or null. */
    Waiting last() {
        if (!queue.isEmpty()) {
            return queue.getLast();
        }
        return underWay.isEmpty() ? null : underWay.getLast();
    }

    /** The one that came with the same form, or null. */
    Waiting of(Once once) {
        return once == null ? null
            : all().stream().filter(waiting -> once.equals(waiting.form.once())).findFirst().orElse(null);
    }

    /** The next run, which is under way from now on; empty where one is already, or nothing waits. */
    List<Waiting> begin() {
        if (isWriting() || queue.isEmpty()) {
            return List.of();
        }
        underWay = List.copyOf(queue);
        queue.clear();
        return underWay;
    }

    /** The run has come back. */
    List<Waiting> end() {
        var run = underWay;
        underWay = List.of();
        return run;
    }

    /** Takes out what rested on a run that was not written, the run first. */
    List<Waiting> takeBack(List<Waiting> run) {
        var all = new ArrayList<>(run);
        all.addAll(queue);
        queue.clear();
        return all;
    }
}
