package org.kring.server.web;

import java.time.InstantSource;
import org.kring.core.Command;
import org.kring.core.Moment;
import org.kring.server.live.Collectives;
import org.kring.server.live.Outcome;
import org.kring.server.live.Shown;
import org.springframework.stereotype.Component;

/** Where controllers look things up and hand commands in. */
@Component
public class Desk {
    private final Collectives collectives;
    private final InstantSource clock;

    Desk(Collectives collectives, InstantSource clock) {
        this.collectives = collectives;
        this.clock = clock;
    }

    /** The collective as this person may see it now; never older than what this browser has written. */
    public Shown shown(Visit visit) {
        return collectives.shown(visit.collective(), visit.seen());
    }

    public Outcome submit(Visit visit, Command command) {
        return collectives.submit(visit.collective(), visit.form(), visit.actor(), command);
    }

    /** Now, in the time zone of the collective. */
    public Moment now(Shown shown) {
        return new Moment(clock.instant(), shown.state().zone());
    }
}
