package org.kring.core.proposal;

import org.kring.core.MeetingId;

/**
 * Where a proposal is being dealt with.
 *
 * @param meeting the meeting that has it now, or null
 * @param called  somebody would rather talk about it: it goes to the next meeting
 */
public record Place(MeetingId meeting, boolean called) {
    static final Place NOWHERE = new Place(null, false);
}
