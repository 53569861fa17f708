package org.kring.server.proposal;

import org.kring.core.circle.Circle;
import org.kring.core.proposal.Proposal;
import org.kring.server.page.Asked;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;

/** A proposal in a few words for a chat in which nobody knows where it stands: what is asked, and until when. */
final class ChatWords {
    private static final int TITLE = 120;

    private ChatWords() {}

    static String of(Look look, Proposal proposal, Circle circle) {
        var said = look.w().t("proposal.chat", circle.name().toString(),
            title(look, proposal), asks(look, proposal));
        return proposal.runningWindow().filter(window -> window.isOpen(look.now().at()))
            .map(window -> look.w().t("proposal.chat.until", said, Ends.until(look, proposal, window))).orElse(said);
    }

    /** The sentence ends it. */
    private static String title(Look look, Proposal proposal) {
        return Excerpt.of(Asked.title(look.w(), proposal.content()), TITLE).replaceFirst("\\.$", "");
    }

    private static String asks(Look look, Proposal proposal) {
        return switch (proposal.stage()) {
            case CLARIFY, REACT -> look.w().t("proposal.now." + proposal.stage());
            case UNDERSTAND, PICTURE, SHAPE -> look.w().t("proposal.form." + proposal.stage());
            case CONSENT_ROUND, PENDING_ABSENT -> Asked.question(look.w(), proposal.content());
            case DRAFT, ADJUST, OBJECTIONS, DECIDED, WITHDRAWN, DROPPED, WRITING, PARKED, REFERRED ->
                look.w().t("proposal.chat.stands", look.w().of(proposal.stage()));
        };
    }
}
