package org.kring.core.handbook;

import java.time.Instant;
import java.time.LocalDate;
import org.kring.core.EntryId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.pcollections.PVector;

/**
 * A page of the handbook.
 *
 * @param owner     who minds it; it may be somebody who has left
 * @param lookAgain the day on which whoever minds it sees whether it is still so
 * @param dropped   not needed any more
 */
public record Entry(EntryId id, PVector<Version> versions, MemberId owner, LocalDate lookAgain, boolean dropped) {
    /** What it said from some time on. */
    public record Version(Instant at, MemberId by, Text title, Text text) {}

    public Version now() {
        return versions.getLast();
    }

    public Text title() {
        return now().title();
    }

    /** The number of the text that stands, counted from 1. */
    public int version() {
        return versions.size();
    }

    public boolean isToBeLookedAt(LocalDate today) {
        return !dropped && !lookAgain.isAfter(today);
    }

    Entry saying(Version version, LocalDate lookAgain) {
        return new Entry(id, versions.plus(version), owner, lookAgain, dropped);
    }

    Entry of(MemberId owner) {
        return new Entry(id, versions, owner, lookAgain, dropped);
    }

    Entry until(LocalDate lookAgain) {
        return new Entry(id, versions, owner, lookAgain, dropped);
    }

    Entry gone() {
        return new Entry(id, versions, owner, lookAgain, true);
    }
}
