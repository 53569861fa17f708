package org.kring.core.people;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.Command;
import org.kring.core.MemberId;

/** What can be asked for about people as such. */
public sealed interface PeopleCommand extends Command {
    /** Records that {@code by} vouched for a new way in for {@code member}: two members, or the member alone. */
    record VouchAccess(MemberId member, List<MemberId> by) implements PeopleCommand {}

    record IssueAccessByHost(MemberId member) implements PeopleCommand {}

    /** Leaves the collective at once (method.md section 2, joining and leaving). */
    record Leave(MemberId member) implements PeopleCommand {}

    /** Informed, and out of every decision until a day, by one's own word. */
    record TakeLeave(MemberId member, LocalDate until) implements PeopleCommand {}

    /** Back from leave, by one's own word; decides again from the next round. */
    record EndLeave(MemberId member) implements PeopleCommand {}

    /** Somebody tried to reach a member of whom nothing is heard. */
    record TryToReach(MemberId member, Channel channel) implements PeopleCommand {}
}
