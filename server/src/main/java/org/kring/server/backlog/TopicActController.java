package org.kring.server.backlog;

import static org.kring.server.page.Draw.T;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Command;
import org.kring.core.Refusal;
import org.kring.core.TopicId;
import org.kring.core.backlog.Topic;
import org.kring.core.meeting.Meeting;
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
        return act(look, n, command, form, sent, look.links().topics().one(new TopicId(n)));
    }

    /** @param home where to go after a success */
    View act(Look look, int n, Command command, String form, Map<String, String> sent, String home) {
        return desk.act(look, command, _ -> Pages.see(home),
            (fresh, refused) -> back(fresh, n, Typed.sent(form, sent).wrong(field(form, refused.why()), fresh.sentence(refused))));
    }

    /** Where to go after what a circle said in its meeting: back there, or to the topic. */
    static String home(Look look, int n, Optional<Meeting> live, Map<String, String> sent) {
        return live.filter(_ -> "meeting".equals(sent.get("from"))).map(meeting -> look.links().meetings().one(meeting.id()))
            .orElseGet(() -> look.links().topics().one(new TopicId(n)));
    }

    private View back(Look look, int n, Typed typed) {
        var view = view(look, n, typed);
        return Pages.again(T.backlogTopic(frame(look, view), view));
    }

    /** What is no number names nothing, and the rules say so. */
    static int number(Map<String, String> sent, String field) {
        return Stream.of(sent.getOrDefault(field, "")).filter(value -> value.matches("[1-9]\\d{0,8}"))
            .map(Integer::parseInt).findFirst().orElse(Integer.MAX_VALUE);
    }

    private TopicView view(Look look, int n, Typed back) {
        var topic = topic(look, n);
        return TopicView.of(look, topic, back, search.looksAfter(look, topic.text().toString()));
    }

    /** Which field a sentence is about. */
    private static String field(String form, Refusal why) {
        return switch (why.name()) {
            case "REASON_MISSING" -> "why";
            case "DAY_MISSING", "DAY_DOES_NOT_FIT", "NOTHING_RESTS", "DAY_IS_PAST", "DAY_IS_TOO_FAR" -> "day";
            case "TEXT_MISSING", "TEXT_TOO_LONG" -> form.equals(Instead.STEP) ? "text" : "why";
            case "IT_IS_THERE_ALREADY", "NO_SUCH_CIRCLE" -> "circle";
            case "DOES_NOT_HOLD" -> "agreement";
            case "TOO_FEW_PEOPLE" -> "people";
            case "LEADER_IS_NOT_IN_IT", "LEADER_BELONGS_ELSEWHERE" -> "leader";
            case "NAME_IS_TAKEN" -> "name";
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
