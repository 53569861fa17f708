package org.kring.core.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kring.core.DamagedLog;
import org.kring.core.MemberId;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Who is in a meeting, in the order of the seats. */
public record Presence(PVector<Seat> seats) {
    static final Presence NOBODY = new Presence(TreePVector.empty());

    public Optional<Seat> find(MemberId member) {
        return seats.stream().filter(seat -> seat.member().equals(member)).findFirst();
    }

    public boolean isHere(MemberId member) {
        return find(member).filter(Seat::isTaken).isPresent();
    }

    /** Those who are present now, in seating order. */
    public List<MemberId> here() {
        return seats.stream().filter(Seat::isTaken).map(Seat::member).toList();
    }

    /** All who were present for some of the time. */
    public List<MemberId> everHere() {
        return seats.stream().map(Seat::member).toList();
    }

    /** The minutes of all persons together. */
    public long personMinutes(Instant now) {
        return seats.stream().mapToLong(seat -> seat.here().at(now).toSeconds()).sum() / 60;
    }

    /** Whoever comes back takes the old seat; whoever is new sits last. */
    Presence arrived(MemberId member, Instant at) {
        return find(member).isPresent() ? changed(member, seat -> seat.arrived(at))
            : new Presence(seats.plus(new Seat(member, Stopwatch.UNUSED.started(at), null)));
    }

    Presence left(MemberId member, Instant at) {
        return changed(member, seat -> seat.left(at));
    }

    Presence leavingAt(MemberId member, Instant when) {
        return changed(member, seat -> seat.leavingAt(when));
    }

    Presence arranged(List<MemberId> order) {
        var first = order.stream().map(this::known).toList();
        var others = seats.stream().filter(seat -> !order.contains(seat.member())).toList();
        return new Presence(TreePVector.from(first).plusAll(others));
    }

    Presence ended(Instant at) {
        return new Presence(TreePVector.from(seats.stream().map(seat -> seat.left(at)).toList()));
    }

    private Presence changed(MemberId member, UnaryOperator<Seat> change) {
        var seat = known(member);
        return new Presence(seats.with(seats.indexOf(seat), change.apply(seat)));
    }

    private Seat known(MemberId member) {
        return find(member).orElseThrow(() -> new DamagedLog(member + " has no seat"));
    }
}
