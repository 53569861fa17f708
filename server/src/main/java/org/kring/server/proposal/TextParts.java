package org.kring.server.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.core.agreement.Agreement;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Structure;
import org.kring.core.consent.PastRound;
import org.kring.core.consent.Said;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.core.proposal.Version;
import org.kring.server.page.Asked;
import org.kring.server.page.CirclesDrawing;
import org.kring.server.page.Diff;
import org.kring.server.page.DomainItems;
import org.kring.server.page.Markdown;
import org.kring.server.proposal.ProposalView.Fact;
import org.kring.server.web.Look;
import org.kring.server.web.NextAsked;
import org.kring.server.web.Over;
import org.kring.server.web.Redrawn;

/** The text, and what is new in it since the viewer answered. */
final class TextParts {
    private TextParts() {}

    static ProposalView.Said of(Look look, Proposal proposal, May may) {
        var now = proposal.version();
        var last = lastAnswered(look, proposal);
        var held = last.isPresent() ? Optional.<Agreement>empty() : Held.replaced(look, proposal);
        var parts = last.map(round -> difference(proposal, round.version()))
            .or(() -> held.map(old -> Diff.of(old.terms().text().toString(), proposal.content().text().toString()))).orElse(null);
        return new ProposalView.Said(now.number(), Over.of(proposal), Asked.label(look.w(), now.number(), now.content()),
            by(look, now), now.content().why().toString(), Markdown.html(now.content().text()), parts,
            last.map(round -> since(look, round)).or(() -> held.map(old -> look.w().t("proposal.since.holds", Held.title(old)))).orElse(null), facts(look, proposal, now.content()),
            ClauseParts.of(look, now.content()),
            wording(look, now), may.refuseLabel().holds(),
            CirclesDrawing.of(look.state().circles(), look.state().people(), new Structure.By(proposal.circle(), proposal.id(),
                look.now().today()), proposal.stage().isOver() ? Changes.NONE : now.content().changes(), look.names(), look.w()), Redrawn.may(may));
    }

    private static String by(Look look, Version now) {
        return now.writer() == null ? null : look.names().of(now.writer());
    }

    /** Who says that only the words have changed, and what that means for whoever reads it; or who says that more has. */
    private static String wording(Look look, Version now) {
        return switch (now.label()) {
            case NONE -> null;
            case WORDING_ONLY -> look.w().t("proposal.wording.said", who(look, now.wording().by())) + (now.isRefusable(look.now().at())
                ? " " + look.w().t("proposal.wording.until", look.w().dayTime(now.refusableUntil())) : "");
            case REFUSED -> look.w().t("proposal.wording.refused", who(look, now.wording().refuser()));
        };
    }

    private static String who(Look look, MemberId member) {
        return member == null ? look.w().t("proposal.theTable") : look.names().of(member);
    }

    /** The last round about an earlier text in which the viewer answered. */
    private static Optional<PastRound> lastAnswered(Look look, Proposal proposal) {
        return proposal.stage() == Stage.DECIDED ? Optional.empty() : proposal.asking().past().stream()
            .filter(round -> round.version() < proposal.version().number() && round.by().contains(look.me()))
            .reduce((_, later) -> later);
    }

    private static List<Diff.Part> difference(Proposal proposal, int from) {
        return Diff.of(proposal.versions().get(from - 1).content().text().toString(), proposal.content().text().toString());
    }

    private static String since(Look look, PastRound round) {
        Said said = round.said().get(round.by().indexOf(look.me()));
        return look.w().t("proposal.since", round.version(), look.w().t("proposal.said." + said.name()));
    }

    private static List<Fact> facts(Look look, Proposal proposal, Content content) {
        var facts = new ArrayList<>(facts(look, content));
        facts.addAll(Follows.of(look, proposal));
        if (proposal.stage() == Stage.DECIDED) {
            content.missing(look.state().circles(), proposal.circle()).forEach(circle -> facts.add(new Fact(
                look.w().t("agreement.missing"), NextAsked.in(look, circle))));
        }
        new DomainItems(ProposalViews.circle(look, proposal), look.w()).words(content.item())
            .ifPresent(words -> facts.add(new Fact(look.w().t("agreement.item"), words)));
        proposal.place().concerns().forEach(circle -> facts.add(new Fact(look.w().t("proposal.touched"),
            look.state().circles().find(circle).orElseThrow().name().toString())));
        return facts;
    }

    static List<Fact> facts(Look look, Content content) {
        var w = look.w();
        var facts = new ArrayList<Fact>();
        if (content.lookAgain() != null && content.effect().makesAnAgreement()) {
            facts.add(new Fact(w.t(content.effect() instanceof Effect.Remove ? "agreement.endsOn" : "proposal.lookAgain"), w.date(content.lookAgain())));
        }
        if (!content.measure().isBlank()) {
            facts.add(new Fact(w.t("proposal.measure"), content.measure().toString()));
        }
        if (content.owner() != null) {
            facts.add(new Fact(w.t("proposal.owner"), look.names().of(content.owner())));
        }
        effect(look, content.effect()).ifPresent(facts::add);
        content.effect().about().ifPresent(about -> look.state().agreements().openClashes(about).forEach(clash -> facts.add(Held.clash(look, about, clash))));
        return facts;
    }

    private static Optional<Fact> effect(Look look, Effect effect) {
        var w = look.w();
        return switch (effect) {
            case Effect.Plain _, Effect.HowWeDecide _ -> Optional.empty();
            case Effect.Remove(var member, var until) -> Optional.of(new Fact(w.t("proposal.effect"),
                w.t("proposal.effect.remove", look.names().of(member), w.date(until))));
            case Effect.PutOnLeave(var member, var until) -> Optional.of(new Fact(w.t("proposal.effect"),
                w.t("proposal.effect.leave", look.names().of(member), w.date(until))));
            case Effect.Admit(var guest) -> Optional.of(new Fact(w.t("proposal.effect"), w.t("proposal.effect.admit", look.names().of(guest))));
            case Effect.Structure _ -> Optional.of(new Fact(w.t("proposal.effect"), w.t("proposal.effect.circles")));
            case Effect.NewAim _ -> Optional.of(new Fact(w.t("proposal.effect"), w.t("proposal.effect.aim")));
            case Effect.Replace(var old) -> Optional.of(new Fact(w.t("proposal.effect"), w.t("proposal.effect.replace", Held.title(look, old)),
                look.links().agreements().one(old)));
            case Effect.TryOut(var old) when old == null -> Optional.of(new Fact(w.t("proposal.effect"), w.t("proposal.effect.tryOut")));
            case Effect.TryOut(var old) -> Optional.of(new Fact(w.t("proposal.effect"), w.t("proposal.effect.tryInstead", Held.title(look, old)),
                look.links().agreements().one(old)));
            case Effect.Renew(var old, var until) -> Optional.of(new Fact(w.t("proposal.effect"),
                w.t("proposal.effect.renew", w.date(until), Held.title(look, old)), look.links().agreements().one(old)));
            case Effect.End(var old) -> Optional.of(new Fact(w.t("proposal.effect"), w.t("proposal.effect.end", Held.title(look, old)),
                look.links().agreements().one(old)));
        };
    }
}
