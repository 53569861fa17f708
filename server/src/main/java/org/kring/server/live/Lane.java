package org.kring.server.live;

import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.collective.Due;
import org.kring.server.journal.Appended;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Journal;
import org.kring.server.journal.JournalUnavailable;
import org.kring.server.journal.NextDue;
import org.kring.server.journal.Once;

/**
 * One collective's commands, one after another. {@link Deciding} holds what is decided but perhaps not on disk yet;
 * {@code shown} is on disk. What was decided while an append was under way goes to disk together with the next one.
 */
final class Lane {
    private final Journal journal;
    private final CollectiveId collective;
    private final BiConsumer<Lane, List<Waiting>> written;
    private final ReentrantLock lock = new ReentrantLock();
    private final Undone undone = new Undone();
    private final Deciding deciding;
    private volatile Shown shown;
    /** After a failed append nobody knows whether it was written; reading tells. */
    private boolean mustRead;

    Lane(Journal journal, CollectiveId collective, InstantSource clock, BiConsumer<Lane, List<Waiting>> written) {
        this.journal = journal;
        this.collective = collective;
        this.written = written;
        shown = Fold.catchUp(journal, collective, Shown.EMPTY);
        deciding = new Deciding(clock, undone, shown);
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
            var attempt = locked(() -> attempt(new Waiting(actor, command, form)));
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
        join(CompletableFuture.allOf(locked(() -> {
            freshen();
            deciding.runDue();
            var answers = undone.all().stream().map(waiting -> waiting.answer).toArray(CompletableFuture[]::new);
            flush();
            return answers;
        })));
    }

    /** Reads what other nodes have written. Returns whether there was anything. */
    boolean readNews() {
        return locked(() -> undone.isEmpty() && readInto());
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private Attempt attempt(Waiting waiting) {
        freshen();
        var twin = undone.of(waiting.form.once());
        if (twin != null) {
            return new Attempt(twin.answer, true, deciding.head(), null);
        }
        deciding.runDue();
        var basis = deciding.head();
        var last = undone.last();
        var refused = deciding.decide(waiting);
        flush();
        var answer = refused == null ? waiting.answer : afterDisk(last, new Outcome.Refused(refused));
        return new Attempt(answer, false, basis, last);
    }

    /** An answer that rests on what is not on disk yet is given when it is. */
    private static CompletableFuture<Outcome> afterDisk(Waiting last, Outcome outcome) {
        return last == null ? CompletableFuture.completedFuture(outcome) : last.answer.handle((_, _) -> outcome);
    }

    private void freshen() {
        if (mustRead && !undone.isWriting()) {
            readInto();
        }
    }

    private boolean readInto() {
        var now = Fold.catchUp(journal, collective, shown);
        mustRead = false;
        if (now.version() == shown.version()) {
            return false;
        }
        shown = now;
        deciding.fallBack(now);
        written.accept(this, List.of());
        return true;
    }

    private void flush() {
        var run = undone.begin();
        if (!run.isEmpty()) {
            var next = new NextDue(Due.next(run.getLast().after().state()).orElse(null));
            journal.append(collective, run.stream().map(Waiting::append).toList(), next).whenComplete(this::settled);
        }
    }

    private void settled(Appended appended, Throwable failure) {
        var run = locked(() -> settle(appended, failure));
        if (appended instanceof Appended.Written) {
            try {
                written.accept(this, run);
            } finally {
                run.forEach(Waiting::done);
            }
        }
    }

    private List<Waiting> settle(Appended appended, Throwable failure) {
        var run = undone.end();
        try {
            switch (appended) {
                case null -> failed(run, failure);
                case Appended.Written _ -> shown = run.getLast().after();
                case Appended.Behind _ -> again(run, null, 0);
                case Appended.Repeated(var once, var version) -> again(run, once, version);
            }
            flush();
        } catch (RuntimeException e) {
            failed(run, e);
        }
        return run;
    }

    private void failed(List<Waiting> run, Throwable failure) {
        mustRead = true;
        deciding.fallBack(shown);
        undone.takeBack(run).forEach(waiting -> waiting.answer.completeExceptionally(failure));
    }

    /** Somebody was faster: falls back to what is on disk, catches up, and decides everything again. */
    private void again(List<Waiting> run, Once repeated, long version) {
        var all = undone.takeBack(run);
        deciding.fallBack(shown);
        readInto();
        for (var waiting : all) {
            if (repeated != null && repeated.equals(waiting.form.once())) {
                waiting.answer.complete(new Outcome.Done(version, List.of()));
            } else {
                var refused = deciding.decide(waiting);
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
