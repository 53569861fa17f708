package org.kring.core.circle;

import java.util.List;
import org.kring.core.MemberId;
import org.pcollections.OrderedPSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Who belongs to a circle, and who sits in.
 *
 * @param own     members for their own sake
 * @param seats   members by a role in a circle inside, computed from those circles
 * @param guests  heard, and without a say
 * @param asking  guests who would like to become members
 * @param invited asked by the circle's opening whether they want to be members; they have not said yes yet
 */
public record Company(PSet<MemberId> own, PVector<Seat> seats, PSet<MemberId> guests, PSet<MemberId> asking,
                      PSet<MemberId> invited) {
    static final Company NOBODY = new Company(OrderedPSet.empty(), TreePVector.empty(), OrderedPSet.empty(),
        OrderedPSet.empty(), OrderedPSet.empty());

    public PSet<MemberId> members() {
        return own.plusAll(seats.stream().map(Seat::member).toList());
    }

    public boolean has(MemberId member) {
        return own.contains(member) || seats.stream().anyMatch(seat -> seat.member().equals(member));
    }

    /** The seats by which this person is here. */
    public List<Seat> seatsOf(MemberId member) {
        return seats.stream().filter(seat -> seat.member().equals(member)).toList();
    }

    /** Whether the circle knows this person other than by a seat. */
    boolean knows(MemberId member) {
        return own.contains(member) || guests.contains(member) || invited.contains(member);
    }

    Company joined(MemberId member) {
        return new Company(own.plus(member), seats, guests.minus(member), asking.minus(member), invited.minus(member));
    }

    Company welcomed(MemberId guest) {
        return new Company(own, seats, guests.plus(guest), asking, invited);
    }

    Company asked(MemberId guest) {
        return new Company(own, seats, guests, asking.plus(guest), invited);
    }

    Company notAsking(MemberId guest) {
        return new Company(own, seats, guests, asking.minus(guest), invited);
    }

    Company reopened(MemberId member) {
        return new Company(own.minus(member), seats, guests.plus(member), asking.plus(member), invited);
    }

    Company inviting(MemberId member) {
        return new Company(own, seats, guests, asking, invited.plus(member));
    }

    Company without(MemberId member) {
        return new Company(own.minus(member), seats, guests.minus(member), asking.minus(member), invited.minus(member));
    }

    Company seated(PVector<Seat> seats) {
        return new Company(own, seats, guests, asking, invited);
    }

    /** Of its own members only this one stays, and nobody joins any more; null means nobody. */
    Company only(MemberId member) {
        return new Company(member == null ? OrderedPSet.empty() : OrderedPSet.singleton(member), seats, guests,
            OrderedPSet.empty(), invited);
    }
}
