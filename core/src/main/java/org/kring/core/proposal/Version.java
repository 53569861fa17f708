package org.kring.core.proposal;

import java.time.Duration;
import java.time.Instant;
import org.kring.core.MemberId;

/**
 * One text of a proposal: "text 2".
 *
 * @param by whose text it is, or who wrote it down; null where the table's device did
 */
public record Version(int number, Instant at, MemberId by, Content content, Wording wording) {
    private static final Duration REFUSABLE = Duration.ofHours(48);

    static Version of(int number, Instant at, MemberId by, Content content) {
        return new Version(number, at, by, content, Wording.NONE);
    }

    /** Whose words they are; null where they were there already, as an agreement that is kept, or that somebody joins. */
    public MemberId writer() {
        var effect = content.effect();
        return !effect.makesAnAgreement() || effect instanceof Effect.Admit && number == 1 ? null : by;
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
        return new Version(number, at, by, content, wording);
    }

    Version worded(Wording wording) {
        return new Version(number, at, by, content, wording);
    }
}
