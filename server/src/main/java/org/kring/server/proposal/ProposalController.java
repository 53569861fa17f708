package org.kring.server.proposal;

import static org.kring.server.page.Draw.T;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.ProposalId;
import org.kring.core.TopicId;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalEvent.FormingBegun;
import org.kring.core.proposal.ProposalEvent.ProposalBegun;
import org.kring.server.live.Outcome;
import org.kring.server.page.Place;
import org.kring.server.page.ProposalLinks;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Few;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.kring.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A proposal's page, and how one begins. */
@Controller
class ProposalController {
    private final Desk desk;

    ProposalController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(ProposalLinks.ONE)
    View show(Look look, @PathVariable int n) {
        var proposal = ActController.find(look, n);
        return Pages.page(T.proposalPage(ProposalViews.frame(look, proposal), ProposalViews.of(look, proposal, null)));
    }

    @GetMapping(ProposalLinks.NEW)
    View begin(Look look, @RequestParam(defaultValue = "0") int topic, @RequestParam(defaultValue = "0") int agreement,
               @RequestParam(defaultValue = "") String circle, @RequestParam(defaultValue = "0") int leave,
               @RequestParam(defaultValue = "0") int removal) {
        var today = look.now().today();
        var changed = Changing.find(look, agreement);
        return form(look, Leaving.in(look, changed.map(Changing::filled).orElseGet(() -> Typed.nothing("begin").with("topic", topic)
            .with("why", textOf(look, topic)).with("owner", look.me() == null ? "" : look.me().value()).with(Trying.FIELD, Trying.STAYS))
            .with("lookAgain", halfAYearFrom(today)).with("circle", Where.of(look, circle, topic).value()), leave, removal), false);
    }

    @PostMapping(ProposalLinks.ALL)
    View begun(Look look, @RequestParam Map<String, String> sent) {
        if (look.me() == null) {
            throw new NotHere();
        }
        var topic = topic(look, sent.get("topic"));
        var changed = Changing.find(look, sent.get("agreement"));
        var circle = topic.flatMap(id -> look.state().backlog().find(id)).map(found -> found.circle())
            .or(() -> changed.map(Changing::circle)).orElseGet(() -> Where.sent(look, sent.get("circle")));
        var id = look.state().proposals().next();
        var effect = Leaving.chosen(sent, changed.map(Changing::effect).orElse(Effect.PLAIN));
        return desk.act(look, new Begin(circle, look.me(), null, topic.orElse(null), Shape.content(sent, effect)
                .about(About.chosen(sent, circle, 0)),
                !"draft".equals(sent.get("as")) && !Leaving.isDraftFirst(effect)),
            done -> Pages.see(look.links().proposals().one(begunAs(done).orElse(id))),
            (fresh, refused) -> form(fresh, ActController.wrong(fresh, Typed.sent("begin", sent), refused), true));
    }

    /** We have no text yet: the circle looks into it together. */
    @PostMapping(ProposalLinks.TOGETHER)
    View together(Look look, @RequestParam Map<String, String> sent) {
        if (look.me() == null) {
            throw new NotHere();
        }
        var topic = topic(look, sent.get("topic"));
        var circle = topic.flatMap(id -> look.state().backlog().find(id)).map(found -> found.circle())
            .orElseGet(() -> Where.sent(look, sent.get("circle")));
        var id = look.state().proposals().next();
        return desk.act(look, new BeginTogether(circle, look.me(), null, topic.orElse(null), Shape.text(sent, "what")),
            done -> Pages.see(look.links().proposals().one(begunAs(done).orElse(id))),
            (fresh, refused) -> form(fresh, Typed.sent("together", sent).wrong("what", fresh.sentence(refused)), true));
    }

    private static Optional<ProposalId> begunAs(Outcome.Done done) {
        return done.events().stream().flatMap(event -> switch (event) {
            case ProposalBegun e -> Stream.of(e.proposal());
            case FormingBegun e -> Stream.of(e.proposal());
            default -> Stream.<ProposalId>empty();
        }).findFirst();
    }

    private static View form(Look look, Typed typed, boolean again) {
        var page = T.proposalBegin(look.frame().titled(look.w().t("proposal.begin.title")).at(Place.RAISE), typed,
            Few.options(look, look.state().circles().find(Where.sent(look, typed.value("circle"))).orElseThrow(), Leaving.about(typed)),
            Where.options(look, typed), About.options(look, typed), Leaving.before(look, typed));
        return again ? Pages.again(page) : Pages.page(page);
    }

    static LocalDate halfAYearFrom(LocalDate today) {
        return today.plusMonths(6);
    }

    private static String textOf(Look look, int topic) {
        return topic < 1 ? "" : look.state().backlog().find(new TopicId(topic)).map(found -> found.text().toString())
            .orElse("");
    }

    private static Optional<TopicId> topic(Look look, String value) {
        return Optional.ofNullable(value).filter(text -> text.matches("[1-9]\\d{0,8}"))
            .map(text -> new TopicId(Integer.parseInt(text))).filter(id -> look.state().backlog().find(id).isPresent());
    }
}
