package org.kring.server.backlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.Circle;
import org.kring.core.circle.State;
import org.kring.server.draft.OwnNote;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.search.Line;
import org.kring.server.web.Look;

/**
 * The page "Raise something".
 *
 * @param wishes  what may come of it; empty where a waiting topic is to be tried
 * @param who     who may be raising it, on the table's device; empty on a person's own
 * @param others  with whom it may be tried
 * @param circles where it may go instead; by itself it goes to the circle that looks after it; empty at the table
 * @param matches what there is already
 * @param goes    where it goes
 * @param notes   the person's own notes
 */
public record RaiseView(Typed typed, List<Option> wishes, List<Option> who, List<Option> others, List<Option> circles,
                        List<Line> matches, Goes goes, List<Note> notes) {
    /** Something that the person noted for themselves. */
    public record Note(int number, String text, LocalDate since) {
        static Note of(Look look, OwnNote note) {
            return new Note(note.number(), note.text().toString(), note.made().atZone(look.now().zone()).toLocalDate());
        }
    }

    static RaiseView of(Look look, RaiseForm form, List<Line> matches, Goes goes,
                        List<OwnNote> notes) {
        return new RaiseView(form.typed(), form.topic() == 0 ? wishes(look) : List.of(),
            look.visit().isTable() ? people(look) : List.of(), people(look),
            circles(look), matches, goes,
            notes.stream().map(note -> Note.of(look, note)).toList());
    }

    /** A note for oneself is made on one's own device only. */
    private static List<Option> wishes(Look look) {
        var wishes = new ArrayList<Option>();
        Stream.of(Wish.TALK, Wish.PROPOSAL).map(wish -> option(wish, look)).forEach(wishes::add);
        wishes.add(new Option(RaiseForm.TRY, look.w().t("backlog.raise.try")));
        wishes.add(option(Wish.HELP, look));
        if (!look.visit().isTable()) {
            wishes.add(new Option(RaiseForm.NOTE, look.w().t("backlog.raise.note")));
        }
        return wishes;
    }

    private static List<Option> people(Look look) {
        return look.state().people().here().stream().filter(member -> !member.equals(look.me()))
            .map(member -> option(look, member)).toList();
    }

    private static Option option(Wish wish, Look look) {
        return new Option(wish.name(), look.w().of(wish));
    }

    private static Option option(Look look, MemberId member) {
        return new Option(Integer.toString(member.value()), look.names().of(member));
    }

    private static String named(Look look, Circle circle) {
        return circle.state() == State.RESTING ? circle.name() + " · " + look.w().of(circle.state()) : circle.name().toString();
    }

    private static List<Option> circles(Look look) {
        if (look.visit().isTable()) {
            return List.of();
        }
        var circles = new ArrayList<Option>();
        circles.add(new Option("", look.w().t("backlog.goes.byItself")));
        look.state().circles().living().forEach(circle ->
            circles.add(new Option(Integer.toString(circle.id().value()), named(look, circle))));
        return circles;
    }
}
