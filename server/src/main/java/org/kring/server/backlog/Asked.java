package org.kring.server.backlog;

import java.time.LocalDate;
import org.kring.core.backlog.Answer;
import org.kring.core.backlog.BacklogRules;
import org.kring.core.backlog.Reply;
import org.kring.core.backlog.Topic;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * What a circle owes to whoever asked it from outside, and what it said.
 *
 * @param promise by when they hear, or null
 * @param reply   what the circle said last, or null
 * @param why     its reason, or null
 * @param stuckOn the proposal of another circle that it is about, or null
 * @param answer  the form with which the circle answers; null for whoever may not
 */
public record Asked(String promise, String reply, String why, Typed answer, StuckOn stuckOn) {
    static final String FORM = "answer";
    private static final int USUAL_WEEKS = 4;

    static Asked of(Look look, Topic topic, Typed back) {
        var reply = topic.road().reply();
        return new Asked(promise(look, topic), reply == null ? null : said(look, topic, reply),
            reply == null || reply.why().isBlank() ? null : reply.why().toString(),
            rules(look).mayAnswer(topic.id()).holds() ? TopicView.form(back, Typed.nothing(FORM)
                .with("day", look.now().today().plusWeeks(USUAL_WEEKS))) : null, StuckOn.of(look, topic));
    }

    static BacklogRules rules(Look look) {
        return new BacklogRules(look.state().backlog(), look.state().belowBacklog(), look.actor(), look.now());
    }

    /** By when whoever asked hears, or null. */
    static String promise(Look look, Topic topic) {
        if (!topic.isOwedAnAnswer()) {
            return null;
        }
        var by = topic.road().promised();
        return topic.by().equals(look.me()) ? look.w().t(isPast(look, by) ? "backlog.asked.youWere" : "backlog.asked.youHear", by)
            : look.w().t(isPast(look, by) ? "backlog.asked.promisedFor" : "backlog.asked.hears", by, look.names().of(topic.by()));
    }

    private static boolean isPast(Look look, LocalDate by) {
        return by.isBefore(look.now().today());
    }

    private static String said(Look look, Topic topic, Reply reply) {
        var circle = look.state().circles().find(topic.circle()).orElseThrow().name();
        var day = reply.at().atZone(look.now().zone()).toLocalDate();
        return reply.answer() == Answer.LATER ? look.w().t("backlog.asked.later", circle, day, reply.again())
            : reply.by() == null ? look.w().t("backlog.asked." + reply.answer().name(), circle, day)
            : look.w().t("backlog.asked.by." + reply.answer().name(), circle, day, look.names().of(reply.by()));
    }
}
