package org.kring.server.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.ProposalId;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.Remark;
import org.kring.core.agreement.Stand;
import org.kring.core.backlog.Topic;
import org.kring.core.proposal.Proposal;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;
import org.kring.server.web.Road;

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
        agreement.stands().stream().skip(1).forEach(stand -> road.changed(agreement, stand));
        road.remarks(agreement);
        road.clashes(agreement);
        return road.stops.stream().sorted(Comparator.comparing(Stop::at)).toList();
    }

    private void add(Proposal proposal) {
        if (proposal.origin().topic() != null) {
            look.state().backlog().find(proposal.origin().topic()).ifPresent(this::raised);
        }
        var href = look.links().proposals().one(proposal.id());
        Stream.concat(Road.of(look, proposal).stream(), Road.talk(look, proposal).stream())
            .forEach(each -> stop(each.at(), each.what(), each.words(), href));
    }

    private void raised(Topic topic) {
        stop(topic.at(), look.w().t("agreement.road.raised", look.names().of(topic.by())), Excerpt.of(topic.text(), WORDS),
            look.links().topics().one(topic.id()));
    }

    private void decided(Agreement agreement) {
        var terms = agreement.terms();
        var href = terms.meeting() == null ? null : look.links().meetings().notes(terms.meeting());
        if (agreement.isAct()) {
            acted(agreement);
            return;
        }
        stop(terms.decided(), look.w().t(agreement.isFromBefore() ? "agreement.road.brought"
            : agreement.isOnce() ? "agreement.road.decidedOnce" : isByLastResort(terms.proposal()) ? "agreement.road.lastResort"
            : "agreement.road.decided"), null, href);
        agreement.windowEnd().filter(end -> end.isAfter(look.now().at()))
            .ifPresent(end -> stop(end, look.w().t("agreement.road.window"), null, null));
    }

    /** Nobody decided it: it points to what the circle was stuck on. */
    private void acted(Agreement act) {
        stop(act.terms().decided(), look.w().t("agreement.road.acted", look.names().of(act.stands().getFirst().owner())), null,
            look.state().proposals().stuckOn(act).map(proposal -> look.links().proposals().one(proposal.id())).orElse(null));
    }

    private boolean isByLastResort(ProposalId id) {
        return id != null && look.state().proposals().find(id).filter(each -> each.aside().help().resort() != null).isPresent();
    }

    private void changed(Agreement agreement, Stand stand) {
        var day = stand.lookAgain();
        var what = switch (stand.cause()) {
            case RENEWED -> look.w().t("agreement.road.renewed", day);
            case OWNER_CHANGED -> stand.owner() == null ? look.w().t("agreement.road.ownerLeft")
                : look.w().t("agreement.road.owner", look.names().of(stand.owner()));
            case DECIDED, RESTORED -> look.w().t("agreement.road.restored");
            case SUSPENDED -> look.w().t("agreement.road.reopened");
            case REPLACED -> look.w().t("agreement.road.replaced");
            case DECLINED -> look.w().t("agreement.road.declined", circle(agreement.care().declined()));
            case REVIEWED -> look.w().t("agreement.road.reviewed");
            case STOPPED -> look.w().t("agreement.road.stopped");
            case ENDED -> look.w().t(stand.proposal() == null ? "agreement.road.over" : "agreement.road.ended");
        };
        stop(stand.from(), what, null, href(stand));
    }

    private String circle(CircleId id) {
        return look.state().circles().find(id).orElseThrow().name().toString();
    }

    private String href(Stand stand) {
        return switch (stand.cause()) {
            case REPLACED -> look.links().agreements().one(stand.replacedBy());
            case RENEWED, SUSPENDED, ENDED -> stand.proposal() == null ? null : look.links().proposals().one(stand.proposal());
            case OWNER_CHANGED -> stand.owner() == null ? null : look.person(stand.owner());
            case DECIDED, RESTORED, DECLINED, REVIEWED, STOPPED -> null;
        };
    }

    private void remarks(Agreement agreement) {
        agreement.care().watched().forEach(note -> remark(note, "agreement.road.watched"));
        agreement.care().seen().forEach(note -> remark(note, "agreement.road.seen"));
        agreement.care().early().forEach(note -> remark(note, "agreement.road.early"));
    }

    /** Also on the road of the other one, and when it is long settled. */
    private void clashes(Agreement agreement) {
        look.state().agreements().clashes().stream().filter(clash -> clash.concerns(agreement.id())).forEach(clash -> {
            var other = look.state().agreements().find(clash.beside(agreement.id())).orElseThrow();
            var said = look.w().t(clash.takenBack() ? "agreement.road.clash.takenBack" : "agreement.road.clash", look.names().of(clash.by()),
                Excerpt.of(other.headline(), WORDS));
            stop(clash.at(), said, Excerpt.of(clash.why(), WORDS), look.links().agreements().one(other.id()));
            look.state().agreements().settled(clash).ifPresent(at -> stop(at, look.w().t("agreement.road.clash.settled",
                Excerpt.of(other.headline(), WORDS)), null, look.links().agreements().one(other.id())));
        });
    }

    private void remark(Remark note, String what) {
        stop(note.at(), look.w().t(what, look.names().of(note.by())), Excerpt.of(note.text(), WORDS), look.person(note.by()));
    }

    private void stop(Instant at, String what, String words, String href) {
        stops.add(new Stop(at, what, words, href));
    }
}
