package org.kring.server.history;

import org.kring.core.EntryId;
import org.kring.core.OnceId;
import org.kring.core.handbook.HandbookEvent;
import org.kring.core.handbook.HandbookEvent.EntryConfirmed;
import org.kring.core.handbook.HandbookEvent.EntryDropped;
import org.kring.core.handbook.HandbookEvent.EntryMinded;
import org.kring.core.handbook.HandbookEvent.EntryRewritten;
import org.kring.core.handbook.HandbookEvent.EntryWritten;
import org.kring.core.handbook.HandbookEvent.OnceAnswered;
import org.kring.core.handbook.HandbookEvent.OnceAsked;
import org.kring.core.handbook.HandbookEvent.OnceTakenBack;

/** How what happens to the handbook is told. */
final class HandbookTold {
    private HandbookTold() {}

    static Told of(Teller t, HandbookEvent event) {
        return switch (event) {
            case EntryWritten e -> told(t, e.entry()).about(e.by());
            case EntryRewritten e -> told(t, e.entry()).about(e.by());
            case EntryMinded(var entry, var owner) -> told(t, entry).about(owner);
            case EntryConfirmed(var entry, var lookAgain) -> told(t, entry, lookAgain);
            case EntryDropped(var entry) -> told(t, entry);
            case OnceAsked e -> told(t, e.question()).about(e.by());
            case OnceAnswered(var question, var by, var _) -> told(t, question).about(by);
            case OnceTakenBack(var question) -> told(t, question);
        };
    }

    private static Told told(Teller t, EntryId id, Object... more) {
        return Told.of(t.words(t.look().state().handbook().find(id).orElseThrow().title()), t.look().links().handbook().one(id), more);
    }

    private static Told told(Teller t, OnceId id) {
        return Told.of(t.words(t.look().state().handbook().find(id).orElseThrow().text()), t.look().links().handbook().question(id));
    }
}
