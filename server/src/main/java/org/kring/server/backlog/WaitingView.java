package org.kring.server.backlog;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.Topic;
import org.kring.core.circle.Circle;
import org.kring.core.meeting.Meetings;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Option;
import org.kring.server.page.Sought;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * The topics that wait for a circle.
 *
 * @param find   the form that searches and sorts them
 * @param search whether there are enough of them for that
 * @param looks  agreements that wait to be looked at again
 */
public record WaitingView(String circle, String circleSlug, Typed find, List<Option> sortings, boolean search,
                          List<Row> topics, List<Again> looks) {
    private static final int TITLE = 140;
    private static final int MANY = 5;

    /**
     * One topic.
     *
     * @param pressing  who says that it cannot wait, or null
     * @param answer    who hears by when, or null
     * @param postponed how often it was on an agenda, or 0 where that is no question yet
     */
    public record Row(int number, String title, String by, LocalDate since, String wish, String pressing, String answer,
                      int postponed,
                      String href) {
        static Row of(Look look, Topic topic, int postponed) {
            return new Row(topic.id().value(), Excerpt.of(topic.text(), TITLE), look.names().of(topic.by()),
                topic.at().atZone(look.now().zone()).toLocalDate(), look.w().of(topic.wish()), WaitingView.pressing(look, topic), Asked.promise(look, topic),
                postponed < Meetings.POSTPONED_OFTEN ? 0 : postponed, look.links().topics().one(topic.id()));
        }
    }

    /** An agreement that waits to be looked at again. @param words what somebody said to that, or null */
    public record Again(int number, String title, String why, String words, String href) {
        static Again of(Look look, Agreement agreement) {
            var agreements = look.state().agreements();
            var cause = agreements.toBeLookedAt(agreement, look.now()).orElseThrow();
            return new Again(agreement.id().value(), Excerpt.of(agreement.headline(), TITLE), look.w().t("agreement.waits." + cause, agreement.lookAgain()),
                switch (cause) {
                    case ASKED -> agreement.askedEarly().map(asked -> asked.text().toString()).orElse(null);
                    case CLASH -> agreements.openClashes(agreement.id()).getLast().why().toString();
                    case DUE, NEAR, ACT -> null;
                }, look.links().agreements().one(agreement.id()));
        }
    }

    private static String pressing(Look look, Topic topic) {
        return topic.road().pressing() == null ? null
            : look.w().t("backlog.pressing.says", look.names().of(topic.road().pressing().by()));
    }

    static WaitingView of(Look look, Circle circle, String words, Sorting sorting) {
        var all = look.state().backlog().waitingFor(circle.id());
        var sought = new Sought(words);
        var topics = all.stream().filter(topic -> sought.isIn(topic.text().toString())).sorted(sorting.order())
            .map(topic -> Row.of(look, topic, look.state().meetings().postponed(circle.id(), topic.id()))).toList();
        return new WaitingView(circle.name().toString(), circle.slug(),
            Typed.nothing("find").with("q", words).with("sort", sorting.name()),
            Stream.of(Sorting.values()).map(each -> new Option(each.name(), look.w().of(each))).toList(),
            all.size() > MANY, topics, look.state().proposals().leftToLookAt(look.state().agreements(), circle.id(), look.now()).stream()
                .map(agreement -> Again.of(look, agreement)).toList());
    }
}
