package org.kring.server.page;

import java.util.Locale;

/** The signs of screens.md; each always stands with its word, {@code w.of(mark)}. */
public enum Mark {
    HEARD("✓"), DONE("✓"), NOT_YET("·"), NOW("▸"), REASON("◆"), NEAR("◷"), IN_THE_ROOM("⌂"), LEFT("○");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** The style's name. */
    public String style() {
        return "mark-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
