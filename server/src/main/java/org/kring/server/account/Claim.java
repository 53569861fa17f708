package org.kring.server.account;

import java.time.Instant;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;

/**
 * Somebody asks for a new way in for a member: a device that says it is hers, or (without a device) another member who
 * wants to hand her a link.
 *
 * @param device   the device that waits, or null where a link is wanted
 * @param vouchers who has said yes so far
 * @param outcome  null while it waits
 */
record Claim(String id, CollectiveId collective, MemberId member, String device, List<MemberId> vouchers,
             Outcome outcome, Instant expires) {
    /** How it ended. */
    enum Outcome { YES, NO }

    /** Two digits that the waiting device and the question both show, so that nobody lets in another one. */
    String number() {
        return "%02d".formatted(Math.floorMod(id.hashCode(), 100));
    }

    boolean hasVouched(MemberId by) {
        return vouchers.contains(by);
    }
}
