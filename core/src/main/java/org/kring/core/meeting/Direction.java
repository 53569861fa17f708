package org.kring.core.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.kring.core.CircleId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Kind;

/** Once a quarter a hub asks: does our work still serve what we are together for (method.md section 9)? */
public final class Direction {
    private static final int MONTHS = 3;

    private Direction() {}

    /** When a hub that has met before looks next. */
    public static Optional<LocalDate> next(Meetings meetings, Circle circle, ZoneId zone) {
        return circle.kind() != Kind.HUB ? Optional.empty()
            : looked(meetings, circle.id()).map(at -> at.atZone(zone).toLocalDate().plusMonths(MONTHS));
    }

    /** When it looked last; before that, when the circle met first. */
    private static Optional<Instant> looked(Meetings meetings, CircleId circle) {
        return Optional.ofNullable(meetings.kept().directions().get(circle))
            .or(() -> meetings.firstIn(circle).map(Meeting::opened));
    }

    static boolean looks(Meeting meeting) {
        return meeting.agenda().items().stream().anyMatch(item -> item.outcome() == Outcome.REACHED
            && (item.kind() == ItemKind.DIRECTION || item.kind() == ItemKind.TOGETHER_FOR));
    }
}
