package org.kring.core.consent;

import java.time.Duration;
import java.time.Instant;
import org.kring.core.MemberId;
import org.kring.core.Way;

/**
 * What a decider said in a round.
 *
 * @param recordedBy the member who wrote it down, or null where the table's device did
 * @param corrected  what was noted before, or null
 * @param confirmed  the person has said that what was written down for them is right
 */
public record Answer(Said said, Way way, MemberId recordedBy, Instant at, Said corrected, boolean confirmed) {
    static final Duration CORRECTABLE = Duration.ofHours(48);

    /** Whether the person may still say "that was not right" to what was written down for them. */
    public boolean isCorrectable(Instant now) {
        return way == Way.IN_THE_ROOM && !confirmed && now.isBefore(correctableUntil());
    }

    public Instant correctableUntil() {
        return at.plus(CORRECTABLE);
    }

    public Answer confirm() {
        return new Answer(said, way, recordedBy, at, corrected, true);
    }
}
