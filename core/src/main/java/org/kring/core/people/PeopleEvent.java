package org.kring.core.people;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.Event;
import org.kring.core.MemberId;

/** What happens to people as such. Names stand in the directory, never here. */
public sealed interface PeopleEvent extends Event {
    record MemberJoined(MemberId member) implements PeopleEvent {}

    record MemberLeft(MemberId member) implements PeopleEvent {}

    /** Informed, and out of every decision until that day: by one's own word, or by consent of the others. */
    record LeaveTaken(MemberId member, LocalDate until) implements PeopleEvent {}

    record LeaveEnded(MemberId member) implements PeopleEvent {}

    record TriedToReach(MemberId member, Channel channel) implements PeopleEvent {}

    /** A new way in (a device, a link) was given to a member by the yes of others, or of the member's own device. */
    record AccessVouched(MemberId member, List<MemberId> by) implements PeopleEvent {}

    /** Whoever hosts the server issued a sign-in link for a member. */
    record AccessIssuedByHost(MemberId member) implements PeopleEvent {}
}
