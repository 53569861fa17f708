package org.kring.server.past;

import java.util.Locale;

/** What can be brought along, each in a field of its own. */
public enum Kind {
    PEOPLE, GROUPS, ROLES, AGREEMENTS, MISSION;

    /** The name of its field. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
