package org.kring.core.circle;

import org.kring.core.CircleId;
import org.kring.core.Text;

/**
 * A change of a circle's aim or domain that one of the two circles concerned has decided: it waits for the other one's
 * yes (method.md section 2: a change needs consent of both).
 *
 * @param confirms the circle that has not said yes yet
 * @param item     the number of the domain item, 0 where it is about the aim
 * @param within   the item of the wider circle in which it lies, or 0
 * @param text     the words of the new aim or item; empty where an item is let go
 */
public record Wanted(CircleId confirms, Part part, int item, int within, Text text) {
    /** What changes. */
    public enum Part { AIM, ITEM_TAKEN, ITEM_LET_GO }

    public boolean isAbout(Part part, int item) {
        return this.part == part && this.item == item;
    }
}
