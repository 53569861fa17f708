package org.kring.server.backlog;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.backlog.Topic;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingState;
import org.kring.core.step.NextStep;
import org.kring.core.tryout.TryOut;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;

/** Something that came of a topic. */
public record Became(String title, String note, String href) {
    private static final int TITLE = 140;

    /** The proposal of another circle that came here with it, or null. */
    static Became about(Look look, Topic topic) {
        return look.state().proposals().cameWith(topic).map(proposal -> new Became(Excerpt.of(proposal.content().headline(), TITLE),
            look.state().circles().find(proposal.circle()).orElseThrow().name().toString(), look.links().proposals().one(proposal.id()))).orElse(null);
    }

    static List<Became> of(Look look, Topic topic) {
        var meetings = look.state().meetings().about(topic.id()).stream()
            .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
            .map(meeting -> meeting(look, meeting));
        var steps = look.state().steps().from(topic.id()).stream()
            .map(step -> step(look, step));
        var tried = look.state().tryOuts().all().stream().filter(tryOut -> topic.id().equals(tryOut.topic()))
            .map(tryOut -> tryOut(look, tryOut));
        return Stream.of(meetings, steps, tried, agreement(look, topic)).flatMap(each -> each).toList();
    }

    private static Became meeting(Look look, Meeting meeting) {
        var day = meeting.plan().when().atZone(look.now().zone()).toLocalDate();
        var circle = look.state().circles().find(meeting.circle()).orElseThrow();
        var key = meeting.opened() == null ? "backlog.topic.became.agenda" : "backlog.topic.became.meeting";
        return new Became(circle.name().toString(), look.w().t(key, day), look.links().meetings().one(meeting.id()));
    }

    private static Became step(Look look, NextStep step) {
        return new Became(Excerpt.of(step.what(), TITLE),
            look.w().t("backlog.topic.became.step", look.names().of(step.who()), step.due()), look.links().steps().all());
    }

    private static Became tryOut(Look look, TryOut tryOut) {
        return new Became(Excerpt.of(tryOut.what(), TITLE), look.w().t("backlog.topic.became.tryOut",
            look.names().of(tryOut.by()), look.names().of(tryOut.with()), tryOut.until()),
            look.links().tryOuts().one(tryOut.id()));
    }

    private static Stream<Became> agreement(Look look, Topic topic) {
        return Stream.ofNullable(topic.road().agreement()).map(id -> new Became(
            Excerpt.of(look.state().agreements().find(id).orElseThrow().headline(), TITLE),
            look.w().t("backlog.topic.became.agreement"), look.links().agreements().one(id)));
    }
}
