package org.kring.server.proposal;

import java.util.Optional;
import org.kring.core.AgreementId;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.Clash;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Proposal;
import org.kring.server.page.Excerpt;
import org.kring.server.proposal.ProposalView.Fact;
import org.kring.server.web.Look;

/** What holds until a proposal is decided that changes it: its name, its text, and what it does not fit together with. */
final class Held {
    private static final int TITLE = 80;

    private Held() {}

    /** The agreement whose place it takes: what changes is read beside what holds, until it is decided. */
    static Optional<Agreement> replaced(Look look, Proposal proposal) {
        return proposal.stage().isOver() || proposal.content().text().isBlank() ? Optional.empty()
            : (proposal.content().effect() instanceof Effect.Replace(var old) ? Optional.of(old)
                : proposal.content().effect() instanceof Effect.TryOut(var old) ? Optional.ofNullable(old) : Optional.<AgreementId>empty())
                .flatMap(look.state().agreements()::find);
    }

    static String title(Look look, AgreementId id) {
        return title(look.state().agreements().find(id).orElseThrow());
    }

    static String title(Agreement agreement) {
        return Excerpt.of(agreement.headline(), TITLE);
    }

    /** What somebody saw that does not fit, so that whoever reads the text sees whether it settles that. */
    static Fact clash(Look look, AgreementId about, Clash clash) {
        return new Fact(look.w().t("proposal.clash", look.names().of(clash.by()), title(look, clash.beside(about))),
            clash.why().toString(), look.links().agreements().one(clash.beside(about)));
    }
}
