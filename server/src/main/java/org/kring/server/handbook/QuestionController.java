package org.kring.server.handbook;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import org.kring.core.EntryId;
import org.kring.core.OnceId;
import org.kring.core.Text;
import org.kring.core.handbook.HandbookCommand;
import org.kring.core.handbook.HandbookCommand.AskOnce;
import org.kring.core.handbook.HandbookCommand.PointToEntry;
import org.kring.core.handbook.HandbookCommand.TakeBackQuestion;
import org.kring.core.handbook.HandbookEvent.OnceAsked;
import org.kring.core.handbook.Question;
import org.kring.server.live.Outcome.Done;
import org.kring.server.page.Frame;
import org.kring.server.page.HandbookLinks;
import org.kring.server.page.Typed;
import org.kring.server.search.Search;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Somebody asks once; what answers it already is shown while it is typed; the answer stays. */
@Controller
class QuestionController {
    private static final String ASK = "ask";
    private static final int MATCHES = 4;

    private final Desk desk;
    private final Search search;

    QuestionController(Desk desk, Search search) {
        this.desk = desk;
        this.search = search;
    }

    /** @param about the page on which it is asked, or 0 */
    @GetMapping(HandbookLinks.QUESTIONS)
    View form(Look look, @RequestParam(defaultValue = "0") int about) {
        look.visit().member();
        return page(T.handbookAsk(at(look), view(look, about < 1 ? Typed.nothing(ASK) : Typed.nothing(ASK).with("about", about))));
    }

    @GetMapping(HandbookLinks.FOUND)
    View found(Look look, @RequestParam(defaultValue = "") String q) {
        return page(T.handbookFound(at(look), q, search.related(look, q, MATCHES)));
    }

    @PostMapping(HandbookLinks.QUESTIONS)
    View ask(Look look, @RequestParam Map<String, String> sent) {
        look.visit().member();
        var typed = Typed.sent(ASK, sent);
        return desk.act(look, new AskOnce(AskView.about(typed), new Text(typed.value("text"))), done -> see(home(look, done)),
            (fresh, refused) -> again(T.handbookAsk(at(fresh), view(fresh, typed.wrong("text", fresh.sentence(refused))))));
    }

    private static String home(Look look, Done done) {
        var links = look.links().handbook();
        return done.first(OnceAsked.class).map(asked -> links.question(asked.question())).orElseGet(links::all);
    }

    @GetMapping(HandbookLinks.QUESTION)
    View one(Look look, @PathVariable int n) {
        return page(T.handbookQuestion(at(look).hearing("question-" + n, "collective"), QuestionView.of(look, find(look, n), null)));
    }

    /** A page that is there answers it; the answer may be put into that page first. */
    @PostMapping(HandbookLinks.ANSWER)
    View point(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var typed = Typed.sent(QuestionView.POINT, sent);
        var chosen = typed.value("entry").matches("[1-9]\\d{0,8}") ? new EntryId(Integer.parseInt(typed.value("entry"))) : null;
        if (chosen == null) {
            return back(look, n, typed.wrong("entry", look.w().t("handbook.choose.missing")));
        }
        return typed.has("how", "add") ? see(look.links().handbook().answering(id(n), chosen))
            : act(look, n, new PointToEntry(id(n), chosen), typed);
    }

    @PostMapping(HandbookLinks.QUESTION_END)
    View takeBack(Look look, @PathVariable int n) {
        return act(look, n, new TakeBackQuestion(id(n)), Typed.nothing(QuestionView.POINT));
    }

    private View act(Look look, int n, HandbookCommand command, Typed typed) {
        return desk.act(look, command, _ -> see(look.links().handbook().question(id(n))),
            (fresh, refused) -> back(fresh, n, typed.wrong(fresh.sentence(refused))));
    }

    private static View back(Look look, int n, Typed typed) {
        return again(T.handbookQuestion(at(look), QuestionView.of(look, find(look, n), typed)));
    }

    private AskView view(Look look, Typed typed) {
        return AskView.of(look, typed, search.related(look, typed.value("text"), MATCHES));
    }

    private static Question find(Look look, int n) {
        return look.state().handbook().find(id(n)).orElseThrow(NotHere::new);
    }

    private static OnceId id(int n) {
        return new OnceId(NotHere.unlessCounted(n));
    }

    private static Frame at(Look look) {
        return HandbookController.at(look, look.w().t("handbook.ask"));
    }
}
