package org.kring.core.proposal;

import java.time.Instant;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Window;
import org.pcollections.PSet;

/**
 * A course that was suggested outside of a meeting: is anyone against it?
 *
 * @param deciders who is asked, frozen
 * @param none     who sees no reason against it
 */
public record Motion(Course course, Text reason, MemberId by, List<MemberId> deciders, PSet<MemberId> none, Clauses clauses,
                     Instant until) {
    public boolean awaits(MemberId member) {
        return deciders.contains(member) && !none.contains(member);
    }

    public List<MemberId> notYet() {
        return deciders.stream().filter(this::awaits).toList();
    }

    /** Since when it is asked, and until when. */
    public Window window() {
        return Window.of(until.minus(clauses.window()), until);
    }

    /** Enough have answered when the time is over, and the circle does not wait for everyone. */
    boolean standsAtTheEnd() {
        return notYet().isEmpty() || clauses.absence() != Absence.WAIT
            && clauses.enough(deciders.size() - notYet().size(), deciders.size()).holds();
    }

    Motion heard(MemberId member) {
        return new Motion(course, reason, by, deciders, none.plus(member), clauses, until);
    }

    Motion movedTo(Instant end) {
        return new Motion(course, reason, by, deciders, none, clauses, end);
    }

    Motion without(MemberId member) {
        return new Motion(course, reason, by, deciders.stream().filter(each -> !each.equals(member)).toList(),
            none.minus(member), clauses, until);
    }
}
