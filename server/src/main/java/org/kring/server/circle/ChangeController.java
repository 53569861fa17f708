package org.kring.server.circle;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import org.kring.core.Decision.Refused;
import org.kring.core.Text;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Structure;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalEvent.ProposalBegun;
import org.kring.server.page.ChangeLines;
import org.kring.server.page.CircleLinks;
import org.kring.server.page.CirclesDrawing;
import org.kring.server.page.Frame;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A circle rests, wakes, ends, opens one inside or changes what it is for: first looked at, then proposed. */
@Controller
class ChangeController {
    private final Desk desk;

    ChangeController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(CircleLinks.CHANGES)
    View all(Look look, @PathVariable String slug) {
        var circle = CirclePages.circle(look, slug);
        return page(T.circleChanges(frame(look, circle), ChangesView.of(look, circle)));
    }

    @GetMapping(CircleLinks.CHANGE)
    View one(Look look, @PathVariable String slug, @PathVariable String what) {
        var circle = circle(look, slug, ChangeKind.named(what));
        return page(T.circleChange(frame(look, circle), ChangeView.of(look, circle, ChangeKind.named(what), null)));
    }

    @PostMapping(CircleLinks.CHANGE)
    View next(Look look, @PathVariable String slug, @PathVariable String what, @RequestParam Map<String, String> sent) {
        var kind = ChangeKind.named(what);
        var circle = circle(look, slug, kind);
        var form = new ChangeForm(sent);
        var by = by(look, form.decider(kind.deciders(look, circle)));
        if (Redrawing.of(sent) != null && !Redrawing.of(sent).isOf(look, by.circle())) {
            throw new NotHere();
        }
        var changes = form.changes(kind, circle);
        return Structure.check(look.state().circles(), look.state().people(), by, changes).refusal()
            .map(refused -> back(look, circle, kind, form, refused))
            .orElseGet(() -> form.isAsked() ? propose(look, circle, kind, form, by, changes)
                : looked(look, circle, kind, form, by, changes));
    }

    private static View looked(Look look, Circle circle, ChangeKind kind, ChangeForm form, Structure.By by, Changes changes) {
        var state = look.state();
        return again(T.circleChange(frame(look, circle), ChangeView.of(look, circle, kind, form.typed())
            .looked(new ChangeLines(look.w(), look.names(), state.circles(), changes).all(),
                CirclesDrawing.of(state.circles(), state.people(), by, changes, look.names(), look.w()))));
    }

    private View propose(Look look, Circle circle, ChangeKind kind, ChangeForm form, Structure.By by, Changes changes) {
        var content = new Content(new Text(look.w().t("circle.changes.proposal." + kind.name(), circle.name())),
            words(look, changes), form.why(), Text.NONE, look.me(), null,
            kind == ChangeKind.REST ? form.until() : null, Effect.PLAIN).with(changes);
        var anew = Redrawing.of(form.sent());
        if (anew != null) {
            return desk.act(look, anew.command(look, content, before -> words(look, before)), _ -> see(look.links().proposals().one(anew.id())),
                (fresh, refused) -> back(fresh, CirclePages.circle(fresh, circle.slug()), kind, form, refused));
        }
        return desk.act(look, new Begin(by.circle(), look.me(), null, null, content, true),
            done -> see(done.first(ProposalBegun.class).map(begun -> look.links().proposals().one(begun.proposal()))
                .orElseGet(() -> look.links().circles().one(circle))),
            (fresh, refused) -> back(fresh, CirclePages.circle(fresh, circle.slug()), kind, form, refused));
    }

    /** What changes, each in a sentence. */
    private static Text words(Look look, Changes changes) {
        return new Text(String.join("\n\n", new ChangeLines(look.w(), look.names(), look.state().circles(), changes).all()));
    }

    /** The plan of a proposal, to be drawn anew. */
    static View redraw(Look look, Proposal proposal) {
        var circle = look.state().circles().find(Redrawing.circle(proposal)).orElseThrow(NotHere::new);
        var kind = Redrawing.kind(proposal.content().changes().list().getFirst());
        return page(T.circleChange(frame(look, circle), ChangeView.of(look, circle, kind, Redrawing.changed(proposal, circle.aim()))));
    }

    private static View back(Look look, Circle circle, ChangeKind kind, ChangeForm form, Refused refused) {
        return again(T.circleChange(frame(look, circle),
            ChangeView.of(look, circle, kind, form.typed().wrong(look.sentence(refused)))));
    }

    /** Whoever may not propose it finds nothing here. */
    private static Circle circle(Look look, String slug, ChangeKind kind) {
        var circle = CirclePages.circle(look, slug);
        if (kind.deciders(look, circle).isEmpty()) {
            throw new NotHere();
        }
        return circle;
    }

    private static Structure.By by(Look look, Circle decider) {
        return new Structure.By(decider.id(), null, look.now().today());
    }

    private static Frame frame(Look look, Circle circle) {
        return CirclePages.frame(look, circle).titled(look.w().t("circle.changes.page", circle.name()));
    }
}
