package org.kring.core.meeting;

import org.kring.core.MemberId;

/** Somebody needs something, visible to the group until it is cleared. */
public record Signal(MemberId member, Kind kind) {
    /** "I need something": what somebody asks of the group beside the item (screens.md section 5). */
    public enum Kind { PAUSE, WORD_ON_PROCESS, BACK_ONE_STEP, SOMEONE_TO_LISTEN }
}
