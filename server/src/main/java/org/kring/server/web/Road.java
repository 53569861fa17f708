package org.kring.server.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.kring.core.MemberId;
import org.kring.core.consent.Objection;
import org.kring.core.consent.PastRound;
import org.kring.core.proposal.Aside.Pause;
import org.kring.core.proposal.Aside.Tried;
import org.kring.core.proposal.Attempt;
import org.kring.core.proposal.Dimension;
import org.kring.core.proposal.Idea;
import org.kring.core.proposal.Label;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Question;
import org.kring.core.proposal.Reaction;
import org.kring.core.proposal.Seeing;
import org.kring.core.proposal.Shift;
import org.kring.core.proposal.Version;

/** The road of a proposal, as its own page and the agreement that came of it tell it. */
public final class Road {
    private final Look look;
    private final Proposal proposal;
    private final May may;
    private final List<Stop> stops = new ArrayList<>();

    /** @param words what was said there, or null */
    public record Stop(Instant at, String what, String words) {}

    private Road(Look look, Proposal proposal) {
        this.look = look;
        this.proposal = proposal;
        may = new May(proposal, look.state().belowProposals(), look.actor(), look.now());
    }

    /** How the text was found and changed, who was asked, and which reasons there were. */
    public static List<Stop> of(Look look, Proposal proposal) {
        var road = new Road(look, proposal);
        road.together();
        proposal.versions().stream().filter(version -> !version.content().text().isBlank()).forEach(road::text);
        proposal.asking().past().forEach(road::round);
        proposal.asking().objections().stream().filter(objection -> Seeing.reason(road.may, objection)).forEach(road::reason);
        proposal.place().shifts().forEach(road::shift);
        road.stuck();
        return road.inOrder();
    }

    /** What was asked and said about the texts. */
    public static List<Stop> talk(Look look, Proposal proposal) {
        var road = new Road(look, proposal);
        proposal.talk().questions().forEach(road::question);
        proposal.versions().forEach(version -> road.reactions(version.number()));
        return road.inOrder();
    }

    private List<Stop> inOrder() {
        return stops.stream().sorted(Comparator.comparing(Stop::at)).toList();
    }

    /** What the circle found before there was a text. */
    private void together() {
        var forming = proposal.forming();
        if (proposal.versions().isEmpty() || !forming.isUsed()) {
            return;
        }
        var at = proposal.origin().at();
        if (proposal.author() != null) {
            stop(at, look.w().t("proposal.road.begun", look.names().of(proposal.author())), "");
        }
        if (!forming.notes().isEmpty()) {
            stop(forming.lately().said(), look.w().t("proposal.road.notes"), lines(forming.notes()));
        }
        if (!forming.need().isBlank()) {
            stop(forming.lately().named(), look.w().t("proposal.road.need"), forming.need().toString());
        }
        forming.dimensions().forEach(each -> stop(each.at(), look.w().t("proposal.road.part", each.text()), ideas(each)));
    }

    private String ideas(Dimension part) {
        return part.ideas().isEmpty() && part.notNow() ? look.w().t("proposal.form.later.said")
            : lines(part.ideas().stream().map(this::idea).toList());
    }

    private String idea(Idea idea) {
        var said = look.w().t("proposal.form.idea.of", idea.text(), look.names().of(idea.by()));
        return idea.isLeftOut() ? said + " " + look.w().t("proposal.form.leftOut", idea.leftOut()) : said;
    }

    private void text(Version version) {
        var isNow = version.number() == proposal.version().number();
        stop(version.at(), written(version), isNow ? "" : version.content().text().toString());
        wording(version);
    }

    private void wording(Version version) {
        if (version.label() != Label.NONE) {
            stop(version.at(), look.w().t("proposal.road.wording", version.number(), who(version.wording().by())), "");
        }
        if (version.label() == Label.REFUSED) {
            stop(version.wording().refused(), look.w().t("proposal.road.wording.refused", version.number(), who(version.wording().refuser())), "");
        }
    }

    private String who(MemberId member) {
        return member == null ? look.w().t("proposal.theTable") : look.names().of(member);
    }

    private String written(Version version) {
        var writers = proposal.forming().writers();
        return version.number() > 1 || proposal.author() == null && writers.isEmpty() ? numbered(look, version)
            : writers.isEmpty() ? look.w().t("proposal.road.proposed", look.names().of(proposal.author()))
            : look.w().t("proposal.road.written", look.names().of(writers));
    }

    /** "Text 2, written by Lena"; what the table's device wrote, and what was there already, is nobody's alone. */
    public static String numbered(Look look, Version version) {
        return version.writer() == null ? look.w().t("proposal.text", version.number())
            : look.w().t("proposal.road.text", version.number(), look.names().of(version.writer()));
    }

    private void round(PastRound round) {
        stop(round.opened(), look.w().t("proposal.road.round", round.version(), round.by().size()), "");
    }

    private void shift(Shift shift) {
        stop(shift.at(), look.w().t("proposal.road.shift." + shift.kind(), who(shift.by()),
            shift.until() == null ? "" : look.w().shortDate(shift.until().atZone(look.now().zone()).toLocalDate())), "");
    }

    /** The reason stands, and what became of it; whose it was stays with the circle. */
    private void reason(Objection objection) {
        var became = Seeing.end(may, objection) ? look.w().t("proposal.road.became." + objection.state().name())
            : look.w().t("proposal.reason.toMeet", proposal.version().number());
        stop(objection.at(), look.w().t("proposal.road.reason", objection.version(), became), objection.words().might().toString());
    }

    /** The ways that were tried, and what came back from where it rested. */
    private void stuck() {
        var aside = proposal.aside();
        if (aside.act() != null) {
            look.state().agreements().find(aside.act().agreement()).ifPresent(act -> stop(act.terms().decided(),
                look.w().t("proposal.road.acted", look.names().of(act.stands().getFirst().owner()), look.w().of(aside.act().risk())),
                act.terms().text().toString()));
        }
        aside.tried().forEach(this::tried);
        aside.pauses().forEach(this::paused);
    }

    /** That it rested or was passed on, and with what it came back. */
    private void paused(Pause pause) {
        stop(pause.at(), Courses.taken(look, pause.course()), pause.reason().toString());
        if (pause.back() != null) {
            stop(pause.back(), look.w().t(pause.result().isBlank() ? "proposal.road.back.plain" : "proposal.road.back"), pause.result().toString());
        }
    }

    /** Begun is begun: that it was tried is said where something came of it. */
    private void tried(Tried tried) {
        var way = look.w().of(tried.way()) + (tried.who() == null ? "" : " (" + look.w().t("proposal.road.begun.by", look.names().of(tried.who()), tried.until()) + ")");
        var said = Attempt.said(proposal, tried);
        stop(tried.at(), look.w().t(Attempt.isTried(proposal, tried) ? "proposal.road.tried" : "proposal.road.begun.way", way),
            said.isEmpty() ? tried.note().toString() : lines(said.stream().map(Reaction::text).toList()));
    }

    private void question(Question question) {
        stop(question.at(), look.w().t("proposal.road.question", question.text()), question.answer().toString());
    }

    private void reactions(int version) {
        var all = Attempt.besides(proposal).stream().filter(each -> each.version() == version).toList();
        if (!all.isEmpty()) {
            stop(all.getFirst().at(), look.w().t("proposal.road.reactions", version), lines(all.stream().map(Reaction::text).toList()));
        }
    }

    private static String lines(List<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private void stop(Instant at, String what, String words) {
        stops.add(new Stop(at, what, words.isBlank() ? null : words));
    }
}
