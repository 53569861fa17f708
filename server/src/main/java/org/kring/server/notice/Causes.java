package org.kring.server.notice;

import org.kring.core.Stamp;
import org.kring.core.meeting.Meeting;
import org.kring.core.proposal.Proposal;

/** The names of what brings a notice about. They are kept in rows; with person, kind and thing they are unique. */
final class Causes {
    private Causes() {}

    /** Beginning of all that comes from the round that is open. A new text opens a new round. */
    static String round(Proposal proposal) {
        return "round-" + proposal.asking().round().number() + "/";
    }

    /** A text is presented once, however often its questions are opened again. */
    static String text(Proposal proposal) {
        return "text-" + proposal.version().number();
    }

    static String entry(Stamp stamp) {
        return "entry-" + stamp.version();
    }

    /** A meeting that moves is a new appointment. */
    static String appointment(Meeting meeting) {
        return "at-" + meeting.plan().when().getEpochSecond();
    }
}
