package org.kring.server.agreement;

import java.util.List;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementCommand.TakeBackClash;
import org.kring.server.agreement.AgreementView.Link;
import org.kring.server.web.Look;

/**
 * Another agreement that this one does not fit together with yet.
 *
 * @param other       the number of the other
 * @param mayTakeBack the viewer has said so, and may take it back
 */
public record ClashParts(int other, Link link, String by, String why, boolean mayTakeBack) {
    static List<ClashParts> of(Look look, Agreement agreement) {
        var agreements = look.state().agreements();
        return agreements.openClashes(agreement.id()).stream().map(clash -> {
            var other = agreements.find(clash.beside(agreement.id())).orElseThrow();
            return new ClashParts(other.id().value(), LinkParts.to(look, other), look.names().of(clash.by()),
                clash.why().toString(),
                agreements.may(look.state().belowAgreements(), look.actor(),
                    new TakeBackClash(agreement.id(), other.id())).holds());
        }).toList();
    }
}
