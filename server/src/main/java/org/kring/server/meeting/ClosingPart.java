package org.kring.server.meeting;

import java.util.List;

/**
 * The end: what came of the evening, whether the notes are right, the two questions.
 *
 * @param notes  all notes, to be looked at together
 * @param readOut what was written down for each in the room
 * @param ask    for whoever leads: the two ways to close; empty for everyone else
 * @param chosen a way is chosen, and the guide asks once more
 */
public record ClosingPart(Slip slip, List<NotedItem> notes, ReadOut readOut, List<Way> ask, boolean chosen,
                          Reflecting reflecting)
    implements Part {
    static final String FORM = "closing";

    /** One way to close: to be asked once more at this address. */
    public record Way(String label, String href) {}

    static ClosingPart of(Seen seen) {
        return new ClosingPart(Slip.of(seen), NotedItem.written(seen), ReadOut.of(seen), ask(seen),
            seen.leads() && ClosingGuide.isChosen(seen), Reflecting.of(seen));
    }

    private static List<Way> ask(Seen seen) {
        return !seen.leads() ? List.of() : List.of(
            new Way(seen.w().t("meeting.close.final"), href(seen, "final")),
            new Way(seen.w().t("meeting.close.read"), href(seen, "read")));
    }

    /** Where it is asked once more. */
    static String href(Seen seen, String notes) {
        return seen.look().links().meetings().one(seen.id()) + "?notes=" + notes + "#guide";
    }
}
