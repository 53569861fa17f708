package org.kring.core.handbook;

import java.time.Instant;
import org.kring.core.EntryId;
import org.kring.core.MemberId;
import org.kring.core.OnceId;
import org.kring.core.Text;

/**
 * A question that is asked once: its answer stays in the handbook.
 *
 * @param about the page on which it was asked, or null
 */
public record Question(OnceId id, MemberId by, Instant at, EntryId about, Text text, Course course) {
    /** Where a question stands. */
    public sealed interface Course {
        record Open() implements Course {}

        /** @param entry the page that answers it */
        record Answered(Instant at, MemberId by, EntryId entry) implements Course {}

        record TakenBack() implements Course {}
    }

    public boolean isOpen() {
        return course instanceof Course.Open;
    }

    Question in(Course course) {
        return new Question(id, by, at, about, text, course);
    }
}
