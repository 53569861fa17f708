package org.kring.server.search;

/**
 * One line of what was found, as it stands now, for one viewer.
 *
 * @param group where it belongs on the page of agreements
 * @param note  what it is and where it stands: "agreement, Emil minds it"
 */
public record Line(Group group, String title, String note, String href) {
    /** The three lists of agreements, and what else is found. */
    public enum Group { HOLDS, ONCE, NO_LONGER, HANDBOOK, NOTES, TOPICS }
}
