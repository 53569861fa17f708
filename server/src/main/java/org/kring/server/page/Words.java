package org.kring.server.page;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import org.kring.core.Decision.Refused;
import org.kring.core.collective.Collective;

/**
 * What is said to one person on one page: sentences by key, and dates, times and lists in the way of the language and
 * in the collective's time zone. Relative words ("tomorrow") count from {@code now}.
 */
public record Words(Language language, ZoneId zone, Instant now) {
    private static final int NEAR_DAYS = 6;

    /** In a collective: its time zone, and what it calls things. */
    public static Words in(Collective state, Language language, Instant now) {
        return new Words(Languages.spoken(language, state.ownWords(language.tag())), state.zone(), now);
    }

    /** The sentence of this key. */
    public String t(String key) {
        return language.message(key).say(this::speak);
    }

    /** The sentence with its places filled; a date, a time or a list among the arguments reads as language has it. */
    public String t(String key, Object... with) {
        return language.message(key).say(this::speak, with);
    }

    /** The word for a value of an enum: key {@code <topic>.<enumName>.<VALUE>}, the topic being the enum's package. */
    public String of(Enum<?> value) {
        return t(key(value));
    }

    /** Why something cannot be done, in a sentence; members among the arguments are called by name. */
    public String refusal(Refused refused, Names names) {
        return t(refusalKey((Enum<?>) refused.why()), refused.with().stream().map(names::named).toArray());
    }

    /** The two-letter name of the language. */
    public String lang() {
        return language.tag();
    }

    /** "today", "tomorrow", "yesterday", "Thursday" within six days, else as {@link #date}. */
    public String day(LocalDate date) {
        long ahead = ChronoUnit.DAYS.between(today(), date);
        if (ahead >= -1 && ahead <= 1) {
            return t(ahead == 0 ? "time.today" : ahead == 1 ? "time.tomorrow" : "time.yesterday");
        }
        return Math.abs(ahead) <= NEAR_DAYS ? as("dates.weekday", date) : date(date);
    }

    /** "3 December", with the year where it is not this one. Reads the same on any day, so records and print use it. */
    public String date(LocalDate date) {
        return as(date.getYear() == today().getYear() ? "dates.date" : "dates.dateAndYear", date);
    }

    /** "3 December 2026", for what is kept for years. */
    public String wholeDate(LocalDate date) {
        return as("dates.dateAndYear", date);
    }

    /** "3 Dec". */
    public String shortDate(LocalDate date) {
        return as(date.getYear() == today().getYear() ? "dates.short" : "dates.shortAndYear", date);
    }

    /** "Thursday 26 November". */
    public String weekdayDate(LocalDate date) {
        return as("dates.weekdayAndDate", date);
    }

    /** "Thursday". */
    public String weekday(DayOfWeek day) {
        return language.date("dates.weekday").format(day);
    }

    /** "20:30". */
    public String time(Instant at) {
        return language.date("dates.time").format(at.atZone(zone));
    }

    /** "today 20:00", "tomorrow 19:00", "Thu 20:00" within six days, else "3 Dec 20:00". */
    public String dayTime(Instant at) {
        var date = at.atZone(zone).toLocalDate();
        long ahead = ChronoUnit.DAYS.between(today(), date);
        if (ahead == 0 || ahead == 1) {
            return t(ahead == 0 ? "time.todayAt" : "time.tomorrowAt", time(at));
        }
        var key = Math.abs(ahead) <= NEAR_DAYS ? "dates.weekdayAndTime" : "dates.dayAndTime";
        return language.date(key).format(at.atZone(zone));
    }

    /** "until 20:00" today, else "until Thu 20:00"; what ends with a day ends "until Wednesday". */
    public String until(Instant at) {
        if (at.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return t("time.until", day(at.atZone(zone).toLocalDate().minusDays(1)));
        }
        boolean isToday = at.atZone(zone).toLocalDate().equals(today());
        return t("time.until", isToday ? time(at) : dayTime(at));
    }

    /** "9 min left", and after the end "3 min more"; never a word for late. */
    public String left(Instant until) {
        long seconds = Duration.between(now, until).toSeconds();
        return seconds >= 0 ? t("time.left", (seconds + 59) / 60) : t("time.more", (59 - seconds) / 60);
    }

    /** "90 min". */
    public String minutes(long minutes) {
        return t("time.min", minutes);
    }

    /** "Cem, Ivo and Ana". */
    public String list(Collection<String> parts) {
        return language.and(parts);
    }

    /** "Cem, Ivo or Ana". */
    public String either(Collection<String> parts) {
        return language.or(parts);
    }

    public String number(long number) {
        return Math.abs(number) < 1000 ? Long.toString(number) : language.number(number);
    }

    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    private String as(String key, LocalDate date) {
        return language.date(key).format(date);
    }

    private String speak(Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> date(date);
            case Instant at -> dayTime(at);
            case Integer number -> number(number);
            case Long number -> number(number);
            case Enum<?> word -> of(word);
            case Collection<?> parts -> list(parts.stream().map(this::speak).toList());
            default -> value.toString();
        };
    }

    static String key(Enum<?> value) {
        var type = value.getDeclaringClass();
        return topic(type) + "." + lowered(type.getSimpleName()) + "." + value.name();
    }

    static String refusalKey(Enum<?> why) {
        var topic = topic(why.getDeclaringClass());
        return (topic.equals("core") ? "text" : topic) + ".refusal." + why.name();
    }

    private static String topic(Class<?> type) {
        var name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String lowered(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
