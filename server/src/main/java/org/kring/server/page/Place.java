package org.kring.server.page;

import java.util.List;

/** The places of the bar and the side list, in their order; {@code ELSEWHERE} marks none of them. */
public enum Place {
    TODAY, CIRCLES, RAISE, AGREEMENTS, MORE, MISSION, PEOPLE, HANDBOOK, MEETINGS, HISTORY, ME, ELSEWHERE;

    /** The places that bar and list show; a person's own page stands beside them. */
    public static List<Place> shown() {
        return List.of(TODAY, CIRCLES, RAISE, AGREEMENTS, MORE, MISSION, PEOPLE, HANDBOOK, MEETINGS, HISTORY);
    }

    /** What "More" unfolds to. */
    public static List<Place> underMore() {
        return shown().stream().filter(place -> place.isUnderMore() && place != MORE).toList();
    }

    /** Where this place is. */
    public String in(Links links) {
        return switch (this) {
            case TODAY, ELSEWHERE -> links.today();
            case CIRCLES -> links.circles().all();
            case RAISE -> links.topics().raise();
            case AGREEMENTS -> links.agreements().all();
            case MORE -> links.more();
            case MISSION -> links.mission();
            case PEOPLE -> links.people().all();
            case HANDBOOK -> links.handbook().all();
            case MEETINGS -> links.meetings().all();
            case HISTORY -> links.history();
            case ME -> links.me().home();
        };
    }

    /** Where a desk has room for more: circles open on their map there, and on their tree on a phone. */
    public String onDesk(Links links) {
        return this == CIRCLES ? links.circles().map() : in(links);
    }

    /** Whether this place is reached by "More" on a phone. */
    public boolean isUnderMore() {
        return compareTo(MORE) >= 0 && this != ELSEWHERE;
    }

    /** The lines of the place's drawing, in a field of 24 by 24. */
    public String icon() {
        return switch (this) {
            case TODAY, ELSEWHERE -> "M12 7.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M12 2v2M12 20v2M2 12h2M20 12h2"
                + "M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4";
            case CIRCLES -> "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M9 9.2a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2"
                + "M15.6 7.2a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8M15 14a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4";
            case RAISE -> "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M12 8v8M8 12h8";
            case AGREEMENTS -> "M6 3h9l4 4v14H6zM15 3v4h4M9.5 14.5l2 2 4-4.5";
            case MORE -> "M5 12h.01M12 12h.01M19 12h.01";
            case MISSION -> "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M15.5 8.5l-2 5-5 2 2-5z";
            case PEOPLE -> "M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M3.5 19c0-3.2 2.4-5 5.5-5s5.5 1.8 5.5 5"
                + "M16 6.2a2.5 2.5 0 1 1 0 5M17.5 14.3c2 .6 3.2 2.2 3.2 4.7";
            case HANDBOOK -> "M12 6.500c-2-1.500-4.500-2-8-2v13c3.500 0 6 .5 8 2 2-1.500 4.500-2 8-2v-13c-3.500 0-6 .5-8 2v13";
            case MEETINGS -> "M12 3.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4M18.1 6.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4"
                + "M18.1 13.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4M12 17.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4"
                + "M5.9 13.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4M5.9 6.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4";
            case HISTORY -> "M4 12a8 8 0 1 0 2.5-5.800M4 4v4h4M12 8v4.500l3 2";
            case ME -> "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4.5 20.500c0-4 3.3-6 7.5-6s7.5 2 7.5 6";
        };
    }
}
