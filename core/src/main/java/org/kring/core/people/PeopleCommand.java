package org.kring.core.people;

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
}
