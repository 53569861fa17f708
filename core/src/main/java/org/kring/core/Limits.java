package org.kring.core;

import java.util.Collection;

/** How long texts and lists may be, in UTF-16 units and entries. */
public final class Limits {
    public static final int NAME = 80;
    public static final int LINE = 280;
    public static final int PARAGRAPH = 4_000;
    public static final int PAGE = 40_000;
    public static final int LIST = 200;

    private Limits() {}

    /** Holds when something is written and it is not longer than {@code longest}. */
    public static Check written(Text text, int longest) {
        return Check.that(!text.isBlank(), TextRefusal.TEXT_MISSING).and(() -> fits(text, longest));
    }

    /** Holds when the text, which may be empty, is not longer than {@code longest}. */
    public static Check fits(Text text, int longest) {
        return Check.that(text.length() <= longest, TextRefusal.TEXT_TOO_LONG, longest, text.length());
    }

    public static Check atMost(int most, Collection<?> list) {
        return Check.that(list.size() <= most, TextRefusal.TOO_MANY, most, list.size());
    }
}
