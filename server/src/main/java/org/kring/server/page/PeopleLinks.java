package org.kring.server.page;

import org.kring.core.MemberId;

/** Addresses of the people of a collective. */
public record PeopleLinks(String c) {
    public static final String ALL = "/{c}/people";
    public static final String ONE = "/{c}/people/{n}";
    public static final String LEAVE = "/{c}/people/leave";
    public static final String LEAVE_END = "/{c}/people/leave/end";
    public static final String TRIES = "/{c}/people/{n}/tries";
    public static final String VOUCHING = "/{c}/people/{n}/vouching";
    public static final String KNOCK = "/{c}/people/knocks/{id}";

    public String all() {
        return Path.fill(ALL, c);
    }

    public String one(MemberId member) {
        return Path.fill(ONE, c, member.value());
    }

    /** Where one takes leave, and notes that nothing is heard of somebody. */
    public String leave() {
        return Path.fill(LEAVE, c);
    }

    public String leaveEnd() {
        return Path.fill(LEAVE_END, c);
    }

    public String tries(MemberId member) {
        return Path.fill(TRIES, c, member.value());
    }

    public String vouching(MemberId member) {
        return Path.fill(VOUCHING, c, member.value());
    }

    /** Where to answer somebody who asks for a new way in. */
    public String knock(String id) {
        return Path.fill(KNOCK, c, id);
    }
}
