package org.kring.core.consent;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.people.People;

/** Who decides in a circle: its members, but for those on leave (method.md section 3, E). */
public final class Deciders {
    private Deciders() {}

    public static List<MemberId> of(Circle circle, People people, LocalDate today) {
        return circle.members().stream().filter(member -> !people.isOnLeave(member, today)).toList();
    }
}
