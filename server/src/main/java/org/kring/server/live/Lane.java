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
 * One collective's commands, one after another. {@link Deciding} holds what is decided but perhaps not on disk yet,
 * {@link OnDisk} what is. What was decided while an append was under way goes to disk together with the next one.
 */
final class Lane {
    private final Journal journal;
    private final CollectiveId collective;
    private final BiConsumer<Lane, List<Waiting>> written;
    private final ReentrantLock lock = new ReentrantLock();
    private final Undone undone = new Undone();
    private final OnDisk disk;
    private final Deciding deciding;
    private final long began;

    Lane(Journal journal, CollectiveId collective, InstantSource clock, BiConsumer<Lane, List<Waiting>> written) {
        this.journal = journal;
        this.collective = collective;
        this.written = written;
        disk = new OnDisk(journal, collective);
        deciding = new Deciding(clock, undone, disk.shown());
        began = shown().version();
    }

    CollectiveId collective() {
        return collective;
    }

    Shown shown() {
        return disk.shown();
    }

    /** The version that this node found when it first looked. */
    long began() {
        return began;
    }

    /** Decides, waits for the disk, and refuses only after catching up. */
    Outcome submit(Form form, Actor actor, Command command) {
        while (true) {
            int finds = disk.finds();
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
            if (attempt.isCertain() && !(attempt.wasIdle() && hasFound(finds))) {
                return outcome;
            }
        }
    }

    /** Whether there was more to read than what had been found before. */
    private boolean hasFound(int finds) {
        catchUp(Long.MAX_VALUE);
        return disk.finds() != finds;
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

    /**
     * Reads until a version that was seen elsewhere, or all there is. What is on its way to disk here comes first, and
     * tells of others: what went there as it was decided proves that nothing was missing.
     */
    void catchUp(long version) {
        var last = undoneOrRead(version);
        for (int run = 0; last != null && run < 2; run++) {
            last.answer.handle((_, _) -> null).join();
            last = undoneOrRead(version);
        }
    }

    /** @return what must be settled before there can be anything to read, or null */
    private Waiting undoneOrRead(long version) {
        return locked(() -> {
            if (shown().version() >= version) {
                return null;
            }
            if (undone.isEmpty()) {
                readInto();
            }
            return undone.last();
        });
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
        var attempt = deciding.attempt(waiting);
        flush();
        return attempt;
    }

    private void freshen() {
        if (disk.isUnsure() && !undone.isWriting()) {
            readInto();
        }
    }

    private boolean readInto() {
        if (!disk.read()) {
            return false;
        }
        deciding.fallBack(disk.shown());
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
                case Appended.Written _ -> disk.written(run.getLast().after());
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
        disk.appendFailed();
        deciding.fallBack(disk.shown());
        undone.takeBack(run).forEach(waiting -> waiting.answer.completeExceptionally(failure));
    }

    /** Somebody was faster: falls back to what is on disk, catches up, and decides everything again. */
    private void again(List<Waiting> run, Once repeated, long version) {
        var all = undone.takeBack(run);
        deciding.fallBack(disk.shown());
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
