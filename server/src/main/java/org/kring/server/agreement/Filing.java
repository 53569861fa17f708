package org.kring.server.agreement;

import java.util.List;
import java.util.Optional;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementCommand.FileUnder;
import org.kring.core.circle.Circle;
import org.kring.server.page.DomainItems;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * What its circle looks after that an agreement belongs to.
 *
 * @param typed   the form, with what it belongs to now
 * @param options what it can belong to
 */
public record Filing(Typed typed, List<Option> options) {
    /** @return the choice, or null where its circle has nothing to choose from or the viewer may not say */
    static Filing of(Look look, Agreement agreement) {
        var items = circle(look, agreement).domain();
        var now = agreement.care().item();
        var other = now == 0 && !items.isEmpty() ? items.getFirst().number() : 0;
        return items.isEmpty() || !look.state().agreements().may(look.state().belowAgreements(), look.actor(),
            new FileUnder(agreement.id(), other)).holds() ? null
            : new Filing(Typed.nothing("file").with("item", now), new DomainItems(circle(look, agreement), look.w()).options());
    }

    /** The words of what it belongs to. */
    static Optional<String> words(Look look, Agreement agreement) {
        return new DomainItems(circle(look, agreement), look.w()).words(agreement.care().item());
    }

    private static Circle circle(Look look, Agreement agreement) {
        return look.state().circles().find(agreement.circle()).orElseThrow();
    }
}
