package org.kring.server.report;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.function.Function;
import org.kring.core.CircleId;
import org.kring.core.Decision.Refused;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Circle;
import org.kring.core.report.ReportCommand;
import org.kring.core.report.ReportCommand.AddToReport;
import org.kring.core.report.ReportCommand.HandOnReport;
import org.kring.core.report.ReportCommand.OfferHelp;
import org.kring.core.report.ReportCommand.WriteReport;
import org.kring.core.report.ReportRules;
import org.kring.server.page.Frame;
import org.kring.server.page.Place;
import org.kring.server.page.ReportLinks;
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

/** A circle writes how it does, hands it on, and is offered help; the wider circle reads all side by side. */
@Controller
class ReportController {
    private final Desk desk;

    ReportController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(ReportLinks.ALL)
    View all(Look look, @PathVariable String slug) {
        var wider = circle(look, slug);
        var frame = look.frame().at(Place.CIRCLES).titled(look.w().t("report.all")).hearing("circle-" + wider.id().value());
        return page(T.reportAll(frame, OverviewView.of(look, wider)));
    }

    @GetMapping(ReportLinks.ONE)
    View one(Look look, @PathVariable String slug) {
        return page(drawn(look, circle(look, slug), null));
    }

    @PostMapping(ReportLinks.ONE)
    View write(Look look, @PathVariable String slug, @RequestParam Map<String, String> sent) {
        var circle = circle(look, slug);
        var form = new ReportForm(sent);
        return act(look, slug, new WriteReport(circle.id(), writer(look, circle), form.lines()), form.typed(), form::field);
    }

    /** At the table it is written down for whoever writes it. */
    private static MemberId writer(Look look, Circle circle) {
        return look.me() != null ? look.me() : new ReportRules(look.state().reports(), look.state().belowReports(),
            look.actor(), look.now()).writer(circle).or(() -> circle.members().stream().findFirst())
            .orElseGet(() -> new MemberId(Integer.MAX_VALUE));
    }

    @PostMapping(ReportLinks.LINES)
    View add(Look look, @PathVariable String slug, @RequestParam Map<String, String> sent) {
        var circle = circle(look, slug);
        return act(look, slug, new AddToReport(circle.id(), number(sent), ReportView.adder(look, circle),
            new Text(sent.getOrDefault("text", ""))), Typed.sent("line", sent), _ -> "text");
    }

    @PostMapping(ReportLinks.HANDING_ON)
    View handOn(Look look, @PathVariable String slug, @RequestParam Map<String, String> sent) {
        return act(look, slug, new HandOnReport(circle(look, slug).id(), number(sent)), Typed.sent("hand-on", sent), _ -> "");
    }

    @PostMapping(ReportLinks.HELP)
    View offer(Look look, @PathVariable String slug, @RequestParam Map<String, String> sent) {
        var from = new CircleId(counted(sent.get("from")));
        return act(look, slug, new OfferHelp(from, circle(look, slug).id(), look.visit().member(),
            new Text(sent.getOrDefault("text", ""))), Typed.sent("help", sent), _ -> "text");
    }

    private View act(Look look, String slug, ReportCommand command, Typed sent, Function<Refused, String> field) {
        return desk.act(look, command, _ -> see(look.links().reports().one(slug)),
            (fresh, refused) -> again(drawn(fresh, circle(fresh, slug), sent.wrong(field.apply(refused), fresh.sentence(refused)))));
    }

    private static JteModel drawn(Look look, Circle circle, Typed back) {
        return T.reportReport(frame(look, circle), ReportView.of(look, circle, back), back);
    }

    private static Frame frame(Look look, Circle circle) {
        return look.frame().at(Place.CIRCLES).titled(look.w().t("report.title", circle.name()))
            .hearing("circle-" + circle.id().value());
    }

    private static Circle circle(Look look, String slug) {
        return look.state().circles().bySlug(slug).orElseThrow(NotHere::new);
    }

    private static int number(Map<String, String> sent) {
        return counted(sent.get("number"));
    }

    /** What is no number names nothing, and the rules say so. */
    private static int counted(String number) {
        return number != null && number.matches("[1-9]\\d{0,8}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }
}
