package org.kring.server.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as a form sends it. */
public final class Day {
    private Day() {}

    /** @return the day, or null where none was chosen or it is none */
    public static LocalDate orNull(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
