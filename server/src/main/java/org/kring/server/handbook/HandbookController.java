package org.kring.server.handbook;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import org.kring.core.EntryId;
import org.kring.core.handbook.Entry;
import org.kring.core.handbook.HandbookCommand;
import org.kring.core.handbook.HandbookCommand.ConfirmEntry;
import org.kring.core.handbook.HandbookCommand.DropEntry;
import org.kring.core.handbook.HandbookCommand.MindEntry;
import org.kring.server.page.Day;
import org.kring.server.page.Frame;
import org.kring.server.page.HandbookLinks;
import org.kring.server.page.Place;
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

/** What is good to know: the list, one page, and what is said about it. */
@Controller
class HandbookController {
    private final Desk desk;

    HandbookController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(HandbookLinks.ALL)
    View all(Look look) {
        return page(T.handbookAll(at(look, look.w().of(Place.HANDBOOK)).hearing("collective"), HandbookView.of(look)));
    }

    @GetMapping(HandbookLinks.ONE)
    View one(Look look, @PathVariable int n) {
        var entry = find(look, n);
        return page(T.handbookEntry(at(look, entry.title().toString()).hearing("entry-" + n), EntryView.of(look, entry, null)));
    }

    @GetMapping(HandbookLinks.EARLIER)
    View earlier(Look look, @PathVariable int n) {
        return page(T.handbookEarlier(at(look, look.w().t("handbook.earlier")), EarlierView.of(look, find(look, n))));
    }

    @PostMapping(HandbookLinks.OWNER)
    View mind(Look look, @PathVariable int n) {
        return act(look, n, new MindEntry(id(n)), Typed.nothing(EntryView.LOOK), "");
    }

    /** It is still so. */
    @PostMapping(HandbookLinks.LOOK)
    View look(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new ConfirmEntry(id(n), Day.orNull(sent.getOrDefault("day", ""))),
            Typed.sent(EntryView.LOOK, sent), "day");
    }

    @PostMapping(HandbookLinks.END)
    View drop(Look look, @PathVariable int n) {
        return act(look, n, new DropEntry(id(n)), Typed.nothing(EntryView.LOOK), "");
    }

    private View act(Look look, int n, HandbookCommand command, Typed sent, String field) {
        return desk.act(look, command, _ -> see(look.links().handbook().one(id(n))), (fresh, refused) ->
            again(T.handbookEntry(at(fresh, find(fresh, n).title().toString()),
                EntryView.of(fresh, find(fresh, n), sent.wrong(field, fresh.sentence(refused))))));
    }

    static Entry find(Look look, int n) {
        return look.state().handbook().find(id(n)).orElseThrow(NotHere::new);
    }

    static EntryId id(int n) {
        return new EntryId(NotHere.unlessCounted(n));
    }

    static Frame at(Look look, String title) {
        return look.frame().at(Place.HANDBOOK).titled(title);
    }
}
