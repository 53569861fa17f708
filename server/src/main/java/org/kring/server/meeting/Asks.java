package org.kring.server.meeting;

import java.util.List;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Question;
import org.kring.server.page.Typed;

/**
 * A question about the text, asked without a name: it stands where everyone sees it, and is answered there.
 *
 * @param answer empty until it is answered
 * @param typed  the form for the answer, or null
 * @param by     in whose name it is answered at the table; 0 on one's own device
 */
public record Asks(int number, String text, String answer, Typed typed, String action, int by, String back) {
    static List<Asks> of(Seen seen, Proposal proposal, May may) {
        return proposal.talk().questions().stream().map(question -> of(seen, proposal, question, may)).toList();
    }

    private static Asks of(Seen seen, Proposal proposal, Question question, May may) {
        var by = seen.look().me() != null ? 0 : seen.meeting().secretary().or(seen.meeting()::facilitator).map(who -> who.value()).orElse(-1);
        var mayAnswer = by >= 0 && may.answerQuestion(question.number()).holds();
        return new Asks(question.number(), question.text().toString(), question.answer().toString(),
            mayAnswer ? Typed.nothing("question-" + proposal.id().value() + "-" + question.number()) : null,
            seen.look().links().proposals().act(proposal.id(), "questions/" + question.number() + "/answer"), by,
            seen.look().links().meetings().one(seen.id()));
    }
}
