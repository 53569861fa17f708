package org.kring.server.live;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.Event;
import org.kring.server.journal.Append;

/** A command that was decided against the head and waits for the disk. */
final class Waiting {
    final Actor actor;
    final Command command;
    final Form form;
    final CompletableFuture<Outcome> answer = new CompletableFuture<>();
    private Shown before;
    private Shown after;
    private List<Event> events = List.of();

    Waiting(Actor actor, Command command, Form form) {
        this.actor = actor;
        this.command = command;
        this.form = form;
    }

    void decided(Shown before, Shown after, List<Event> events) {
        this.before = before;
        this.after = after;
        this.events = events;
    }

    Shown after() {
        return after;
    }

    List<Event> events() {
        return events;
    }

    Append append() {
        return new Append(before.version(), after.at(), actor, events, form.once());
    }

    void done() {
        answer.complete(new Outcome.Done(after.version(), events));
    }
}
