package org.kring.server.proposal;

import org.kring.core.Way;
import org.kring.core.proposal.Attempt;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Question;
import org.kring.core.proposal.Stage;
import org.kring.server.web.Look;

/** Questions with their answers, and reactions; both without names. */
final class TalkParts {
    private TalkParts() {}

    static ProposalView.Talk of(Look look, Proposal proposal, May may) {
        var talk = proposal.talk();
        var mayAsk = look.me() != null && may.ask(look.me(), Way.OWN_DEVICE).holds();
        return talk.questions().isEmpty() && Attempt.besides(proposal).isEmpty() && !mayAsk ? null
            : new ProposalView.Talk(talk.questions().stream().map(question -> question(question, may)).toList(),
                Attempt.besides(proposal).stream().map(reaction -> new ProposalView.Reaction(reaction.text().toString())).toList(),
                mayAsk && proposal.stage() != Stage.CLARIFY);
    }

    private static ProposalView.Question question(Question question, May may) {
        return new ProposalView.Question(question.number(), question.text().toString(), question.answer().toString(),
            may.answerQuestion(question.number()).holds(), question.isOpen() && may.proposal().stage().isOver());
    }
}
