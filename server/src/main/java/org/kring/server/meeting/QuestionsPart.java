package org.kring.server.meeting;

import java.util.List;
import org.kring.server.web.Question;

/**
 * What the circle is asked for its yes.
 *
 * @param action where an answer goes, for whoever leads; or null
 */
public record QuestionsPart(List<Question> questions, String action) implements Part {
    static QuestionsPart of(Seen seen) {
        return new QuestionsPart(Question.of(seen.look(), seen.circle()),
            seen.leads() ? seen.look().links().circles().answers(seen.circle().slug()) : null);
    }
}
