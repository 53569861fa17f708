package org.kring.core.proposal;

import org.kring.core.MeetingId;

/**
 * Where and how a proposal is dealt with.
 *
 * @param meeting the meeting that has it now, or null
 * @param called  somebody would rather talk about it: it goes to the next meeting
 * @param waits   it cannot be undone soon, or is about somebody who is not here: everyone is waited for
 */
public record Place(MeetingId meeting, boolean called, boolean waits) {
    static Place begun(MeetingId meeting) {
        return new Place(meeting, false, false);
    }

    Place in(MeetingId meeting) {
        return new Place(meeting, false, waits);
    }

    Place outside() {
        return new Place(null, called, waits);
    }

    Place calledToMeeting() {
        return new Place(meeting, true, waits);
    }

    Place waiting(boolean waits) {
        return new Place(meeting, called, waits);
    }
}
