package org.kring.core.random;

import static org.kring.core.random.Promise.must;

import org.kring.core.Event;
import org.kring.core.Stamp;
import org.kring.core.collective.Collective;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalEvent.DeciderLeft;

/** Whoever does not decide any more, a replaced link too, has no answer in the round. */
final class Voided implements Promise {
    int answers;

    @Override
    public void saw(Collective before, Stamp stamp, Event event, Collective after) {
        if (event instanceof DeciderLeft e) {
            answers += find(before, e).answerOf(e.member()).isPresent() ? 1 : 0;
            must(find(after, e).answerOf(e.member()).isEmpty(), "the answer of a replaced link is void");
        }
    }

    private static Proposal find(Collective state, DeciderLeft e) {
        return state.proposals().find(e.proposal()).orElseThrow();
    }
}
