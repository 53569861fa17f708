package org.kring.core.proposal;

import java.time.Duration;
import java.time.Instant;

/** One text of a proposal: "text 2". */
public record Version(int number, Instant at, Content content, Wording wording) {
    private static final Duration REFUSABLE = Duration.ofHours(48);

    static Version of(int number, Instant at, Content content) {
        return new Version(number, at, content, Wording.NONE);
    }

    public Label label() {
        return wording.label();
    }

    /** Whether "wording only" can still be refused. */
    public boolean isRefusable(Instant now) {
        return label() == Label.WORDING_ONLY && now.isBefore(refusableUntil());
    }

    public Instant refusableUntil() {
        return at.plus(REFUSABLE);
    }

    Version saying(Content content) {
        return new Version(number, at, content, wording);
    }

    Version worded(Wording wording) {
        return new Version(number, at, content, wording);
    }
}
