package org.kring.server.live;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.kring.core.Actor;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Moment;
import org.kring.core.collective.Decider;
import org.kring.core.collective.Due;

/** The head of a lane: what is decided, on disk or not. Only the lane uses it, under its lock. */
final class Deciding {
    private final InstantSource clock;
    private final Undone undone;
    private Shown head;

    Deciding(InstantSource clock, Undone undone, Shown head) {
        this.clock = clock;
        this.undone = undone;
        this.head = head;
    }

    Shown head() {
        return head;
    }

    /** From now on it is decided against what is on disk. */
    void fallBack(Shown shown) {
        head = shown;
    }

    /** One try at a command, after what is due by now. */
    Attempt attempt(Waiting waiting) {
        var twin = undone.of(waiting.form.once());
        if (twin != null) {
            return new Attempt(twin.answer, true, head, null);
        }
        runDue();
        var basis = head;
        var last = undone.last();
        var refused = decide(waiting);
        var answer = refused == null ? waiting.answer : afterDisk(last, new Outcome.Refused(refused));
        return new Attempt(answer, false, basis, last);
    }

    /** An answer that rests on what is not on disk yet is given when it is. */
    private static CompletableFuture<Outcome> afterDisk(Waiting last, Outcome outcome) {
        return last == null ? CompletableFuture.completedFuture(outcome) : last.answer.handle((_, _) -> outcome);
    }

    /** Decides what is due by now. */
    void runDue() {
        if (!head.state().founded()) {
            return;
        }
        for (var command : Due.of(head.state(), new Moment(now(), head.state().zone()))) {
            decide(new Waiting(new Actor.Clock(), command, Form.NONE));
        }
    }

    /** Returns why it is refused, or null when it was queued or had nothing to change. */
    Decision.Refused decide(Waiting waiting) {
        var at = now();
        return switch (Decider.decide(head.state(), waiting.actor, at, waiting.command)) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted(var events) -> {
                accept(waiting, at, events);
                yield null;
            }
        };
    }

    /** Time never goes back within a collective. */
    private Instant now() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isBefore(head.at()) ? head.at() : now;
    }

    private void accept(Waiting waiting, Instant at, List<Event> events) {
        if (events.isEmpty()) {
            answerAfter(undone.last(), waiting);
            return;
        }
        var after = Fold.of(head, at, waiting.actor, events);
        waiting.decided(head, after, events);
        head = after;
        undone.add(waiting);
    }

    /** It had nothing to change; what it rests on may still have to go to disk. */
    private void answerAfter(Waiting last, Waiting waiting) {
        var done = new Outcome.Done(head.version(), List.of());
        (last == null ? CompletableFuture.completedFuture(done) : last.answer.thenApply(_ -> done))
            .whenComplete((outcome, failure) -> settle(waiting, outcome, failure));
    }

    private static void settle(Waiting waiting, Outcome outcome, Throwable failure) {
        if (failure == null) {
            waiting.answer.complete(outcome);
        } else {
            waiting.answer.completeExceptionally(failure);
        }
    }
}
