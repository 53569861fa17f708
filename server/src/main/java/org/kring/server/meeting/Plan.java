package org.kring.server.meeting;

import java.util.List;
import org.kring.core.meeting.Item;
import org.kring.server.page.Chip;
import org.kring.server.page.Mark;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;

/**
 * The agenda beside a running meeting.
 *
 * @param chips "used / plan" beside each item
 * @param edit  for whoever leads: the items that can still be moved, or empty
 * @param start those that can be begun or gone on with out of turn
 */
public record Plan(List<Chip> chips, String free, List<Row> edit, List<Option> start, Typed add, List<Option> waiting,
                   List<Option> wanted) {
    /** One item in its place: what may be done with it there. */
    public record Row(int number, String title, int minutes, boolean first, boolean last, boolean drop) {}

    static Plan of(Seen seen) {
        var agenda = seen.meeting().agenda();
        var leads = seen.leads();
        return new Plan(agenda.items().stream().map(item -> chip(seen, item)).toList(),
            seen.meeting().freeMinutes() > 0 ? seen.w().t("meeting.free", seen.meeting().freeMinutes()) : null,
            leads ? AgendaRows.of(seen).stream().filter(row -> row.drop()).toList() : List.of(),
            leads ? start(seen) : List.of(), AgendaRows.add(seen), AgendaRows.waiting(seen), AgendaRows.wanted(seen));
    }

    private static Chip chip(Seen seen, Item item) {
        var mark = item.number() == seen.meeting().agenda().current() ? Mark.NOW
            : item.isFinished() ? Mark.DONE : Mark.NOT_YET;
        var planned = Integer.toString(item.minutes());
        return new Chip(seen.title(item), mark, item.isBegun()
            ? seen.meeting().timeBox(item, seen.now()).used().toMinutes() + " / " + planned : planned);
    }

    private static List<Option> start(Seen seen) {
        return seen.meeting().agenda().items().stream()
            .filter(item -> item.number() != seen.meeting().agenda().current())
            .map(item -> new Option(Integer.toString(item.number()), seen.title(item))).toList();
    }
}
