package org.kring.server.notice;

import java.time.Instant;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;

/**
 * A notice in the outbox.
 *
 * @param made  since when it is known
 * @param tries how often sending has failed
 */
record Filed(CollectiveId collective, Notice notice, Instant made, int tries) {
    MemberId member() {
        return notice.member();
    }

    Kind kind() {
        return notice.kind();
    }
}
