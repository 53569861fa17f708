package org.kring.server.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.core.consent.Objection;
import org.kring.core.consent.PastRound;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Version;
import org.kring.server.proposal.ProposalView.Past;
import org.kring.server.web.Look;

/** The road a proposal took, in the order in which it happened. */
final class RoadParts {
    private RoadParts() {}

    static List<Past> of(Look look, Proposal proposal) {
        var road = new TreeMap<Instant, List<Past>>();
        together(look, proposal).forEach(past -> add(road, proposal.versions().getFirst().at(), past));
        proposal.versions().forEach(version -> add(road, version.at(), text(look, proposal, version)));
        proposal.asking().past().forEach(round -> add(road, round.opened(), round(look, round)));
        proposal.asking().objections().forEach(objection -> add(road, objection.at(), reason(look, objection)));
        if (proposal.outcome().at() != null) {
            add(road, proposal.outcome().at(), past(look, proposal.outcome().at(), look.w().of(proposal.stage()), null));
        }
        return road.values().stream().flatMap(List::stream).toList();
    }

    /** What the circle found before there was a text. */
    private static List<Past> together(Look look, Proposal proposal) {
        var forming = proposal.forming();
        if (proposal.versions().isEmpty() || forming.need().isBlank()) {
            return List.of();
        }
        var at = proposal.versions().getFirst().at();
        return Stream.concat(Stream.of(past(look, at, look.w().t("proposal.road.need"), forming.need().toString())),
            forming.dimensions().stream().map(each -> past(look, at, look.w().t("proposal.road.part", each.text()),
                each.ideas().stream().map(idea -> idea.text().toString()).collect(Collectors.joining("\n"))))).toList();
    }

    private static void add(TreeMap<Instant, List<Past>> road, Instant at, Past past) {
        road.computeIfAbsent(at, _ -> new ArrayList<>()).add(past);
    }

    private static Past text(Look look, Proposal proposal, Version version) {
        var what = version.number() == 1 && proposal.author() != null
            ? look.w().t("proposal.road.begun", look.names().of(proposal.author()))
            : look.w().t("proposal.text", version.number());
        return past(look, version.at(), what, version.number() == proposal.version().number() ? null
            : version.content().text().toString());
    }

    private static Past round(Look look, PastRound round) {
        return past(look, round.opened(), look.w().t("proposal.road.round", round.version(), round.by().size()), null);
    }

    private static Past reason(Look look, Objection objection) {
        return past(look, objection.at(), look.w().t("proposal.road.reason", objection.version()),
            look.w().t("proposal.reason.state." + objection.state().name(), objection.version()));
    }

    private static Past past(Look look, Instant at, String what, String words) {
        return new Past(look.w().shortDate(at.atZone(look.now().zone()).toLocalDate()), what, words);
    }
}
