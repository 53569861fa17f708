package org.kring.server.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.consent.Window;
import org.kring.core.meeting.Meeting;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Asked;
import org.kring.server.page.Chip;
import org.kring.server.page.Frame;
import org.kring.server.page.Mark;
import org.kring.server.page.Place;
import org.kring.server.page.Typed;
import org.kring.server.proposal.ProposalView.Fact;
import org.kring.server.web.Courses;
import org.kring.server.web.Few;
import org.kring.server.web.ForAgenda;
import org.kring.server.web.Look;
import org.kring.server.web.OtherWays;

/** Draws a proposal for one viewer: what is asked first, then the text, then what was said. */
final class ProposalViews {
    private ProposalViews() {}

    static ProposalView of(Look look, Proposal proposal, Typed back) {
        var may = new May(proposal, look.state().belowProposals(), look.actor(), look.now());
        var circle = circle(look, proposal);
        return new ProposalView(proposal.id().value(), head(look, proposal, circle), TextParts.of(look, proposal, may), NowParts.of(look, proposal, may),
            FormParts.of(look, proposal, may), TurnParts.of(look, proposal, may), OtherWays.of(look, proposal, may, back),
            AskParts.of(look, proposal, may), AskParts.room(look, proposal, may), TalkParts.of(look, proposal, may),
            ReasonParts.of(look, proposal, may, circle), LeadParts.of(look, proposal, may),
            NowParts.ways(look, proposal, may), RoadParts.of(look, proposal),
            noted(look, proposal), silent(look, proposal), standIn(look, proposal), agreement(look, proposal), meeting(look, proposal),
            ForAgenda.of(look, proposal), ChatWords.of(look, proposal, circle), written(look, proposal),
            About.options(look, List.of(proposal.circle())), back, false);
    }

    /** The first text begins with what is known: what it is about, and half a year until it is looked at again. */
    private static Map<String, String> written(Look look, Proposal proposal) {
        var fields = new HashMap<>(Shape.fields(proposal));
        if (proposal.stage().isForming() && proposal.content().text().isBlank()) {
            fields.merge("why", proposal.forming().need().toString(), (was, need) -> was.isBlank() ? need : was);
            fields.put("lookAgain", ProposalController.halfAYearFrom(look.now().today()).toString());
        }
        return fields;
    }

    static Frame frame(Look look, Proposal proposal) {
        return look.frame().titled(Asked.title(look.w(), proposal.content())).at(Place.AGREEMENTS)
            .hearing("proposal-" + proposal.id().value());
    }

    static Circle circle(Look look, Proposal proposal) {
        return look.state().circles().find(proposal.circle()).orElseThrow();
    }

    private static ProposalView.Head head(Look look, Proposal proposal, Circle circle) {
        var window = proposal.runningWindow().filter(running -> running.isOpen(look.now().at()));
        return new ProposalView.Head(circle.name().toString(), look.links().circles().one(circle.slug()),
            window.map(running -> Ends.until(look, proposal, running)).orElse(null),
            window.flatMap(running -> away(look, circle, running)).orElse(null), Asked.title(look.w(), proposal.content()), steps(look, proposal.stage()));
    }

    private static Optional<String> away(Look look, Circle circle, Window window) {
        return circle.holidays().within(look.now().at(), window.until(), look.now().zone()).stream().findFirst()
            .map(holiday -> look.w().t("proposal.away", holiday.from(), holiday.to()));
    }

    /** The steps on the way; a proposal that is over has none. */
    private static List<Chip> steps(Look look, Stage stage) {
        var at = switch (stage) {
            case DRAFT, WITHDRAWN, DROPPED, PARKED, REFERRED, UNDERSTAND, PICTURE, SHAPE, WRITING -> -1;
            case CLARIFY -> 0;
            case REACT -> 1;
            case ADJUST -> 2;
            case CONSENT_ROUND, OBJECTIONS, PENDING_ABSENT -> 3;
            case DECIDED -> 4;
        };
        if (stage.isForming()) {
            return forming(look, stage);
        }
        var names = List.of("questions", "reactions", "change", "deciding");
        return at < 0 ? List.of() : names.stream().map(name -> new Chip(look.w().t("proposal.step." + name),
            mark(names.indexOf(name), at))).toList();
    }

    /** Before there is a text. */
    private static List<Chip> forming(Look look, Stage stage) {
        var all = List.of(Stage.UNDERSTAND, Stage.PICTURE, Stage.SHAPE, Stage.WRITING);
        return all.stream().map(each -> new Chip(look.w().t("proposal.step." + each.name()),
            mark(all.indexOf(each), all.indexOf(stage)))).toList();
    }

    private static Mark mark(int step, int at) {
        return step < at ? Mark.DONE : step == at ? Mark.NOW : Mark.NOT_YET;
    }

    private static String noted(Look look, Proposal proposal) {
        var w = look.w();
        return switch (proposal.stage()) {
            case DRAFT -> w.t("proposal.noted.DRAFT");
            case OBJECTIONS -> w.t("proposal.noted.OBJECTIONS");
            case PENDING_ABSENT -> waiting(look, proposal);
            case DECIDED -> decided(look, proposal);
            case PARKED, REFERRED -> Courses.isLastResort(proposal) ? w.t("proposal.noted.lastResort") : proposal.aside().rest().reason().isBlank() ? null
                : proposal.aside().rest().reason().toString();
            case UNDERSTAND, PICTURE, SHAPE, WRITING -> proposal.place().called() ? w.t("proposal.noted.called") : null;
            case WITHDRAWN -> w.t("proposal.noted.WITHDRAWN");
            case DROPPED -> w.t("proposal.noted.DROPPED", proposal.outcome().reason().toString());
            case CLARIFY, REACT, ADJUST, CONSENT_ROUND -> proposal.place().called() ? w.t("proposal.noted.called") : null;
        };
    }

    private static String waiting(Look look, Proposal proposal) {
        var since = proposal.round().orElseThrow().opened().atZone(look.now().zone()).toLocalDate();
        return look.w().t("proposal.noted.PENDING_ABSENT", look.w().list(Few.names(look, proposal.notYet())))
            + " " + look.w().t("proposal.noted.asked", look.w().day(since));
    }

    /** The way for when somebody is never reached: they are noted as not heard of, and may be put on leave. */
    private static Fact silent(Look look, Proposal proposal) {
        return proposal.stage() != Stage.PENDING_ABSENT || look.me() == null || proposal.notYet().contains(look.me()) ? null
            : new Fact(look.w().t("proposal.silent", look.w().either(Few.names(look, proposal.notYet()))), "", look.links().people().leave());
    }

    /** "Decided. Cem and Ivo have the text; until Sunday 20:00 they can still give a reason against." */
    private static String decided(Look look, Proposal proposal) {
        var declined = Optional.ofNullable(proposal.outcome().agreement()).flatMap(look.state().agreements()::find)
            .map(agreement -> agreement.care().declined()).flatMap(look.state().circles()::find);
        if (declined.isPresent()) {
            return look.w().t("proposal.noted.declined", declined.get().name());
        }
        var window = proposal.runningWindow().filter(running -> running.isOpen(look.now().at()));
        var silent = window.isEmpty() ? List.<MemberId>of() : proposal.round().map(round -> round.notYet()).orElse(List.of());
        return window.isEmpty() || silent.isEmpty() ? look.w().t("proposal.noted.DECIDED")
            : look.w().t("proposal.noted.window", look.w().list(Few.names(look, silent)), silent.size(),
                look.w().dayTime(window.get().until()));
    }

    private static String standIn(Look look, Proposal proposal) {
        return Optional.ofNullable(proposal.meeting()).flatMap(look.state().meetings()::find).map(Meeting::duties)
            .filter(duties -> duties.handedBy() != null).map(duties -> look.w().t("proposal.standIn",
                look.names().of(duties.handedBy()), look.names().of(duties.facilitator()))).orElse(null);
    }

    private static Fact agreement(Look look, Proposal proposal) {
        var agreement = proposal.outcome().agreement();
        return agreement == null ? null
            : new Fact(look.w().t("proposal.agreement"), "", look.links().agreements().one(agreement));
    }

    private static Fact meeting(Look look, Proposal proposal) {
        if (proposal.stage().isOver()) {
            return null;
        }
        return proposal.meeting() == null ? planned(look, proposal)
            : new Fact(look.w().t("proposal.inMeeting"), "", look.links().meetings().one(proposal.meeting()));
    }

    private static Fact planned(Look look, Proposal proposal) {
        return look.state().meetings().plannedIn(proposal.circle()).stream()
            .filter(meeting -> meeting.agenda().has(proposal.id()) && !meeting.isMissed(look.now().at())).findFirst()
            .map(meeting -> new Fact(look.w().t("proposal.onAgenda", look.w().dayTime(meeting.plan().when())), "",
                look.links().meetings().one(meeting.id()))).orElse(null);
    }
}
