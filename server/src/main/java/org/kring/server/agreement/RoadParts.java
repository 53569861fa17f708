package org.kring.server.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kring.core.ProposalId;
import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.Topic;
import org.kring.core.consent.Objection;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Version;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;

/** How an agreement came about and what became of it, stop by stop. */
public final class RoadParts {
    private static final int WORDS = 160;

    private final Look look;
    private final List<Stop> stops = new ArrayList<>();

    /** @param words what was said there, or null; @param href where more of it stands, or null */
    public record Stop(Instant at, String what, String words, String href) {}

    private RoadParts(Look look) {
        this.look = look;
    }

    static List<Stop> of(Look look, Agreement agreement) {
        var road = new RoadParts(look);
        if (agreement.terms().proposal() != null) {
            look.state().proposals().find(agreement.terms().proposal()).ifPresent(road::add);
        }
        road.decided(agreement);
        road.since(agreement);
        return road.stops.stream().sorted(Comparator.comparing(Stop::at)).toList();
    }

    private void add(Proposal proposal) {
        if (proposal.origin().topic() != null) {
            look.state().backlog().find(proposal.origin().topic()).ifPresent(this::raised);
        }
        var href = look.links().proposals().one(proposal.id());
        proposal.versions().forEach(version -> text(proposal, version, href));
        proposal.asking().objections().forEach(objection -> reason(objection, href));
    }

    private void raised(Topic topic) {
        stop(topic.at(), look.w().t("agreement.road.raised", look.names().of(topic.by())), Excerpt.of(topic.text(), WORDS),
            look.links().topics().one(topic.id()));
    }

    private void text(Proposal proposal, Version version, String href) {
        var isFirst = version.number() == 1 && proposal.author() != null;
        stop(version.at(), isFirst ? look.w().t("agreement.road.begun", look.names().of(proposal.author()))
            : look.w().t("agreement.road.text", version.number()), null, href);
    }

    /** The reason stands; whose it was stays with the proposal. */
    private void reason(Objection objection, String href) {
        stop(objection.at(), look.w().t("agreement.road.reason", objection.version()),
            objection.words().might().isBlank() ? null : Excerpt.of(objection.words().might(), WORDS), href);
    }

    private void decided(Agreement agreement) {
        var terms = agreement.terms();
        var href = terms.meeting() == null ? null : look.links().meetings().notes(terms.meeting());
        stop(terms.decided(), look.w().t(agreement.isOnce() ? "agreement.road.decidedOnce" : "agreement.road.decided"), null, href);
        agreement.windowEnd().filter(end -> end.isAfter(look.now().at()))
            .ifPresent(end -> stop(end, look.w().t("agreement.road.window"), null, null));
    }

    private void since(Agreement agreement) {
        agreement.watched().forEach(note -> stop(note.at(), look.w().t("agreement.road.watched", look.names().of(note.by())),
            Excerpt.of(note.text(), WORDS), null));
        if (agreement.changed() != null) {
            stop(agreement.changed(), look.w().t(changed(agreement)), null, href(agreement.lastProposal()));
        }
    }

    private static String changed(Agreement agreement) {
        return switch (agreement.state()) {
            case HOLDS -> "agreement.road.restored";
            case REOPENED -> "agreement.road.reopened";
            case NO_LONGER -> agreement.replacedBy() == null ? "agreement.road.ended" : "agreement.road.replaced";
        };
    }

    private String href(ProposalId proposal) {
        return proposal == null ? null : look.links().proposals().one(proposal);
    }

    private void stop(Instant at, String what, String words, String href) {
        stops.add(new Stop(at, what, words, href));
    }
}
