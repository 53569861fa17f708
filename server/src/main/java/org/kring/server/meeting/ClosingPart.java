package org.kring.server.meeting;

import java.util.List;

/**
 * The end: what came of the evening, whether the notes are right, the two questions.
 *
 * @param notes  all notes, to be looked at together
 * @param readOut what was written down for each in the room
 * @param ask    for whoever leads: the two ways to close; empty for everyone else
 * @param sure   the chosen way, asked once more; or null
 */
public record ClosingPart(Slip slip, List<NotedItem> notes, ReadOut readOut, List<Way> ask, Act sure,
                          Reflecting reflecting)
    implements Part {
    static final String FORM = "closing";

    /** One way to close: to be asked once more at this address. */
    public record Way(String label, String href) {}

    static ClosingPart of(Seen seen) {
        return new ClosingPart(Slip.of(seen), NotedItem.written(seen), ReadOut.of(seen), ask(seen), sure(seen), Reflecting.of(seen));
    }

    private static List<Way> ask(Seen seen) {
        var here = seen.look().links().meetings().one(seen.id());
        return !seen.leads() ? List.of() : List.of(
            new Way(seen.w().t("meeting.close.final"), here + "?notes=final#closing"),
            new Way(seen.w().t("meeting.close.read"), here + "?notes=read#closing"));
    }

    private static Act sure(Seen seen) {
        var chosen = seen.forms().of(FORM).value("notes");
        return chosen.isEmpty() || !seen.leads() ? null
            : Act.of("close", seen.to("closing"), seen.w().t("meeting.close.sure")).with("notes", chosen).main();
    }
}
