package org.kring.core.proposal;

import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.pcollections.OrderedPSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Where and how a proposal is dealt with.
 *
 * @param meeting the meeting that has it now, or null
 * @param called  somebody would rather talk about it: it goes to the next meeting
 * @param waits   it cannot be undone soon, or is about somebody who is not here: everyone is waited for
 * @param concerns the circles inside whose domain it touches
 * @param shifts  how its time and place were changed, in order; of running once more only the last
 */
public record Place(MeetingId meeting, boolean called, boolean waits, PSet<CircleId> concerns, PVector<Shift> shifts) {
    /** Outside of a meeting nobody sees whether a circle that is concerned is there. */
    boolean waitsForEveryone() {
        return waits || meeting == null && !concerns.isEmpty();
    }

    static Place begun(MeetingId meeting) {
        return new Place(meeting, false, false, OrderedPSet.empty(), TreePVector.empty());
    }

    Place in(MeetingId meeting) {
        return new Place(meeting, false, waits, concerns, shifts);
    }

    Place outside() {
        return new Place(null, called, waits, concerns, shifts);
    }

    Place calledToMeeting() {
        return new Place(meeting, true, waits, concerns, shifts);
    }

    Place waiting(boolean waits) {
        return new Place(meeting, called, waits, concerns, shifts);
    }

    Place concerning(CircleId circle, boolean concerned) {
        return new Place(meeting, called, waits, concerned ? concerns.plus(circle) : concerns.minus(circle), shifts);
    }

    Place plus(Shift shift) {
        var others = shifts.stream().filter(each -> each.kind() != Shift.Kind.ONCE_MORE || each.kind() != shift.kind()).toList();
        return new Place(meeting, called, waits, concerns, TreePVector.from(others).plus(shift));
    }
}
