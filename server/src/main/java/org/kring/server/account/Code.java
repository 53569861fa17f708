package org.kring.server.account;

import java.time.Instant;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;

/**
 * Something that opens a way in, for a while.
 *
 * @param hash       of the code or token
 * @param collective null for {@link Kind#MAIL} and {@link Kind#BEGIN}
 * @param member     whom it is for; for {@link Kind#JOIN} and
 *                   {@link Kind#INVITE}, who shows it; null where it is for nobody in particular
 * @param meeting    the meeting that a {@link Kind#JOIN} code ends with, or null
 * @param address    where a mail went, or null
 * @param shown      the code in clear where a page shows it again, else null
 */
record Code(String hash, Kind kind, CollectiveId collective, MemberId member, MeetingId meeting, String address,
            String shown, Instant expires) {
    /** What a code opens. */
    enum Kind {
        /** The code on the laptop: whoever has it says who they are. */
        JOIN,
        /** A person's own next device. */
        DEVICE,
        /** A way in that two members or the host gave. */
        LINK,
        /** A way in by mail, for all seats with that address. */
        MAIL,
        /** Says that a person reads mail at an address. */
        ADDRESS,
        /** One more collective on this server. */
        BEGIN,
        /** One person more, invited by a member. */
        INVITE
    }
}
