package org.kring.server.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * The page of the history.
 *
 * @param filter  the form that narrows it, filled with what is chosen
 * @param older   where it goes on, or null at the beginning
 */
public record HistoryView(Typed filter, List<Option> circles, List<Option> people, List<Option> themes, List<Day> days,
                          String older) {
    /** What happened on one day, the newest first. */
    public record Day(LocalDate date, List<Line> lines) {}

    /** @param href where what changed is to be seen, or null */
    public record Line(long version, String time, String sentence, String href) {}

    static HistoryView of(Look look, Filter filter, List<Sentence> sentences, long before) {
        return new HistoryView(filled(filter), circles(look), people(look), themes(look), days(look, sentences),
            before == 0 ? null : look.links().history() + "?" + query(filter) + "before=" + before);
    }

    private static Typed filled(Filter filter) {
        return Typed.nothing("filter").with("circle", filter.circle()).with("person", filter.person())
            .with("theme", filter.theme() == null ? "" : filter.theme().name());
    }

    private static String query(Filter filter) {
        return (filter.circle() == 0 ? "" : "circle=" + filter.circle() + "&")
            + (filter.person() == 0 ? "" : "person=" + filter.person() + "&")
            + (filter.theme() == null ? "" : "theme=" + filter.theme().name() + "&");
    }

    private static List<Option> circles(Look look) {
        return Stream.concat(Stream.of(new Option("0", look.w().t("history.allCircles"))), look.state().circles().all()
            .stream().map(circle -> new Option(Integer.toString(circle.id().value()), circle.name().toString()))).toList();
    }

    private static List<Option> people(Look look) {
        return Stream.concat(Stream.of(new Option("0", look.w().t("history.allPeople"))), look.state().people().all()
            .stream().map(member -> new Option(Integer.toString(member.id().value()), look.names().of(member.id())))).toList();
    }

    private static List<Option> themes(Look look) {
        return Stream.concat(Stream.of(new Option("", look.w().t("history.allThemes"))), Stream.of(Theme.values())
            .map(theme -> new Option(theme.name(), look.w().of(theme)))).toList();
    }

    private static List<Day> days(Look look, List<Sentence> sentences) {
        var days = new ArrayList<Day>();
        for (var sentence : sentences) {
            var at = sentence.past().stamp().at();
            var date = at.atZone(look.now().zone()).toLocalDate();
            if (days.isEmpty() || !days.getLast().date().equals(date)) {
                days.add(new Day(date, new ArrayList<>()));
            }
            days.getLast().lines().add(new Line(sentence.past().stamp().version(), look.w().time(at),
                sentence.words(look), sentence.told().href()));
        }
        return days;
    }
}
