package org.kring.server.backlog;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kring.core.CircleId;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.backlog.Topic;
import org.kring.core.tryout.TryOutEvent.TryOutBegun;
import org.kring.core.tryout.TryOutRules;
import org.kring.server.draft.OwnNote;
import org.kring.server.draft.OwnNotes;
import org.kring.server.live.Outcome.Done;
import org.kring.server.page.Frame;
import org.kring.server.page.Links;
import org.kring.server.page.Place;
import org.kring.server.page.TopicLinks;
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

/** The one front door: somebody raises something, tries it, or notes it, and sees what there is already. */
@Controller
class RaiseController {
    private static final int MATCHES = 3;

    private final Desk desk;
    private final Search search;
    private final OwnNotes notes;

    RaiseController(Desk desk, Search search, OwnNotes notes) {
        this.desk = desk;
        this.search = search;
        this.notes = notes;
    }

    /** @param topic the waiting topic that is to be tried; @param note the person's note that is to be raised; @param again what is asked once more */
    @GetMapping(TopicLinks.RAISE)
    View form(Look look, @RequestParam(defaultValue = "0") int topic, @RequestParam(defaultValue = "0") int note,
              @RequestParam(defaultValue = "0") int again) {
        var form = RaiseForm.empty(lastDay(look));
        var filled = topic > 0 ? tried(look, form, topic) : note > 0 ? noted(look, form, note) : again > 0 ? asked(look, form, again) : form;
        return page(T.backlogRaise(at(look), view(look, filled)));
    }

    private static LocalDate lastDay(Look look) {
        return new TryOutRules(look.state().tryOuts(), look.state().belowTryOuts(), look.actor(), look.now()).lastDay();
    }

    private static RaiseForm tried(Look look, RaiseForm form, int number) {
        var topic = look.state().backlog().find(new TopicId(number)).filter(Topic::waits).orElseThrow(NotHere::new);
        return form.with("wish", RaiseForm.TRY).with("topic", number).with("text", topic.text())
            .with("circle", topic.circle().value());
    }

    private static RaiseForm asked(Look look, RaiseForm form, int number) {
        return look.state().backlog().find(new TopicId(NotHere.unlessCounted(number))).map(topic -> form.with("text", topic.text())).orElseThrow(NotHere::new);
    }

    private RaiseForm noted(Look look, RaiseForm form, int number) {
        var note = notes.find(look.visit().collective(), look.visit().member(), number).orElseThrow(NotHere::new);
        return form.with("note", number).with("text", note.text());
    }

    @GetMapping(TopicLinks.FOUND)
    View found(Look look, @RequestParam(defaultValue = "") String q) {
        return page(T.backlogFound(at(look), q, search.related(look, q, MATCHES)));
    }

    @GetMapping(TopicLinks.WHOSE)
    View whose(Look look, @RequestParam(defaultValue = "") String q) {
        return page(T.backlogWhose(at(look), goes(look, q)));
    }

    @PostMapping(TopicLinks.RAISE)
    View raise(Look look, @RequestParam Map<String, String> sent) {
        var form = RaiseForm.sent(sent);
        if (form.isOnlyLooking()) {
            return back(look, form);
        }
        return form.isNote() ? keep(look, form) : desk.act(look, form.command(look, circle(look, form)), done -> home(look, form, done),
            (fresh, refused) -> back(fresh, form.wrong(refused.why(), fresh.sentence(refused))));
    }

    private View keep(Look look, RaiseForm form) {
        var collective = look.visit().collective();
        return notes.keep(collective, look.visit().member(), form.text(), look.now().at()).refusal()
            .map(refused -> back(look, form.wrong(refused.why(), look.sentence(refused))))
            .orElseGet(() -> see(look.links().topics().notes()));
    }

    @PostMapping(TopicLinks.NOTE_GONE)
    View drop(Look look, @PathVariable int n) {
        notes.remove(look.visit().collective(), look.visit().member(), n);
        return see(look.links().topics().notes());
    }

    /** What was raised or is tried. A form that was sent before leads to what waits. */
    private View home(Look look, RaiseForm form, Done done) {
        if (form.note() > 0) {
            notes.remove(look.visit().collective(), look.visit().member(), form.note());
        }
        return see(home(done, look.links()));
    }

    private static String home(Done done, Links links) {
        return done.first(TopicRaised.class).map(raised -> links.topics().one(raised.topic()))
            .or(() -> done.first(TryOutBegun.class).map(begun -> links.tryOuts().one(begun.tryOut())))
            .orElseGet(() -> links.circles().all());
    }

    private View back(Look look, RaiseForm form) {
        return again(T.backlogRaise(at(look), view(look, form)));
    }

    private RaiseView view(Look look, RaiseForm form) {
        var words = form.text().toString();
        return RaiseView.of(look, form, search.related(look, words, MATCHES), goes(look, words), notes(look));
    }

    private Goes goes(Look look, String words) {
        return Goes.of(look, search.looksAfter(look, words));
    }

    private List<OwnNote> notes(Look look) {
        return look.visit().isTable() ? List.of() : notes.of(look.visit().collective(), look.me());
    }

    /** The circle that was chosen, or that the page said it goes to, or that looks after it. */
    private CircleId circle(Look look, RaiseForm form) {
        return new CircleId(form.circle() > 0 ? form.circle() : form.shown() > 0 ? form.shown()
            : goes(look, form.text().toString()).circle());
    }

    private static Frame at(Look look) {
        return look.frame().at(Place.RAISE).titled(look.w().t("backlog.raise"));
    }
}
