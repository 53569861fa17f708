package org.kring.server.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.State;
import org.kring.server.page.DomainItems;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.search.Line;
import org.kring.server.search.Line.Group;
import org.kring.server.web.Look;
import org.kring.server.web.OpenProposal;

/**
 * The page of all agreements.
 *
 * @param q       what was searched for; empty where nothing was
 * @param filter  the circle and the day that were chosen
 * @param circles the circles to choose from; empty where there is one
 * @param items   the ways to what belongs to one thing that the circle looks after; empty where it has none
 * @param day     the day as of which it is read, or null for now
 * @param open    what is being decided, where it is read as it is now
 */
public record RegisterView(String q, Typed filter, List<Option> circles, List<Way> items, LocalDate day,
                           List<OpenProposal> open, List<Section> sections) {
    /** @param here whether it is what the page shows */
    public record Way(String label, String href, boolean here) {}

    /** @param older where the rest of a long list is, or null */
    public record Section(Group group, List<Row> rows, String older) {}

    /** @param near it is to be looked at again */
    public record Row(String title, String note, String href, boolean near) {
        static Row of(Line line) {
            return new Row(line.title(), line.note(), line.href(), false);
        }

        /** @param whose whether to say which circle's it is */
        static Row of(Look look, Agreement agreement, boolean now, boolean whose) {
            var standing = new Standing(look, agreement);
            var item = Filing.words(look, agreement).map(words -> words + " · ").orElse("");
            var circle = whose ? look.state().circles().find(agreement.circle()).orElseThrow().name() + " · " : "";
            return new Row(Excerpt.of(agreement.headline(), TITLE), circle + item + standing.inOneLine(),
                look.links().agreements().one(agreement.id()), now && standing.isNear());
        }
    }

    private static final int TITLE = 120;
    private static final int FEW = 20;
    private static final List<Group> LISTS = List.of(Group.HOLDS, Group.ONCE, Group.NO_LONGER);

    static RegisterView lists(Look look, Shelf shelf) {
        var lists = shelf.only() == null ? LISTS.stream() : LISTS.stream().filter(shelf.only()::equals);
        return new RegisterView("", filter(shelf), circles(look), items(look, shelf), shelf.day(), open(look, shelf),
            lists.map(group -> list(look, group, shelf)).toList());
    }

    static RegisterView found(Look look, String q, List<Line> lines) {
        return new RegisterView(q, filter(Shelf.ALL), circles(look), List.of(), null, List.of(), Stream.of(Group.values()).map(group ->
            new Section(group, lines.stream().filter(line -> line.group() == group).map(Row::of).toList(), null))
            .filter(section -> !section.rows().isEmpty()).toList());
    }

    private static List<OpenProposal> open(Look look, Shelf shelf) {
        return shelf.only() != null || shelf.day() != null ? List.of() : look.state().circles().all().stream()
            .filter(circle -> shelf.circle().isEmpty() || shelf.circle().equals(circle.slug()))
            .flatMap(circle -> OpenProposal.in(look, circle).stream()).toList();
    }

    private static Typed filter(Shelf shelf) {
        return Typed.nothing("filter").with("circle", shelf.circle()).with("on", shelf.day() == null ? "" : shelf.day());
    }

    private static List<Option> circles(Look look) {
        var circles = look.state().circles().all();
        var options = new ArrayList<Option>();
        options.add(new Option("", look.w().t("agreement.filter.all")));
        circles.forEach(circle -> options.add(new Option(circle.slug(), circle.name().toString())));
        return circles.size() > 1 ? options : List.of();
    }

    private static List<Way> items(Look look, Shelf shelf) {
        return shelf.one(look).stream().flatMap(circle -> new DomainItems(circle, look.w()).options().stream().map(each -> {
            var number = Integer.parseInt(each.value());
            return new Way(number == 0 ? look.w().t("agreement.item.all") : each.label(), shelf.about(look, circle, number),
                number == shelf.item());
        })).toList();
    }

    /** The newest first. Only the list of what no longer holds may have to look far back. */
    private static Section list(Look look, Group group, Shelf shelf) {
        var all = shelf.of(look);
        var from = shelf.before() < 1 ? all.size() : Math.min(shelf.before() - 1, all.size());
        var found = Stream.iterate(from, n -> n > 0, n -> n - 1).map(n -> all.get(n - 1)).filter(shelf.circleOf(look))
            .filter(belongs(look, group, shelf.day())).limit(FEW + 1L).toList();
        var shown = found.stream().limit(FEW).toList();
        var whose = shelf.circle().isEmpty() && look.state().circles().all().size() > 1;
        return new Section(group, shown.stream().map(each -> Row.of(look, each, shelf.day() == null, whose)).toList(),
            found.size() > FEW ? shelf.older(look, group, shown.getLast().id()) : null);
    }

    /** As of a day, what had not begun yet did not hold. */
    private static Predicate<Agreement> belongs(Look look, Group group, LocalDate day) {
        return switch (group) {
            case HOLDS -> agreement -> !look.state().proposals().isDone(agreement) && agreement.state() != State.NO_LONGER
                && (day == null || !agreement.terms().starts().isAfter(day));
            case ONCE -> agreement -> look.state().proposals().isDone(agreement) && agreement.state() != State.NO_LONGER;
            case NO_LONGER -> agreement -> agreement.state() == State.NO_LONGER;
            case HANDBOOK, NOTES, TOPICS -> _ -> false;
        };
    }
}
