package org.kring.server.drawing;

import java.util.List;

/**
 * One circle, or one person, as it is drawn.
 *
 * @param looks the names of what it looks like, for the style sheet
 * @param href  where it leads, or null
 * @param says  what it is, for whoever hears the page or points at it
 * @param name  as it is written, or null where there is no room
 * @param more  there is more inside than is drawn
 * @param close its name on a small screen, where nothing is drawn inside it; null where that is the same or has no room
 */
public record Round(String id, Disc disc, String looks, String href, String says, boolean more, Label name,
                    Label close, List<Link> links) {
    /**
     * The way of one person from a circle into the one around it.
     *
     * @param r     how large its end is
     * @param looks the name of what it looks like, for the style sheet
     */
    public record Link(double x1, double y1, double x2, double y2, double r, String looks) {}
}
