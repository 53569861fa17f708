package org.kring.server.circle;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.core.Command;
import org.kring.core.Text;
import org.kring.core.circle.Change.Fill;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleCommand.GiveUpRole;
import org.kring.core.circle.CircleCommand.GoOn;
import org.kring.core.circle.CircleCommand.NameForRole;
import org.kring.core.circle.Role;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalEvent.ProposalBegun;
import org.kring.server.live.Outcome.Done;
import org.kring.server.page.CircleLinks;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.kring.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Somebody is named for a role: in the meeting with one question, outside of one with everybody's yes. */
@Controller
class RoleController {
    private final Desk desk;

    RoleController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(CircleLinks.ROLE)
    View show(Look look, @PathVariable String slug, @PathVariable String role) {
        var circle = CirclePages.circle(look, slug);
        return page(T.circleRole(CirclePages.frame(look, circle), RoleView.of(look, circle, role(role), null)));
    }

    @PostMapping(CircleLinks.ROLE)
    View name(Look look, @PathVariable String slug, @PathVariable String role, @RequestParam Map<String, String> sent) {
        var circle = CirclePages.circle(look, slug);
        var form = new RoleForm(sent);
        if (form.namesNobody()) {
            return back(look, slug, role, form.typed().wrong("holder", look.w().t("circle.role.choose.missing")));
        }
        return act(look, slug, role, form.typed(), form.isQuick() || look.me() == null ? quick(look, circle, role(role), form)
            : proposal(look, circle, role(role), form));
    }

    private static Command quick(Look look, Circle circle, Role role, RoleForm form) {
        var together = Together.of(look, circle).orElse(Together.NOT);
        return new NameForRole(circle.id(), role, form.holder(), form.until(), together.meeting(), together.present());
    }

    private static Command proposal(Look look, Circle circle, Role role, RoleForm form) {
        var words = look.w().t("circle.role.proposal", look.names().of(form.holder()), role, circle.name(),
            form.until() == null ? "" : form.until());
        var content = Content.of(new Text(words)).lookedAtAgain(form.until())
            .with(Changes.NONE.and(new Fill(circle.id(), role, form.holder(), form.until())));
        return new AskEveryone(circle.id(), look.me(), null, content, List.of());
    }

    /** "Go on until our next meeting." */
    @PostMapping(CircleLinks.ROLE_TERM)
    View goOn(Look look, @PathVariable String slug, @PathVariable String role, @RequestParam Map<String, String> sent) {
        var circle = CirclePages.circle(look, slug);
        var together = Together.of(look, circle).orElse(Together.NOT);
        return act(look, slug, role, new RoleForm(sent).typed(), new GoOn(circle.id(), role(role), new RoleForm(sent).until(),
            together.meeting(), together.present()));
    }

    @PostMapping(CircleLinks.ROLE_END)
    View giveUp(Look look, @PathVariable String slug, @PathVariable String role) {
        return act(look, slug, role, Typed.nothing("end"), new GiveUpRole(CirclePages.circle(look, slug).id(), role(role)));
    }

    private View act(Look look, String slug, String role, Typed sent, Command command) {
        return desk.act(look, command, done -> see(home(look, slug, done)), (fresh, refused) ->
            back(fresh, slug, role, sent.wrong(fresh.sentence(refused))));
    }

    private static View back(Look look, String slug, String role, Typed typed) {
        var circle = CirclePages.circle(look, slug);
        return Pages.again(T.circleRole(CirclePages.frame(look, circle), RoleView.of(look, circle, role(role), typed)));
    }

    private static String home(Look look, String slug, Done done) {
        return done.first(ProposalBegun.class).map(begun -> look.links().proposals().one(begun.proposal()))
            .orElseGet(() -> look.links().circles().one(slug));
    }

    private static Role role(String word) {
        return Stream.of(Role.values()).filter(role -> role.name().equalsIgnoreCase(word)).findFirst()
            .orElseThrow(NotHere::new);
    }
}
