package org.kring.server.account;

import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;
import org.kring.server.live.Pings;

/** Ends the open streams of somebody who may have lost the right to look; who has it opens a new one by itself. */
final class Streams {
    private final Pings pings;

    Streams(Pings pings) {
        this.pings = pings;
    }

    void close(CollectiveId collective, MemberId member) {
        pings.close(collective, new Actor.Member(member)::equals);
    }
}
