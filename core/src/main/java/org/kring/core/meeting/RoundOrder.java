package org.kring.core.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kring.core.MemberId;

/** In which order people are asked (method.md section 5, rounds). */
final class RoundOrder {
    private RoundOrder() {}

    /**
     * The seats, from a start that moves on by one with each round and in a direction that alternates; the facilitator
     * neither first nor last where there are three or more.
     */
    static List<MemberId> of(List<MemberId> seats, int roundsHeld, MemberId facilitator) {
        var order = new ArrayList<MemberId>();
        int direction = roundsHeld % 2 == 0 ? 1 : -1;
        for (int i = 0; i < seats.size(); i++) {
            order.add(seats.get(Math.floorMod(roundsHeld + direction * i, seats.size())));
        }
        putInside(order, facilitator);
        return List.copyOf(order);
    }

    /** By beginning one seat earlier or later: the round still goes from seat to seat. */
    private static void putInside(List<MemberId> order, MemberId facilitator) {
        int last = order.size() - 1;
        int place = order.indexOf(facilitator);
        if (last >= 2 && (place == 0 || place == last)) {
            Collections.rotate(order, place == 0 ? 1 : -1);
        }
    }
}
