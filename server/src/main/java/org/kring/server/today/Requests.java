package org.kring.server.today;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.kring.core.backlog.Answer;
import org.kring.core.backlog.Reply;
import org.kring.core.backlog.Topic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.server.page.Excerpt;
import org.kring.server.today.TodayView.Ask;
import org.kring.server.today.TodayView.Own;
import org.kring.server.web.Look;

/** What others asked this person's circles for, and what this person asked other circles for. */
final class Requests {
    private static final int TITLE = 120;
    /** An answer stays on Today so long; a choice of our own. */
    private static final Duration FRESH = Duration.ofDays(14);

    private Requests() {}

    /** What waits for an answer of a circle that this person belongs to, the nearest day first. */
    static List<Ask> toMyCircles(Look look) {
        return look.state().circles().all().stream().filter(circle -> circle.has(look.me()))
            .flatMap(circle -> look.state().backlog().waitingFor(circle.id()).stream())
            .filter(topic -> topic.isOwedAnAnswer() && look.state().people().isHere(topic.by()) && !topic.by().equals(look.me()))
            .filter(topic -> !topic.isPutOff(look.now().today()))
            .sorted(Comparator.comparing(topic -> topic.road().promised())).map(topic -> ask(look, topic)).toList();
    }

    private static Ask ask(Look look, Topic topic) {
        return new Ask("topic-" + topic.id().value(), Excerpt.of(topic.text(), TITLE), asks(look, topic),
            look.links().topics().one(topic.id()), look.w().t("today.answer.button"));
    }

    /** Somebody asks this circle for something, or offers help that it asked for. */
    private static String asks(Look look, Topic topic) {
        var who = look.names().of(topic.by());
        var name = circle(look, topic).name();
        return look.state().reports().offeredBy(topic.circle(), topic.id())
            .map(report -> look.w().t("today.offers", who, name, report.lines().need()))
            .orElseGet(() -> look.w().t(topic.wish() == Wish.APPEAL ? "today.appeals" : topic.isOverdue(look.now().today()) ? "today.asks.late" : "today.asks", who, name, topic.road().promised()));
    }

    /** What a circle inside has not answered by the day it promised: whoever leads the wider circle asks how it is, or all of it. */
    static List<Ask> lateInside(Look look) {
        return look.state().circles().living().stream().filter(circle -> !circle.has(look.me()) && leadsAround(look, circle))
            .flatMap(circle -> look.state().backlog().waitingFor(circle.id()).stream())
            .filter(topic -> topic.isOverdue(look.now().today()) && !topic.by().equals(look.me()))
            .map(topic -> new Ask("late-" + topic.id().value(), Excerpt.of(topic.text(), TITLE), look.w().t("today.late",
                circle(look, topic).name(), look.names().of(topic.by()), topic.road().promised()), look.links().topics().one(topic.id()), look.w().t("today.look"))).toList();
    }

    private static boolean leadsAround(Look look, Circle circle) {
        return circle.parent().flatMap(look.state().circles()::find)
            .filter(around -> around.holder(Role.LEADER).map(look.me()::equals).orElseGet(() -> around.has(look.me()))).isPresent();
    }

    /** What somebody says cannot wait, in this person's circles. */
    static List<Ask> pressing(Look look) {
        return look.state().circles().all().stream().filter(circle -> circle.has(look.me()))
            .flatMap(circle -> look.state().backlog().waitingFor(circle.id()).stream())
            .filter(topic -> topic.road().pressing() != null && !topic.road().pressing().by().equals(look.me()))
            .map(topic -> new Ask("pressing-" + topic.id().value(), Excerpt.of(topic.text(), TITLE), look.w().t("today.pressing",
                look.names().of(topic.road().pressing().by()), Excerpt.of(topic.road().pressing().why(), TITLE)),
                look.links().topics().one(topic.id()), look.w().t("today.look"))).toList();
    }

    /** What this person hears about by a day, and what was answered lately; the newest first. */
    static List<Own> mine(Look look) {
        return look.state().backlog().askedBy(look.me()).stream()
            .filter(topic -> topic.isOwedAnAnswer() || isFresh(look, topic.road().reply()))
            .map(topic -> own(look, topic)).toList();
    }

    private static boolean isFresh(Look look, Reply reply) {
        return reply != null && reply.at().plus(FRESH).isAfter(look.now().at());
    }

    private static Own own(Look look, Topic topic) {
        return new Own("asked-" + topic.id().value(), Excerpt.of(topic.text(), TITLE), note(look, topic),
            look.links().topics().one(topic.id()));
    }

    private static String note(Look look, Topic topic) {
        var reply = topic.road().reply();
        var name = circle(look, topic).name();
        if (reply == null) {
            return look.w().t(topic.isOverdue(look.now().today()) ? "today.asked.late" : "today.asked.hears", name, topic.road().promised());
        }
        var said = topic.isOverdue(look.now().today()) ? look.w().t("today.asked.late", name, topic.road().promised())
            : look.w().t("today.asked." + reply.answer().name(), name, reply.again());
        return reply.answer() == Answer.YES || reply.why().isBlank() ? said
            : said + " " + Excerpt.of(reply.why(), TITLE);
    }

    private static Circle circle(Look look, Topic topic) {
        return look.state().circles().find(topic.circle()).orElseThrow();
    }
}
