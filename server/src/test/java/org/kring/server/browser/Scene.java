package org.kring.server.browser;

import java.util.List;

/** What is on, in the order of the evening. */
enum Scene {
    PRACTICE, PRACTICE_ASKED, HOW_WE_DECIDE, REASON, NEEDS, TIME_IS_UP, ANYTHING_AGAINST, STEPS, DATE, CLOSING;

    String picture() {
        return "3-" + (char) ('a' + ordinal()) + "-" + name().toLowerCase().replace('_', '-');
    }

    List<String> alsoSeen() {
        return switch (this) {
            case PRACTICE_ASKED -> List.of("/meetings/1/pass", "/meetings/1/pass?member=5", "/proposals/1");
            case REASON -> List.of("/proposals/2");
            case PRACTICE, HOW_WE_DECIDE, NEEDS, TIME_IS_UP, ANYTHING_AGAINST, STEPS, DATE, CLOSING -> List.of();
        };
    }
}
