package org.kring.server.meeting;

import java.util.List;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;

/**
 * The text is changed, and everyone is asked about the new one.
 *
 * @param open   a text is looked for right now
 * @param isNext everyone may be asked about it
 */
public record Rewriting(Typed typed, int version, List<Option> owners, boolean open, boolean isNext) {
    /** @return the form, or null where the text does not change now or the viewer does not write for the others */
    static Rewriting of(Seen seen, Proposal proposal, May may) {
        var writes = seen.leads() || seen.meeting().secretary().filter(seen::isMe).isPresent();
        if (!writes || !may.changeText().holds()) {
            return null;
        }
        return new Rewriting(seen.forms().of(typed(proposal)), proposal.version().number(),
            Ready.owners(seen), proposal.stage() == Stage.OBJECTIONS || proposal.stage() == Stage.ADJUST,
            may.askAnew().holds() && ReasonGuide.form(proposal).isEmpty());
    }

    /** Each proposal has a form of its own: words that wait for one are not offered to the next. */
    private static Typed typed(Proposal proposal) {
        Content content = proposal.content();
        var typed = Typed.nothing("texts-" + proposal.id().value()).with("text", content.text()).with("title", content.title())
            .with("why", content.why()).with("measure", content.measure());
        typed = content.owner() == null ? typed : typed.with("owner", content.owner().value());
        return content.lookAgain() == null ? typed : typed.with("lookAgain", content.lookAgain());
    }
}
