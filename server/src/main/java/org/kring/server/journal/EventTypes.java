package org.kring.server.journal;

import static org.kring.server.journal.EventType.of;

import java.util.List;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.circle.CircleEvent.AimChanged;
import org.kring.core.circle.CircleEvent.CircleFounded;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.collective.CollectiveEvent.CollectiveFounded;
import org.kring.core.people.PeopleEvent.AccessIssuedByHost;
import org.kring.core.people.PeopleEvent.AccessVouched;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.people.PeopleEvent.MemberLeft;

/**
 * Every kind of event and the word it is stored by. These words and the shapes behind them are a promise to all who
 * have a journal. A new event is one line here and one approved sample, written by
 * {@code mvn -pl server -am test -Dtest=ApprovedEventsTest -Dapprove=true -Dsurefire.failIfNoSpecifiedTests=false};
 * a changed shape is an {@link Upcast} at the end of its line and a new sample; the old sample stays.
 */
final class EventTypes {
    static final List<EventType> ALL = List.of(
        of("collective-founded", CollectiveFounded.class),

        of("member-joined", MemberJoined.class),
        of("member-left", MemberLeft.class),
        of("access-vouched", AccessVouched.class),
        of("access-issued-by-host", AccessIssuedByHost.class),

        of("circle-founded", CircleFounded.class),
        of("circle-member-joined", CircleMemberJoined.class),
        of("guest-joined", GuestJoined.class),
        of("circle-member-left", CircleMemberLeft.class),
        of("aim-changed", AimChanged.class),

        of("topic-raised", TopicRaised.class),
        of("topic-closed", TopicClosed.class)
    );

    private EventTypes() {}
}
