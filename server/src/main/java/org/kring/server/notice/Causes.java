package org.kring.server.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Stamp;
import org.kring.core.meeting.Meeting;
import org.kring.core.proposal.Owed;
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
        return proposal.stage().isForming() ? "together" : "text-" + proposal.version().number();
    }

    /** Something else that is owed, since then. */
    static String owed(Owed.What what, Object since) {
        return what.name().toLowerCase(Locale.ROOT) + "/" + since;
    }

    /** What else is owed, where it is that. */
    static Optional<Owed.What> owed(Notice notice) {
        return Stream.of(Owed.What.values()).filter(what -> notice.cause().startsWith(owed(what, ""))).findFirst();
    }

    /** A question that is asked once. */
    static final String ASKED = "asked";
    static final String ANSWERED = "answered";

    static String entry(Stamp stamp) {
        return "entry-" + stamp.version();
    }

    /** A meeting that moves is a new appointment. */
    static String appointment(Meeting meeting) {
        return "at-" + meeting.plan().when().getEpochSecond();
    }
}
