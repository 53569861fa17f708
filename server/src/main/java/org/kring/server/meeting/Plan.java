package org.kring.server.meeting;

import java.util.List;
import java.util.Optional;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.Line;
import org.kring.core.meeting.Wanted;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
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
            : !item.isFinished() ? Mark.NOT_YET : isLeft(seen, item) ? Mark.LEFT : Mark.DONE;
        var time = time(seen, item);
        return new Chip(seen.title(item), mark, mark == Mark.LEFT ? seen.w().of(mark) + " · " + time : time);
    }

    private static String time(Seen seen, Item item) {
        var planned = Integer.toString(item.minutes());
        return item.isBegun() ? seen.meeting().timeBox(item, seen.now()).used().toMinutes() + " / " + planned : planned;
    }

    /** A decision was wanted, and none was begun or written down, or what was begun is not decided. */
    private static boolean isLeft(Seen seen, Item item) {
        var noted = seen.meeting().notes().standing().stream()
            .anyMatch(line -> line.item() == item.number() && (line.decision() != null || isSettled(seen, line)));
        return wantsDecision(item) && !noted && DecisionPart.proposal(seen, item).filter(Plan::isSettled).isEmpty();
    }

    private static boolean isSettled(Seen seen, Line line) {
        return Optional.ofNullable(line.proposal()).flatMap(seen.state().proposals()::find).filter(Plan::isSettled).isPresent();
    }

    private static boolean wantsDecision(Item item) {
        return switch (item.kind()) {
            case PRACTICE, HOW_WE_DECIDE, TOGETHER_FOR, DECIDE_ONE -> true;
            case TOPIC, PROPOSAL, FREE -> item.wanted() == Wanted.DECIDE;
            case ARRIVING, BEFORE_WE_START, NEEDS, LOOK_AGAIN, CONFIRMATIONS, REPORTS, FROM_WIDER_CIRCLE,
                DIRECTION, JOINING, WHO_DOES_WHAT, NEXT_DATE, CLOSING -> false;
        };
    }

    /** Nothing is left to do here: also where those who are not here are waited for. */
    private static boolean isSettled(Proposal proposal) {
        return proposal.stage().isOver() || proposal.stage() == Stage.PENDING_ABSENT;
    }

    private static List<Option> start(Seen seen) {
        return seen.meeting().agenda().items().stream()
            .filter(item -> item.number() != seen.meeting().agenda().current())
            .map(item -> new Option(Integer.toString(item.number()), seen.title(item))).toList();
    }
}
