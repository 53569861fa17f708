package org.kring.core.report;

import java.time.Instant;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A circle's lines for its wider circle. Until they are handed on, only the circle sees them.
 *
 * @param by       who wrote them
 * @param written  when, for the last time
 * @param added    what our two have added
 * @param to       the wider circle that has them, or null
 * @param handedOn when, or null while only the circle sees them
 * @param offers   what other circles could lend
 */
public record Report(CircleId circle, int number, MemberId by, Instant written, Lines lines, PVector<Added> added,
                     CircleId to, Instant handedOn, PVector<Offer> offers) {
    /** A line that the leader or the delegate has added. */
    public record Added(MemberId by, Instant at, Text text) {}

    /** @param topic where the circle that asked finds it, and answers */
    public record Offer(CircleId from, MemberId by, TopicId topic) {}

    static Report draft(CircleId circle, int number, MemberId by, Instant at, Lines lines) {
        return new Report(circle, number, by, at, lines, TreePVector.empty(), null, null, TreePVector.empty());
    }

    public boolean isHandedOn() {
        return handedOn != null;
    }

    public boolean hasOfferFrom(CircleId circle) {
        return offers.stream().anyMatch(offer -> offer.from().equals(circle));
    }

    Report rewritten(MemberId by, Instant at, Lines lines) {
        return new Report(circle, number, by, at, lines, added, to, handedOn, offers);
    }

    Report with(Added line) {
        return new Report(circle, number, by, written, lines, added.plus(line), to, handedOn, offers);
    }

    Report handedOn(CircleId to, Instant at) {
        return new Report(circle, number, by, written, lines, added, to, at, offers);
    }

    Report with(Offer offer) {
        return new Report(circle, number, by, written, lines, added, to, handedOn, offers.plus(offer));
    }
}
