package org.kring.server.wording;

import static org.kring.server.page.Draw.T;

import java.util.Map;
import org.kring.core.Text;
import org.kring.core.collective.CollectiveCommand.ChooseWords;
import org.kring.core.collective.OwnWords;
import org.kring.server.page.Frame;
import org.kring.server.page.Links;
import org.kring.server.page.Place;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A collective says what it calls a circle, the hub and the secretary, in the language of the page. */
@Controller
class WordingController {
    private static final String FORM = "words";

    private final Desk desk;

    WordingController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(Links.WORDS)
    View show(Look look) {
        var own = look.state().ownWords(look.w().lang());
        return Pages.page(T.wordingWords(frame(look), WordingView.of(look, Typed.nothing(FORM)
            .with("circle", own.circle()).with("circles", own.circles()).with("hub", own.hub())
            .with("secretary", own.secretary()))));
    }

    @PostMapping(Links.WORDS)
    View choose(Look look, @RequestParam Map<String, String> sent) {
        var words = new OwnWords(text(sent, "circle"), text(sent, "circles"), text(sent, "hub"), text(sent, "secretary"));
        return desk.act(look, new ChooseWords(look.w().lang(), words), _ -> Pages.see(look.links().words()),
            (fresh, refused) -> Pages.again(T.wordingWords(frame(fresh),
                WordingView.of(fresh, Typed.sent(FORM, sent).wrong(fresh.sentence(refused))))));
    }

    private static Frame frame(Look look) {
        return look.frame().at(Place.CIRCLES).titled(look.w().t("wording.title"));
    }

    private static Text text(Map<String, String> sent, String field) {
        return new Text(sent.getOrDefault(field, ""));
    }
}
