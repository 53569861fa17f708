package org.kring.server.account;

import java.util.List;
import org.kring.core.collective.CollectiveCommand.BringAlong;
import org.kring.core.collective.Past;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Once;
import org.kring.server.live.Outcome;
import org.kring.server.web.Desk;
import org.kring.server.web.Visit;

/** What a group had before is written down: names first, then all events in one append. */
final class Bringing {
    private final Along along;
    private final Directory directory;
    private final Desk desk;

    Bringing(Along along, Directory directory, Desk desk) {
        this.along = along;
        this.directory = directory;
        this.desk = desk;
    }

    /** The same form sent again brings nothing twice and is answered like the first time. */
    Outcome bring(Visit visit, Past past, List<String> names) {
        var once = visit.form().once();
        if (!names.isEmpty()) {
            along.expect(visit.collective(), once, names);
        }
        var outcome = desk.submit(visit, new BringAlong(past));
        switch (outcome) {
            case Outcome.Done done -> seat(visit.collective(), once, done);
            case Outcome.Refused _ -> along.refuse(visit.collective(), once);
        }
        return outcome;
    }

    private void seat(CollectiveId collective, Once once, Outcome.Done done) {
        done.first(MemberJoined.class).ifPresentOrElse(first -> along.seat(collective, once, first.member()),
            () -> along.settle(collective));
        directory.changed(collective);
    }
}
