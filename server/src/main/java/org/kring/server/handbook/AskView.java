package org.kring.server.handbook;

import java.util.List;
import org.kring.core.EntryId;
import org.kring.server.page.Typed;
import org.kring.server.search.Line;
import org.kring.server.web.Look;

/**
 * "Ask it once".
 *
 * @param about   the title of the page on which it is asked, or null
 * @param matches what may answer it already
 */
public record AskView(Typed typed, String about, List<Line> matches) {
    static AskView of(Look look, Typed typed, List<Line> matches) {
        return new AskView(typed, about(typed) == null ? null : look.state().handbook().find(about(typed))
            .map(entry -> entry.title().toString()).orElse(null), matches);
    }

    /** The page on which it is asked, or null. */
    static EntryId about(Typed typed) {
        return typed.value("about").matches("[1-9]\\d{0,8}") ? new EntryId(Integer.parseInt(typed.value("about"))) : null;
    }
}
