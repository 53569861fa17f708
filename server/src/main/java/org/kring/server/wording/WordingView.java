package org.kring.server.wording;

import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * What a collective calls things.
 *
 * @param by    the circle whose members choose
 * @param offer whether this viewer is one of them
 */
public record WordingView(String by, boolean offer, Typed form) {
    static WordingView of(Look look, Typed form) {
        return new WordingView(look.state().root().name().toString(),
            look.state().mayChooseWords(look.actor()).holds(), form);
    }
}
