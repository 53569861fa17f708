package org.kring.server.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.circle.Change;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.core.proposal.Proposal;
import org.kring.server.proposal.ProposalView.Fact;
import org.kring.server.web.Look;

/** In whose place somebody would hold a role, and which role ends with that: said before anybody decides it. */
final class Follows {
    private Follows() {}

    static List<Fact> of(Look look, Proposal proposal) {
        return proposal.stage().isOver() ? List.of() : proposal.content().changes().list().stream()
            .flatMap(change -> change instanceof Change.Fill fill ? of(look, fill) : Stream.empty()).toList();
    }

    private static Stream<Fact> of(Look look, Change.Fill fill) {
        var circle = look.state().circles().find(fill.circle()).orElseThrow();
        var facts = new ArrayList<Fact>();
        circle.holder(fill.role()).filter(holder -> !holder.equals(fill.holder())).ifPresent(holder -> facts.add(new Fact(
            look.w().t("proposal.inPlace"), look.w().t("proposal.inPlace.of", look.names().of(holder), look.w().of(fill.role())))));
        if (losesTheLink(circle, fill)) {
            facts.add(new Fact(look.w().t("proposal.follows"), look.w().t("proposal.follows.delegate", look.names().of(fill.holder()))));
        }
        return facts.stream();
    }

    /** Nobody leads a circle and is its delegate. */
    private static boolean losesTheLink(Circle circle, Change.Fill fill) {
        return fill.role() == Role.LEADER && circle.holder(Role.DELEGATE).filter(fill.holder()::equals).isPresent();
    }
}
