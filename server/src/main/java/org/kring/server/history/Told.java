package org.kring.server.history;

import java.util.List;
import org.kring.core.MemberId;

/**
 * What a sentence of the history is made of.
 *
 * @param who    the people it is about; several events of the same kind are told together by these
 * @param title  what it is about, in the words of people; may be empty
 * @param more   what else the sentence speaks of
 * @param href   where what it changed is to be seen, or null
 * @param inside a step within a meeting, told only where somebody looks at meetings alone
 * @param unnamed told without saying who wrote it
 * @param before  it was so before the collective came here
 */
record Told(List<MemberId> who, String title, List<Object> more, String href, boolean inside, boolean unnamed,
            boolean before) {
    static Told of(String title, String href, Object... more) {
        return new Told(List.of(), title, List.of(more), href, false, false, false);
    }

    Told about(MemberId... who) {
        return about(List.of(who));
    }

    Told about(List<MemberId> who) {
        return new Told(who, title, more, href, inside, unnamed, before);
    }

    Told small() {
        return new Told(who, title, more, href, true, unnamed, before);
    }

    /** Where another event of the same act tells it. */
    Told inside(boolean inside) {
        return inside ? small() : this;
    }

    /** Nobody is named, neither in the sentence nor as its writer. */
    Told silent() {
        return new Told(List.of(), title, more, href, inside, true, before);
    }

    Told before(boolean before) {
        return new Told(who, title, more, href, inside, unnamed, before);
    }
}
