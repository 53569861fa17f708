package org.kring.core.random;

import static org.kring.core.random.Promise.must;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.Stamp;
import org.kring.core.TopicId;
import org.kring.core.backlog.Pressing.Rest;
import org.kring.core.backlog.Topic;
import org.kring.core.circle.Circle;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.Meeting;

/** What is kept beside for quick answers is what one finds by looking through everything. */
final class KeptPromises implements Promise {
    private static final int SELDOM = 40;
    private int times;

    @Override
    public void rests(Collective state, Stamp stamp) {
        if (times++ % SELDOM == 0) {
            state.circles().all().forEach(circle -> kept(state, circle));
            state.backlog().all().forEach(topic -> kept(state, topic));
            state.people().all().forEach(member -> kept(state, member.id()));
        }
    }

    private static void kept(Collective state, Circle circle) {
        var held = state.meetings().all().stream().filter(meeting -> meeting.circle().equals(circle.id())
            && meeting.state().isClosed()).sorted(Comparator.comparing(Meeting::opened).reversed()).toList();
        must(state.meetings().heldIn(circle.id()).toList().equals(held), "meetings that were held");
        must(state.meetings().hasMet(circle.id()) == !held.isEmpty(), "whether a circle has met");
        must(state.backlog().restedFor(circle.id()).toList().containsAll(topics(state).filter(topic -> topic.road().pressing() != null
            && topic.circle().equals(circle.id())
            && topic.road().pressing().rest() == Rest.AGREED).toList()), "what a circle let rest");
    }

    private static void kept(Collective state, Topic topic) {
        must(state.meetings().about(topic.id()).equals(about(state, topic.id())), "agendas with a topic");
        must(state.steps().from(topic.id()).equals(state.steps().all().stream()
            .filter(step -> topic.id().equals(step.topic())).toList()), "steps that came of a topic");
    }

    private static List<Meeting> about(Collective state, TopicId topic) {
        return state.meetings().all().stream().filter(meeting -> meeting.agenda().has(topic)).toList();
    }

    private static void kept(Collective state, MemberId member) {
        must(state.meetings().isKnownTo(member) == state.meetings().all().stream()
            .anyMatch(meeting -> meeting.presence().find(member).isPresent()), "who was in a meeting");
        must(state.backlog().askedBy(member).containsAll(topics(state).filter(topic -> topic.by().equals(member)
            && (topic.isOwedAnAnswer() || topic.road().reply() != null)).toList()), "what somebody is owed an answer to");
    }

    private static Stream<Topic> topics(Collective state) {
        return state.backlog().all().stream();
    }
}
