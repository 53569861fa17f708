package org.kring.server.circle;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.core.Decision.Refused;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Kind;
import org.kring.core.circle.Structure;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalEvent.ProposalBegun;
import org.kring.server.page.CircleLinks;
import org.kring.server.page.CirclesDrawing;
import org.kring.server.page.Frame;
import org.kring.server.page.Option;
import org.kring.server.page.Place;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "Find our circles": from one circle to a hub of many, as one proposal with a drawing of before and after. */
@Controller
class FindController {
    private final Desk desk;

    FindController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(CircleLinks.FINDING)
    View first(Look look) {
        root(look);
        var ready = Ready.CIRCLES.stream().map(each -> new Option(each, look.w().t("circle.ready." + each),
            look.w().t("circle.ready." + each + ".aim"))).toList();
        return page(T.circleFinding(frame(look), ready));
    }

    /** @param ready the ready circles that were chosen; @param doing what we do, one thing a line */
    @GetMapping(CircleLinks.FOUND)
    View second(Look look, @RequestParam(defaultValue = "") List<String> ready, @RequestParam(defaultValue = "") String doing) {
        return page(T.circleFound(frame(look), FindView.begun(look, root(look), ready, doing)));
    }

    @PostMapping(CircleLinks.FOUND)
    View third(Look look, @RequestParam Map<String, String> sent) {
        var form = new FindForm(sent);
        var root = root(look);
        if (form.isMore()) {
            return again(T.circleFound(frame(look), FindView.of(look, root, form.typed(), null)));
        }
        var changes = form.changes(look.state().circles().inside(root.id()).stream().map(Circle::id).toList());
        var wrong = Structure.check(look.state().circles(), look.state().people(),
            by(look, root), changes);
        return wrong.refusal().map(refused -> back(look, form, refused)).orElseGet(() -> form.isAsked()
            ? propose(look, root, form, changes) : drawn(look, root, form, changes));
    }

    private static Structure.By by(Look look, Circle root) {
        return new Structure.By(root.id(), null, look.now().today());
    }

    private static View drawn(Look look, Circle root, FindForm form, Changes changes) {
        return again(T.circleFound(frame(look), FindView.of(look, root, form.typed(),
            CirclesDrawing.of(look.state().circles(), look.state().people(), by(look, root), changes, look.names(), look.w()))));
    }

    private View propose(Look look, Circle root, FindForm form, Changes changes) {
        MemberId me = look.visit().member();
        var content = new Content(new Text(look.w().t("circle.find.proposal")), words(look, root, changes),
            Text.NONE, Text.NONE, me, null, null, Effect.PLAIN).with(changes);
        var anew = Redrawing.of(form.sent());
        if (anew != null) {
            return desk.act(look, anew.command(look, content, before -> words(look, root, before)),
                _ -> see(look.links().proposals().one(anew.id())), (fresh, refused) -> back(fresh, form, refused));
        }
        return desk.act(look, new Begin(root.id(), me, null, null, content, true),
            done -> see(done.first(ProposalBegun.class).map(begun -> look.links().proposals().one(begun.proposal()))
                .orElseGet(() -> look.links().circles().all())),
            (fresh, refused) -> back(fresh, form, refused));
    }

    /** What the plan says in a sentence. */
    private static Text words(Look look, Circle root, Changes changes) {
        return new Text(look.w().t("circle.find.text", Stream.concat(There.of(look, root).stream().map(There::name),
            changes.openings().stream().map(opening -> opening.name().toString())).toList()));
    }

    /** The plan of a proposal, to be drawn anew. */
    static View redraw(Look look, Typed plan) {
        return page(T.circleFound(frame(look), FindView.of(look, root(look), plan, null)));
    }

    private static View back(Look look, FindForm form, Refused refused) {
        Typed typed = form.typed().wrong(look.sentence(refused));
        return again(T.circleFound(frame(look), FindView.of(look, look.state().root(), typed, null)));
    }

    private static Circle root(Look look) {
        var root = look.state().root();
        if (root.kind() == Kind.HUB || look.me() == null || !root.has(look.me())) {
            throw new NotHere();
        }
        return root;
    }

    private static Frame frame(Look look) {
        return look.frame().at(Place.CIRCLES).titled(look.w().t("circle.find.title"));
    }
}
