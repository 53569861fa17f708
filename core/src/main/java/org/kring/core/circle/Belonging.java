package org.kring.core.circle;

import java.util.List;
import org.kring.core.MemberId;

/**
 * Why somebody is in a circle.
 *
 * @param own   for their own sake
 * @param seats by these roles in circles inside; empty for most
 * @param roles the roles held in this circle
 */
public record Belonging(Circle circle, boolean own, List<Seat> seats, List<Role> roles) {
    static Belonging of(Circle circle, MemberId member) {
        return new Belonging(circle, circle.company().own().contains(member), circle.company().seatsOf(member),
            circle.rolesOf(member));
    }

    /** Whether the person decides here; otherwise they are a guest, and heard. */
    public boolean decides() {
        return own || !seats.isEmpty();
    }
}
