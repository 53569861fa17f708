package org.kring.core.collective;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.kring.core.CircleId;
import org.kring.core.Text;
import org.kring.core.backlog.Backlog;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Circles;
import org.kring.core.people.People;

/** Everything that is so in one collective, folded from its journal. Immutable: readers need no lock. */
public record Collective(boolean founded, Text name, ZoneId zone, People people, Circles circles, Backlog backlog) {
    public static final CircleId ROOT = new CircleId(1);
    public static final Collective EMPTY = new Collective(false, Text.NONE, ZoneOffset.UTC, People.NONE, Circles.NONE,
        Backlog.NONE);

    public Circle root() {
        return circles.find(ROOT).orElseThrow();
    }

    /** From then on whoever comes is a guest first. */
    public boolean hasAgreedHowToDecide() {
        return false;
    }

    Backlog.Below belowBacklog() {
        return new Backlog.Below(people, circles);
    }

    Collective named(Text name, ZoneId zone) {
        return new Collective(true, name, zone, people, circles, backlog);
    }

    Collective with(People people) {
        return new Collective(founded, name, zone, people, circles, backlog);
    }

    Collective with(Circles circles) {
        return new Collective(founded, name, zone, people, circles, backlog);
    }

    Collective with(Backlog backlog) {
        return new Collective(founded, name, zone, people, circles, backlog);
    }
}
