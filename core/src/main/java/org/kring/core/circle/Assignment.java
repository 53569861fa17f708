package org.kring.core.circle;

import java.time.LocalDate;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;

/**
 * Who holds a role, and for how long.
 *
 * @param until    the last day of the term; afterwards the holder is acting
 * @param proposal the proposal that named them, or null
 * @param meeting  the meeting that named them, or null
 * @param extended how often "go on until our next meeting" was said
 */
public record Assignment(MemberId holder, LocalDate from, LocalDate until, Naming naming, ProposalId proposal,
                         MeetingId meeting, int extended, Confirmation confirmation) {
    /** So long before the end it is time to choose; so long after it nobody acts any more. */
    public static final int DAYS = 30;
    static final int MOST_EXTENSIONS = 2;

    /** The term is over, and nobody has been chosen yet. */
    public boolean isActing(LocalDate today) {
        return today.isAfter(until);
    }

    public boolean endsSoon(LocalDate today) {
        return !isActing(today) && !today.isBefore(until.minusDays(DAYS));
    }

    /** The day on which the role is vacant if nothing happens. */
    public LocalDate vacantFrom() {
        return until.plusDays(DAYS + 1L);
    }

    public boolean gives() {
        return confirmation != Confirmation.SUSPENDED;
    }

    Assignment until(LocalDate day) {
        return new Assignment(holder, from, day, naming, proposal, meeting, extended + 1, confirmation);
    }

    Assignment in(Confirmation confirmation) {
        return new Assignment(holder, from, until, naming, proposal, meeting, extended, confirmation);
    }
}
