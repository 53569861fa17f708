package org.kring.server.today;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.backlog.BacklogRules;
import org.kring.core.backlog.GroupRules;
import org.kring.core.backlog.Topic;
import org.kring.server.page.Excerpt;
import org.kring.server.today.TodayView.Ask;
import org.kring.server.web.Look;

/** Small groups for what presses: whether this person is willing, their circles lend their people, and who goes on. */
final class Groups {
    private static final int TITLE = 120;

    private Groups() {}

    static List<Ask> of(Look look) {
        var rules = new GroupRules(new BacklogRules(look.state().backlog(), look.state().belowBacklog(), look.actor(), look.now()));
        return look.state().circles().living().stream().flatMap(circle -> look.state().backlog().waitingFor(circle.id()).stream())
            .filter(topic -> topic.road().pressing() != null && topic.road().pressing().group() != null)
            .flatMap(topic -> asks(look, rules, topic)).toList();
    }

    private static Stream<Ask> asks(Look look, GroupRules rules, Topic topic) {
        var willing = rules.mayBeWilling(topic.id(), look.me()).holds()
            ? Stream.of(ask(look, topic, "willing", look.w().t("today.willing"))) : Stream.<Ask>empty();
        return Stream.of(willing, puts(look, rules, topic), lends(look, rules, topic)).flatMap(asks -> asks);
    }

    /** Whoever says that it presses, and whoever would lead the group, put it to the circle. */
    private static Stream<Ask> puts(Look look, GroupRules rules, Topic topic) {
        var pressing = topic.road().pressing();
        return List.of(pressing.by(), pressing.group().leader()).contains(look.me()) && rules.isReady(topic.id())
            && rules.mayPlan(topic.id()).holds() ? Stream.of(ask(look, topic, "group", look.w().t("today.group"))) : Stream.empty();
    }

    private static Stream<Ask> lends(Look look, GroupRules rules, Topic topic) {
        return rules.homes(topic.id()).stream().filter(home -> rules.mayLend(topic.id(), home).holds())
            .filter(home -> !topic.road().pressing().group().kept().contains(home))
            .map(home -> ask(look, topic, "lend-" + home.value(), look.w().t("today.lends", name(look, home))));
    }

    private static Ask ask(Look look, Topic topic, String id, String note) {
        return new Ask(id + "-" + topic.id().value(), Excerpt.of(topic.text(), TITLE), note,
            look.links().topics().one(topic.id()), look.w().t("today.answer.button"));
    }

    private static Object name(Look look, CircleId circle) {
        return look.state().circles().find(circle).orElseThrow().name();
    }
}
