package org.kring.server.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.core.agreement.Agreement;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Proposal;
import org.kring.server.web.Look;
import org.kring.server.web.NextAsked;

/**
 * One line of what is so about an agreement.
 *
 * @param href where it leads, or null
 */
public record FactParts(String label, String value, String href) {
    static List<FactParts> of(Look look, Agreement agreement) {
        var facts = new ArrayList<FactParts>();
        var w = look.w();
        if (agreement.isFromBefore()) {
            facts.add(fact(w.t("agreement.before"), w.t("agreement.before.since", w.wholeDate(agreement.terms().starts()))));
        }
        acted(look, agreement, facts);
        means(look, agreement).ifPresent(words -> facts.add(fact(w.t("agreement.means"), words)));
        look.state().proposals().missing(agreement, look.state().circles()).forEach(circle ->
            facts.add(fact(w.t("agreement.missing"), NextAsked.in(look, circle))));
        if (agreement.lookAgain() != null) {
            facts.add(new FactParts(w.t(agreement.care().endsByItself() ? "agreement.endsOn" : "agreement.lookAgain"),
                w.wholeDate(agreement.lookAgain()), null));
        }
        if (!look.state().proposals().isDone(agreement) || agreement.owner() != null) {
            facts.add(agreement.owner() == null ? fact(w.t("agreement.owner"), w.t("agreement.owner.nobody"))
                : new FactParts(w.t("agreement.owner"), look.names().of(agreement.owner()), look.person(agreement.owner())));
        }
        Filing.words(look, agreement).ifPresent(words -> facts.add(fact(w.t("agreement.item"), words)));
        if (!agreement.terms().measure().isBlank()) {
            facts.add(fact(w.t("agreement.measure"), agreement.terms().measure().toString()));
        }
        var meeting = new LinkParts(look, agreement).meeting();
        if (meeting != null) {
            facts.add(new FactParts(w.t("agreement.where"), meeting.title(), meeting.href()));
        }
        return facts;
    }

    /** Nobody decided it: what was at risk, and what the circle was stuck on. */
    private static void acted(Look look, Agreement agreement, List<FactParts> facts) {
        look.state().proposals().stuckOn(agreement).ifPresent(stuck -> {
            facts.add(fact(look.w().t("agreement.act.nobody"), look.w().t("agreement.act.while")));
            facts.add(fact(look.w().t("agreement.act.risk"), look.w().of(stuck.aside().act().risk())));
            facts.add(new FactParts(look.w().t("agreement.act.stuckOn"), stuck.content().headline().toString(), look.links().proposals().one(stuck.id())));
        });
    }

    /** Where somebody does not belong any more, the words alone do not say what follows. */
    private static Optional<String> means(Look look, Agreement agreement) {
        return !agreement.holds() ? Optional.empty() : Optional.ofNullable(agreement.terms().proposal())
            .flatMap(look.state().proposals()::find).map(Proposal::content).map(Content::effect)
            .filter(Effect.Remove.class::isInstance).map(Effect.Remove.class::cast)
            .map(about -> look.w().t("proposal.removal.decided", look.names().of(about.member()),
                look.state().circles().find(agreement.circle()).orElseThrow().name(), agreement.lookAgain()));
    }

    private static FactParts fact(String label, String value) {
        return new FactParts(label, value, null);
    }
}
