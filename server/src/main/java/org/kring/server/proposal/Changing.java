package org.kring.server.proposal;

import java.util.Optional;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.agreement.Agreement;
import org.kring.core.proposal.Effect;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/** A proposal that begins from an agreement which does not fit any more, and will stand in its place. */
record Changing(Agreement agreement) {
    static Optional<Changing> find(Look look, int number) {
        return number < 1 ? Optional.empty()
            : look.state().agreements().find(new AgreementId(number)).filter(Agreement::holds).map(Changing::new);
    }

    static Optional<Changing> find(Look look, String number) {
        return number != null && number.matches("[1-9]\\d{0,8}") ? find(look, Integer.parseInt(number)) : Optional.empty();
    }

    CircleId circle() {
        return agreement.circle();
    }

    /** "How we decide" keeps its clauses until somebody changes them. */
    Effect effect() {
        return agreement.saysHowWeDecide() ? new Effect.HowWeDecide(agreement.terms().clauses())
            : new Effect.Replace(agreement.id());
    }

    Typed filled() {
        var terms = agreement.terms();
        var typed = Typed.nothing("begin").with("agreement", agreement.id().value()).with("title", terms.title())
            .with("text", terms.text()).with("why", terms.why()).with("measure", terms.measure())
            .with("owner", agreement.owner() == null ? "" : agreement.owner().value())
            .with(About.FIELD, About.field(circle(), agreement.care().item()));
        return agreement.saysHowWeDecide() ? typed : typed.with(Trying.FIELD, Trying.STAYS);
    }
}
