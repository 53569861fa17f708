package org.kring.server.handbook;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.time.LocalDate;
import java.util.Map;
import org.kring.core.EntryId;
import org.kring.core.OnceId;
import org.kring.core.handbook.HandbookEvent.EntryRewritten;
import org.kring.core.handbook.HandbookEvent.EntryWritten;
import org.kring.core.handbook.HandbookEvent.OnceAnswered;
import org.kring.core.handbook.Question;
import org.kring.server.live.Outcome.Done;
import org.kring.server.page.HandbookLinks;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A page that is good to know is written, or rewritten from the text that was read. */
@Controller
class WriteController {
    private final Desk desk;

    WriteController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(HandbookLinks.NEW)
    View blank(Look look, @RequestParam(defaultValue = "0") int question) {
        look.visit().member();
        var form = new EntryForm(Typed.nothing(EntryForm.ID).with("day", day(look)));
        return page(T.handbookWrite(HandbookController.at(look, look.w().t("handbook.write")),
            WriteView.fresh(look, answering(look, form, question))));
    }

    @PostMapping(HandbookLinks.NEW)
    View write(Look look, @RequestParam Map<String, String> sent) {
        look.visit().member();
        var form = EntryForm.sent(sent);
        return desk.act(look, form.command(null), done -> see(home(look, done, null)), (fresh, refused) ->
            again(T.handbookWrite(HandbookController.at(fresh, fresh.w().t("handbook.write")),
                WriteView.fresh(fresh, form.wrong(refused.why(), fresh.sentence(refused))))));
    }

    @GetMapping(HandbookLinks.TEXT)
    View text(Look look, @PathVariable int n, @RequestParam(defaultValue = "0") int question) {
        look.visit().member();
        var entry = HandbookController.find(look, n);
        if (entry.dropped()) {
            return see(look.links().handbook().one(entry.id()));
        }
        return page(T.handbookWrite(HandbookController.at(look, look.w().t("handbook.rewrite")),
            WriteView.again(look, entry, answering(look, EntryForm.of(entry, day(look)), question))));
    }

    @PostMapping(HandbookLinks.TEXT)
    View rewrite(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        look.visit().member();
        var form = EntryForm.sent(sent);
        var id = HandbookController.find(look, n).id();
        return desk.act(look, form.command(id), done -> see(home(look, done, id)), (fresh, refused) ->
            again(T.handbookWrite(HandbookController.at(fresh, fresh.w().t("handbook.rewrite")),
                WriteView.again(fresh, HandbookController.find(fresh, n), form.wrong(refused.why(), fresh.sentence(refused))))));
    }

    private static EntryForm answering(Look look, EntryForm form, int question) {
        return question < 1 ? form : look.state().handbook().find(new OnceId(question)).filter(Question::isOpen)
            .map(_ -> form.with("question", question)).orElseThrow(NotHere::new);
    }

    private static LocalDate day(Look look) {
        return look.now().today().plusMonths(EntryView.USUAL_MONTHS);
    }

    /** The question that it answers, else the page. */
    private static String home(Look look, Done done, EntryId entry) {
        var links = look.links().handbook();
        return done.first(OnceAnswered.class).map(answered -> links.question(answered.question()))
            .or(() -> done.first(EntryWritten.class).map(written -> links.one(written.entry())))
            .or(() -> done.first(EntryRewritten.class).map(written -> links.one(written.entry())))
            .orElseGet(() -> entry == null ? links.all() : links.one(entry));
    }
}
