package org.kring.server.notice;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.List;
import java.util.Map;
import org.kring.server.account.Directory;
import org.kring.server.account.Mails;
import org.kring.server.account.Seat;
import org.kring.server.page.MeLinks;
import org.kring.server.page.Place;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A person's own page about mail: for each kind at once, in the digest, or not at all. */
@Controller
class NoticeController {
    private static final int SHOWN = 50;

    private final Wishes wishes;
    private final Outbox outbox;
    private final Directory directory;
    private final Mails mails;

    NoticeController(Wishes wishes, Outbox outbox, Directory directory, Mails mails) {
        this.wishes = wishes;
        this.outbox = outbox;
        this.directory = directory;
        this.mails = mails;
    }

    @GetMapping(MeLinks.NOTICES)
    View show(Look look) {
        var collective = look.visit().collective();
        var address = directory.seat(collective, look.me()).map(Seat::address);
        var refused = wishes.refused(collective, look.me()).filter(address.orElse("")::equals).isPresent();
        var w = look.w();
        return page(T.noticeNotices(look.frame().at(Place.ME).titled(w.t("notice.title")), new NoticesView(
            mails.areSent(), address.orElse(null), refused, NoticesView.filled(wishes.of(collective, look.me())),
            NoticesView.allRows(w), NoticesView.allDays(w), NoticesView.allHours(), sent(look))));
    }

    private List<NoticesView.Sent> sent(Look look) {
        var telling = new Telling(look.state(), look.w(), look.links());
        return outbox.past(look.visit().collective(), look.me(), SHOWN).stream().map(past -> new NoticesView.Sent(
            look.w().of(past.notice().kind()), telling.title(past.notice()), telling.path(past.notice()), past.at(),
            past.outcome() == Outcome.SENT)).toList();
    }

    @PostMapping(MeLinks.NOTICES)
    View keep(Look look, @RequestParam Map<String, String> sent) {
        var collective = look.visit().collective();
        wishes.keep(collective, look.me(),
            NoticesView.chosen(Typed.sent(NoticesView.FORM, sent), wishes.of(collective, look.me())));
        outbox.lookAgain(collective, look.me());
        return see(look.links().me().notices());
    }

    /** Mail came back from the address; the person knows better. */
    @PostMapping(MeLinks.NOTICES + "/again")
    View again(Look look) {
        wishes.refused(look.visit().collective(), look.me(), null);
        return see(look.links().me().notices());
    }
}
