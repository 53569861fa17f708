package org.kring.server.meeting;

import java.util.Optional;
import org.kring.server.page.Typed;

/**
 * The forms of a page while it is drawn. One of them may come back with what is missing; if the page, as it is by now,
 * has no place for that form any more, its sentence and its words are shown above everything, so that nothing is lost.
 */
final class Forms {
    private final Typed back;
    private boolean placed;

    private Forms(Typed back) {
        this.back = back;
    }

    static Forms fresh() {
        return new Forms(null);
    }

    static Forms back(Typed back) {
        return new Forms(back);
    }

    /** The form that came back, or the one given. */
    Typed of(Typed fresh) {
        if (back == null || !back.form().equals(fresh.form())) {
            return fresh;
        }
        placed = true;
        return back;
    }

    Typed of(String form) {
        return of(Typed.nothing(form));
    }

    /** Asked last: the form that found no place. */
    Optional<Typed> homeless() {
        return placed ? Optional.empty() : Optional.ofNullable(back).filter(Typed::isBack);
    }
}
