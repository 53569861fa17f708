package org.kring.server.web;

import java.time.Duration;
import java.time.Instant;
import org.kring.core.MeetingId;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.Meeting;

/** How long what belongs to a meeting holds: its code for phones, and the device on its table. */
public final class Tables {
    /** The closing slip can still be read on the table. */
    private static final Duration AFTERWARDS = Duration.ofHours(1);

    private Tables() {}

    /** Whether people still come to it. */
    public static boolean isOpen(Collective state, MeetingId meeting) {
        return state.meetings().find(meeting).filter(each -> each.state().isPlanned() || each.isLive()).isPresent();
    }

    /** Whether the group is together, so that there is a table. */
    public static boolean isLive(Collective state, MeetingId meeting) {
        return state.meetings().find(meeting).filter(Meeting::isLive).isPresent();
    }

    /** Whether the device on its table may still be used as such. */
    public static boolean holds(Collective state, MeetingId meeting, Instant now) {
        return state.meetings().find(meeting).filter(each -> each.isLive() || justClosed(each, now)).isPresent();
    }

    private static boolean justClosed(Meeting meeting, Instant now) {
        return meeting.closed() != null && now.isBefore(meeting.closed().plus(AFTERWARDS));
    }
}
