package org.kring.server.past;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people write them: 2027-05-24, 24.5.2027 or 24/5/2027. */
final class Dates {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4})");

    private Dates() {}

    static Optional<LocalDate> read(String typed) {
        var first = YEAR_FIRST.matcher(typed.strip());
        if (first.matches()) {
            return day(first.group(1), first.group(2), first.group(3));
        }
        var last = DAY_FIRST.matcher(typed.strip());
        return last.matches() ? day(last.group(3), last.group(2), last.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
