package org.kring.server.agreement;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.agreement.Agreement;
import org.kring.server.web.Look;
import org.kring.server.web.Road;

/** A text on the road of an agreement: that which it replaced, and every text of its proposal. */
record Sources(String name, String text) {
    /** The oldest first; where there is no proposal, what holds is the only one besides what it replaced. */
    static List<Sources> of(Look look, Agreement agreement) {
        var all = new ArrayList<Sources>();
        look.state().agreements().insteadOf(agreement.id()).ifPresent(old ->
            all.add(new Sources(look.w().t("agreement.texts.before"), old.terms().text().toString())));
        var proposal = agreement.terms().proposal() == null ? null
            : look.state().proposals().find(agreement.terms().proposal()).orElse(null);
        if (proposal == null) {
            all.add(new Sources(look.w().t("agreement.texts.now"), agreement.terms().text().toString()));
        } else {
            proposal.versions().forEach(version -> all.add(new Sources(Road.numbered(look, version),
                version.content().text().toString())));
        }
        return all;
    }
}
