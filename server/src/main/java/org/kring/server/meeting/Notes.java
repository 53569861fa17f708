package org.kring.server.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.meeting.Line;
import org.kring.core.meeting.Mark;
import org.kring.core.step.NextStep;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;

/**
 * The notes of the running item, and the place for one more line.
 *
 * @param item    to which a line belongs: the running item, or the last
 * @param running the running item's number, or 0
 * @param writer who writes tonight, or null
 * @param add    the form for one more line, or null where the viewer cannot write
 * @param own    the viewer writes for everyone tonight: the notes are what they look at
 */
public record Notes(int item, int running, String writer, List<NoteLine> lines, Typed add, List<Option> people, LocalDate today,
                    boolean own) {
    static final String ADD = "add-line";
    private static final int A_WEEK = 7;

    /**
     * One line.
     *
     * @param sign    the mark with which it begins, empty for a plain line
     * @param meaning the mark's word
     * @param more    what became of it, or null
     * @param correct the form in which it is put right, or null
     * @param pending "anyone against?" waits for an answer
     * @param anyone  the answers that the viewer may write down; empty for everyone else
     */
    public record NoteLine(int number, int revision, String sign, String meaning, String text, String more,
                           Typed correct, boolean pending, List<Option> anyone) {}

    static Notes of(Seen seen) {
        var meeting = seen.meeting();
        int item = meeting.agenda().current() != 0 ? meeting.agenda().current()
            : meeting.agenda().items().isEmpty() ? 0 : meeting.agenda().items().getLast().number();
        var writes = item != 0 && seen.may().mayAddLine(meeting).holds();
        return new Notes(item, meeting.agenda().current(), meeting.secretary().map(seen::name).orElse(null), lines(seen, item),
            writes ? add(seen) : null, people(seen), seen.look().now().today(),
            meeting.secretary().filter(seen::isMe).isPresent());
    }

    static List<NoteLine> lines(Seen seen, int item) {
        return seen.meeting().notes().of(item).stream().map(line -> line(seen, line)).toList();
    }

    private static NoteLine line(Seen seen, Line line) {
        var may = seen.may().mayChangeLine(seen.meeting(), line).holds();
        var form = Typed.nothing("line-" + line.number()).with("text", line.text());
        return new NoteLine(line.number(), line.revision(), sign(line.mark()), seen.w().of(line.mark()),
            line.text().toString(), more(seen, line), may ? seen.forms().of(form) : null, line.isPending(),
            line.isPending() ? anyone(seen) : List.of());
    }

    private static List<Option> anyone(Seen seen) {
        var options = new ArrayList<Option>();
        if (seen.may().maySayNobody(seen.meeting()).holds()) {
            options.add(new Option("nobody", seen.w().t("meeting.line.nobodyAgainst")));
        }
        if (seen.may().maySaySomeone(seen.meeting()).holds()) {
            options.add(new Option("someone", seen.w().t(options.isEmpty() ? "meeting.line.iAm" : "meeting.line.someoneAgainst")));
        }
        return options;
    }

    static String sign(Mark mark) {
        return switch (mark) {
            case NONE -> "";
            case STEP -> "→";
            case DECISION -> "=";
            case QUESTION -> "?";
            case LATER -> "#";
        };
    }

    private static String more(Seen seen, Line line) {
        if (line.step() != null) {
            return seen.state().steps().find(line.step()).map(step -> step(seen, step)).orElse(null);
        }
        return line.topic() != null ? seen.w().t("meeting.line.waits")
            : line.decision() != null ? seen.w().t("meeting.line.decided")
            : line.proposal() != null ? proposed(seen, line) : null;
    }

    /** And what became of that. */
    private static String proposed(Seen seen, Line line) {
        var proposed = seen.w().t("meeting.line.proposed");
        return seen.state().proposals().find(line.proposal()).filter(proposal -> proposal.stage().isOver() || proposal.stage().isResting())
            .map(proposal -> proposed + " · " + seen.w().of(proposal.stage())).orElse(proposed);
    }

    static String step(Seen seen, NextStep step) {
        return seen.w().t("meeting.line.step", seen.name(step.who()), seen.w().shortDate(step.due()));
    }

    private static Typed add(Seen seen) {
        return seen.forms().of(Typed.nothing(ADD).with("due", inAWeek(seen)));
    }

    static LocalDate inAWeek(Seen seen) {
        return seen.look().now().today().plusDays(A_WEEK);
    }

    static List<Option> people(Seen seen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", seen.w().t("meeting.line.nobody")));
        options.addAll(seen.people(seen.meeting().presence().here()));
        return options;
    }
}
