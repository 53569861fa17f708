package org.kring.server.backlog;

import static org.kring.server.page.Draw.T;

import java.util.Map;
import org.kring.core.Command;
import org.kring.core.Refusal;
import org.kring.core.TopicId;
import org.kring.core.backlog.Topic;
import org.kring.server.page.Frame;
import org.kring.server.page.Place;
import org.kring.server.page.Typed;
import org.kring.server.search.Search;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.kring.server.web.Pages;
import org.springframework.web.servlet.View;

/** The page of a topic, drawn again for every act on it. */
abstract class TopicActController {
    private final Desk desk;
    private final Search search;

    TopicActController(Desk desk, Search search) {
        this.desk = desk;
        this.search = search;
    }

    View page(Look look, int n) {
        var view = view(look, n, null);
        return Pages.page(T.backlogTopic(frame(look, view), view));
    }

    /** @param form the id of the form that was sent with these values */
    View act(Look look, int n, Command command, String form, Map<String, String> sent) {
        return desk.act(look, command, _ -> Pages.see(look.links().topics().one(new TopicId(n))),
            (fresh, refused) -> back(fresh, n, Typed.sent(form, sent).wrong(field(refused.why()), fresh.sentence(refused))));
    }

    private View back(Look look, int n, Typed typed) {
        var view = view(look, n, typed);
        return Pages.again(T.backlogTopic(frame(look, view), view));
    }

    private TopicView view(Look look, int n, Typed back) {
        var topic = topic(look, n);
        return TopicView.of(look, topic, back, search.looksAfter(look, topic.text().toString()));
    }

    /** Which field a sentence is about. */
    private static String field(Refusal why) {
        return switch (why.name()) {
            case "REASON_MISSING" -> "why";
            case "DAY_MISSING", "DAY_DOES_NOT_FIT", "DAY_IS_PAST", "DAY_IS_TOO_FAR" -> "day";
            case "TEXT_MISSING", "TEXT_TOO_LONG" -> "text";
            case "IT_IS_THERE_ALREADY", "NO_SUCH_CIRCLE" -> "circle";
            case "DOES_NOT_HOLD" -> "agreement";
            default -> "";
        };
    }

    static Topic topic(Look look, int n) {
        return look.state().backlog().find(new TopicId(NotHere.unlessCounted(n))).orElseThrow(NotHere::new);
    }

    private static Frame frame(Look look, TopicView view) {
        return look.frame().at(Place.CIRCLES).titled(view.title()).hearing("topic-" + view.number());
    }
}
