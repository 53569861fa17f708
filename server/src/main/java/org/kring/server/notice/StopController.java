package org.kring.server.notice;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.Set;
import org.kring.server.live.Collectives;
import org.kring.server.notice.Wishes.Holder;
import org.kring.server.page.Outside;
import org.kring.server.page.Words;
import org.kring.server.web.Caller;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Stops one kind of mail without signing in. Looking changes nothing, so that programs that open every link do not
 * either; mail programs that offer it themselves post here (RFC 8058).
 */
@Controller
class StopController {
    private final Wishes wishes;
    private final Outbox outbox;
    private final Collectives collectives;

    StopController(Wishes wishes, Outbox outbox, Collectives collectives) {
        this.wishes = wishes;
        this.outbox = outbox;
        this.collectives = collectives;
    }

    @GetMapping(Outside.STOP_MAILS)
    View show(Caller caller, @PathVariable String key, @PathVariable String kind) {
        var holder = holder(key);
        var wish = wishes.of(holder.collective(), holder.member());
        var kinds = kinds(kind, wish);
        return page(T.noticeStop(caller.titled("notice.title"), new StopView(
            collectives.shown(holder.collective()).state().name().toString(), words(kind, caller.w()),
            Outside.stopMails(key, kind), kinds.stream().allMatch(each -> wish.of(each) == Choice.NOT))));
    }

    @PostMapping(Outside.STOP_MAILS)
    View change(@PathVariable String key, @PathVariable String kind, @RequestParam(defaultValue = "false") boolean again) {
        var holder = holder(key);
        wishes.stop(holder, kinds(kind, wishes.of(holder.collective(), holder.member())), !again);
        outbox.lookAgain(holder.collective(), holder.member());
        return see(Outside.stopMails(key, kind));
    }

    private Holder holder(String key) {
        return wishes.holder(key).orElseThrow(NotHere::new);
    }

    private static Set<Kind> kinds(String slug, Wish wish) {
        return slug.equals(Letters.DIGEST) ? wish.inDigest() : Set.of(Kind.of(slug).orElseThrow(NotHere::new));
    }

    private static String words(String slug, Words w) {
        return Kind.of(slug).map(w::of).orElseGet(() -> w.t("notice.theDigest"));
    }
}
