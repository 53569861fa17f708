package org.kring.server.journal.event;

import static org.kring.server.journal.event.EventType.of;

import java.util.List;
import org.kring.core.people.PeopleEvent;

/** What is stored of people and their ways in. */
final class PeopleTypes {
    static final List<EventType> ALL = List.of(
        of("member-joined", PeopleEvent.MemberJoined.class),
        of("member-left", PeopleEvent.MemberLeft.class),
        of("leave-taken", PeopleEvent.LeaveTaken.class),
        of("leave-ended", PeopleEvent.LeaveEnded.class),
        of("tried-to-reach", PeopleEvent.TriedToReach.class),
        of("access-vouched", PeopleEvent.AccessVouched.class),
        of("access-issued-by-host", PeopleEvent.AccessIssuedByHost.class)
    );

    private PeopleTypes() {}
}
