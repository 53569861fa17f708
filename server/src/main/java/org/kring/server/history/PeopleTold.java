package org.kring.server.history;

import org.kring.core.people.PeopleEvent;
import org.kring.core.people.PeopleEvent.AccessIssuedByHost;
import org.kring.core.people.PeopleEvent.AccessVouched;
import org.kring.core.people.PeopleEvent.LeaveEnded;
import org.kring.core.people.PeopleEvent.LeaveTaken;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.people.PeopleEvent.MemberLeft;
import org.kring.core.people.PeopleEvent.TriedToReach;

/** How what happens to people is told. */
final class PeopleTold {
    private PeopleTold() {}

    static Told of(Teller t, PeopleEvent event) {
        var href = t.look().links().people().all();
        return switch (event) {
            case MemberJoined(var member) -> Told.of("", href).about(member);
            case MemberLeft(var member) -> Told.of("", href).about(member);
            case LeaveTaken(var member, var until) -> Told.of("", href, until).about(member);
            case LeaveEnded(var member) -> Told.of("", href).about(member);
            case TriedToReach(var member, var _) -> Told.of("", href).about(member);
            case AccessVouched(var member, var by) -> Told.of("", href, t.look().names().of(by)).about(member);
            case AccessIssuedByHost(var member) -> Told.of("", href).about(member);
        };
    }
}
