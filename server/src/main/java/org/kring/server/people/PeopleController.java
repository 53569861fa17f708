package org.kring.server.people;

import static org.kring.server.page.Draw.T;

import org.kring.core.MemberId;
import org.kring.core.people.Member;
import org.kring.server.page.Frame;
import org.kring.server.page.PeopleLinks;
import org.kring.server.page.Place;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.kring.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The people of a collective, and each of them. */
@Controller
class PeopleController {
    @GetMapping(PeopleLinks.ALL)
    View all(Look look, @RequestParam(defaultValue = "") String q) {
        return Pages.page(T.peopleAll(frame(look, look.w().of(Place.PEOPLE)), PeopleView.of(look, q)));
    }

    @GetMapping(PeopleLinks.ONE)
    View one(Look look, @PathVariable int n) {
        var member = look.state().people().find(new MemberId(NotHere.unlessCounted(n))).filter(Member::isHere)
            .orElseThrow(NotHere::new);
        return Pages.page(T.peoplePerson(frame(look, look.names().of(member.id())), PersonView.of(look, member)));
    }

    private static Frame frame(Look look, String title) {
        return look.frame().at(Place.PEOPLE).titled(title).hearing("collective");
    }
}
