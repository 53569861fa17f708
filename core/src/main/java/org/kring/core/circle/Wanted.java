package org.kring.core.circle;

import java.util.stream.Stream;
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

    /** What waits for a yes because of a change. */
    static Stream<Wanted> of(Circles circles, Changes changes, Change change) {
        return switch (change) {
            case Change.NewAim(var circle, var aim) -> in(circles, circle, Part.AIM)
                .filter(wanted -> wanted.text().equals(changes.text(aim)));
            case Change.TakeItem(var circle, var text, var _) -> in(circles, circle, Part.ITEM_TAKEN)
                .filter(wanted -> wanted.text().equals(changes.text(text)));
            case Change.LetGoItem(var circle, var item) -> in(circles, circle, Part.ITEM_LET_GO)
                .filter(wanted -> wanted.item() == item);
            case Change.Open _, Change.Complete _, Change.BecomeHub _, Change.Rest _, Change.Wake _, Change.End _,
                Change.Fill _ -> Stream.empty();
        };
    }

    private static Stream<Wanted> in(Circles circles, CircleId circle, Part part) {
        return circles.find(circle).stream().flatMap(found -> found.wanted().stream()).filter(wanted -> wanted.part() == part);
    }

    public boolean isAbout(Part part, int item) {
        return this.part == part && this.item == item;
    }
}
