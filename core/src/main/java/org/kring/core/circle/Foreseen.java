package org.kring.core.circle;

import java.util.Optional;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision.Accepted;
import org.kring.core.Event;
import org.kring.core.circle.CircleEvent.ChangeWanted;
import org.kring.core.people.People;

/** What changes would lead to, before anybody has decided them. */
public final class Foreseen {
    private Foreseen() {}

    /** The circles as they would be once every circle concerned had said yes; empty where something does not fit. */
    public static Optional<Circles> circles(Circles circles, People people, Structure.By by, Changes changes) {
        return Structure.decide(circles, people, by, changes) instanceof Accepted(var events)
            ? Optional.of(Structure.after(circles, events.stream().map(Foreseen::withYes).toList())) : Optional.empty();
    }

    private static Event withYes(Event event) {
        return event instanceof ChangeWanted(var circle, var confirms, var part, var item, var within, var text)
            ? CharterRules.done(circle, new Wanted(confirms, part, item, within, text)) : event;
    }

    /** Whether a circle that is there already can be made ready for the hub by the decision that forms it. */
    public static Check completing(Circles circles, People people, Structure.By by, CircleId circle) {
        return new CompleteRules(circles, people, by).place(circle);
    }

    /** Whether a circle could open inside the one that decides, whatever it is for. */
    public static Check opening(Circles circles, People people, Structure.By by) {
        return new OpenRules(circles, people, by).place();
    }
}
