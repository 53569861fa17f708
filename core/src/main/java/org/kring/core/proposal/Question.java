package org.kring.core.proposal;

import java.time.Instant;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;

/**
 * A question about a proposal.
 *
 * @param answer     empty until it is answered
 * @param answeredBy who answered, or null
 */
public record Question(int number, MemberId by, Way way, Instant at, Text text, Text answer, MemberId answeredBy) {
    public boolean isOpen() {
        return answeredBy == null;
    }

    Question answered(Text answer, MemberId by) {
        return new Question(number, this.by, way, at, text, answer, by);
    }
}
