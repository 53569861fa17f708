package org.kring.server.live;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Moment;
import org.kring.core.collective.Decider;
import org.kring.core.collective.Due;
import org.kring.server.journal.Appended;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Journal;
import org.kring.server.journal.JournalUnavailable;
import org.kring.server.journal.Once;

/**
 * One collective's commands, one after another. {@code head} is decided but perhaps not on disk yet; {@code shown} is
 * on disk. What was decided while an append was under way goes to disk together with the next one.
 */
final class Lane {
    private final Journal journal;
    private final CollectiveId collective;
    private final InstantSource clock;
    private final BiConsumer<Lane, List<Waiting>> written;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Waiting> queue = new ArrayList<>();
    private List<Waiting> underWay = List.of();
    private Shown head;
    private volatile Shown shown;
    /** After a failed append nobody knows whether it was written; reading tells. */
    private boolean mustRead;

    Lane(Journal journal, CollectiveId collective, InstantSource clock, BiConsumer<Lane, List<Waiting>> written) {
        this.journal = journal;
        this.collective = collective;
        this.clock = clock;
        this.written = written;
        head = Fold.catchUp(journal, collective, Shown.EMPTY);
        shown = head;
    }

    CollectiveId collective() {
        return collective;
    }

    Shown shown() {
        return shown;
    }

    /** Decides, waits for the disk, and refuses only after catching up. */
    Outcome submit(Form form, Actor actor, Command command) {
        while (true) {
            var attempt = attempt(new Waiting(actor, command, form));
            var outcome = join(attempt.answer());
            if (outcome instanceof Outcome.Done || attempt.isTwin()) {
                return outcome;
            }
            var earlier = form.once() == null ? OptionalLong.empty() : journal.versionOf(collective, form.once());
            if (earlier.isPresent()) {
                readNews();
                return new Outcome.Done(earlier.getAsLong(), List.of());
            }
            if (attempt.isCertain() && !(attempt.wasIdle() && readNews())) {
                return outcome;
            }
        }
    }

    /** Lets time pass: decides what is due, and waits for the disk. */
    void tick() {
        lock.lock();
        CompletableFuture<?>[] answers;
        try {
            freshen();
            runDue();
            answers = allWaiting().stream().map(waiting -> waiting.answer).toArray(CompletableFuture[]::new);
            flush();
        } finally {
            lock.unlock();
        }
        join(CompletableFuture.allOf(answers));
    }

    /** Reads what other nodes have written. Returns whether there was anything. */
    boolean readNews() {
        lock.lock();
        try {
            if (!underWay.isEmpty() || !queue.isEmpty()) {
                return false;
            }
            return readInto();
        } finally {
            lock.unlock();
        }
    }

    /**
     * One try at a command.
     *
     * @param basis the head that it was decided against
     * @param last  the last command that was not on disk then, or null
     */
    private record Attempt(CompletableFuture<Outcome> answer, boolean isTwin, Shown basis, Waiting last) {
        boolean wasIdle() {
            return last == null;
        }

        /** Whether what it was decided against went to disk as it was; that also proves that no other node was faster. */
        boolean isCertain() {
            return last == null || !last.answer.isCompletedExceptionally() && last.after() == basis;
        }
    }

    private Attempt attempt(Waiting waiting) {
        lock.lock();
        try {
            freshen();
            var twin = sameForm(waiting.form.once());
            if (twin != null) {
                return new Attempt(twin.answer, true, head, null);
            }
            runDue();
            var basis = head;
            var last = lastWaiting();
            var refused = decide(waiting);
            flush();
            var answer = refused == null ? waiting.answer : afterDisk(last, new Outcome.Refused(refused));
            return new Attempt(answer, false, basis, last);
        } finally {
            lock.unlock();
        }
    }

    private void freshen() {
        if (mustRead && underWay.isEmpty()) {
            readInto();
        }
    }

    private boolean readInto() {
        var before = shown;
        var now = Fold.catchUp(journal, collective, shown);
        mustRead = false;
        if (now.version() == before.version()) {
            return false;
        }
        shown = now;
        head = now;
        written.accept(this, List.of());
        return true;
    }

    private Waiting sameForm(Once once) {
        return once == null ? null
            : allWaiting().stream().filter(waiting -> once.equals(waiting.form.once())).findFirst().orElse(null);
    }

    private List<Waiting> allWaiting() {
        var all = new ArrayList<>(underWay);
        all.addAll(queue);
        return all;
    }

    private void runDue() {
        if (!head.state().founded()) {
            return;
        }
        for (var command : Due.of(head.state(), new Moment(now(), head.state().zone()))) {
            decide(new Waiting(new Actor.Clock(), command, Form.NONE));
        }
    }

    /** Returns why it is refused, or null when it was queued or had nothing to change. */
    private Decision.Refused decide(Waiting waiting) {
        var at = now();
        return switch (Decider.decide(head.state(), waiting.actor, at, waiting.command)) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted(var events) -> {
                enqueue(waiting, at, events);
                yield null;
            }
        };
    }

    private void enqueue(Waiting waiting, Instant at, List<Event> events) {
        if (events.isEmpty()) {
            var done = new Outcome.Done(head.version(), events);
            var last = lastWaiting();
            (last == null ? CompletableFuture.completedFuture(done) : last.answer.thenApply(_ -> done))
                .whenComplete((outcome, failure) -> settle(waiting, outcome, failure));
            return;
        }
        var after = Fold.of(head, at, waiting.actor, events);
        waiting.decided(head, after, events);
        head = after;
        queue.add(waiting);
    }

    private static void settle(Waiting waiting, Outcome outcome, Throwable failure) {
        if (failure == null) {
            waiting.answer.complete(outcome);
        } else {
            waiting.answer.completeExceptionally(failure);
        }
    }

    /** An answer that rests on what is not on disk yet is given when it is. */
    private static CompletableFuture<Outcome> afterDisk(Waiting last, Outcome outcome) {
        return last == null ? CompletableFuture.completedFuture(outcome) : last.answer.handle((_, _) -> outcome);
    }

    private Waiting lastWaiting() {
        var all = allWaiting();
        return all.isEmpty() ? null : all.getLast();
    }

    /** Time never goes back within a collective. */
    private Instant now() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isBefore(head.at()) ? head.at() : now;
    }

    private void flush() {
        if (!underWay.isEmpty() || queue.isEmpty()) {
            return;
        }
        underWay = List.copyOf(queue);
        queue.clear();
        journal.append(collective, underWay.stream().map(Waiting::append).toList()).whenComplete(this::settled);
    }

    private void settled(Appended appended, Throwable failure) {
        var run = underWay;
        lock.lock();
        try {
            underWay = List.of();
            switch (appended) {
                case null -> failed(run, failure);
                case Appended.Written _ -> shown = run.getLast().after();
                case Appended.Behind _ -> again(run, null, 0);
                case Appended.Repeated(var once, var version) -> again(run, once, version);
            }
            flush();
        } catch (RuntimeException e) {
            failed(run, e);
        } finally {
            lock.unlock();
        }
        if (appended instanceof Appended.Written) {
            try {
                written.accept(this, run);
            } finally {
                run.forEach(Waiting::done);
            }
        }
    }

    private void failed(List<Waiting> run, Throwable failure) {
        mustRead = true;
        head = shown;
        var all = new ArrayList<>(run);
        all.addAll(queue);
        queue.clear();
        all.forEach(waiting -> waiting.answer.completeExceptionally(failure));
    }

    /** Somebody was faster: falls back to what is on disk, catches up, and decides everything again. */
    private void again(List<Waiting> run, Once repeated, long version) {
        var all = new ArrayList<>(run);
        all.addAll(queue);
        queue.clear();
        head = shown;
        readInto();
        for (var waiting : all) {
            if (repeated != null && repeated.equals(waiting.form.once())) {
                waiting.answer.complete(new Outcome.Done(version, List.of()));
            } else {
                var refused = decide(waiting);
                if (refused != null) {
                    waiting.answer.complete(new Outcome.Refused(refused));
                }
            }
        }
    }

    private static <T> T join(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new JournalUnavailable("append", e.getCause());
        }
    }
}
