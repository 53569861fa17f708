package org.kring.server.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.page.Words;

/**
 * How a person wants to hear of things, and what was sent to them.
 *
 * @param mail    whether this server sends mail
 * @param address where mail goes, or null
 * @param refused mail came back from there and goes there no more
 */
public record NoticesView(boolean mail, String address, boolean refused, Typed form, List<Row> rows, List<Option> days,
                          List<Option> hours, List<Sent> sent) {
    static final String FORM = "notices";
    private static final String CHOICE = "choice-";
    private static final int HOURS = 24;

    /** One kind, to be chosen for. */
    public record Row(String name, String label, List<Option> options) {}

    /** One mail of the past. */
    public record Sent(String kind, String title, String path, Instant at, boolean isSent) {}

    static Typed filled(Wish wish) {
        var form = Typed.nothing(FORM).with("quiet-from", wish.quietFrom()).with("quiet-until", wish.quietUntil())
            .with("day", wish.digestDay() == null ? "" : wish.digestDay()).with("hour", wish.digestHour());
        for (var kind : Kind.values()) {
            form = form.with(CHOICE + kind, wish.of(kind));
        }
        return form;
    }

    /** What was chosen; what a page of ours could not have sent stays as it was. */
    static Wish chosen(Typed form, Wish before) {
        var wish = before;
        for (var kind : Kind.values()) {
            var value = form.value(CHOICE + kind);
            wish = wish.with(kind, Arrays.stream(Choice.values()).filter(choice -> choice.name().equals(value)).findFirst()
                .orElse(before.of(kind)));
        }
        return wish.with(hour(form, "quiet-from", before.quietFrom()), hour(form, "quiet-until", before.quietUntil()),
            day(form.value("day")), hour(form, "hour", before.digestHour()));
    }

    private static int hour(Typed form, String field, int before) {
        var value = form.value(field);
        return value.matches("\\d{1,2}") && Integer.parseInt(value) < HOURS ? Integer.parseInt(value) : before;
    }

    private static DayOfWeek day(String value) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> day.name().equals(value)).findFirst().orElse(null);
    }

    static List<Row> allRows(Words w) {
        var choices = Arrays.stream(Choice.values()).map(choice -> new Option(choice.name(), w.of(choice))).toList();
        return Arrays.stream(Kind.values()).map(kind -> new Row(CHOICE + kind, w.of(kind), choices)).toList();
    }

    static List<Option> allDays(Words w) {
        return Stream.concat(Stream.of(new Option("", w.t("notice.everyDay"))), Arrays.stream(DayOfWeek.values())
            .map(day -> new Option(day.name(), w.weekday(day)))).toList();
    }

    static List<Option> allHours() {
        return IntStream.range(0, HOURS).mapToObj(hour -> new Option("" + hour, hour + ":00")).toList();
    }
}
