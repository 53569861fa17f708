package org.kring.server.meeting;

import java.util.List;
import org.kring.core.circle.Circle;

/** What we are together for, and what each circle does for it. */
public record DirectionPart(String together, List<Aim> aims, String href) implements Part {
    /** What a circle does. */
    public record Aim(String circle, String aim) {}

    static DirectionPart of(Seen seen) {
        return new DirectionPart(seen.state().root().aim().toString(), seen.state().circles().inside(seen.circle().id()).stream()
            .map(DirectionPart::aim).toList(), seen.look().links().mission());
    }

    private static Aim aim(Circle circle) {
        return new Aim(circle.name().toString(), circle.aim().toString());
    }
}
