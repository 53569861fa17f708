package org.kring.core.meeting;

import org.kring.core.Refusal;

/** Why something cannot be done in this topic. */
public enum MeetingRefusal implements Refusal {
    UNUSED
}
