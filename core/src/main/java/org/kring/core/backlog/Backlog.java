package org.kring.core.backlog;

import java.util.Collection;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.DamagedLog;
import org.kring.core.Decision;
import org.kring.core.Limits;
import org.kring.core.Stamp;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.CloseTopic;
import org.kring.core.backlog.BacklogCommand.CorrectTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.BacklogEvent.TopicCorrected;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.circle.Circles;
import org.kring.core.people.People;
import org.kring.core.people.PeopleRefusal;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * The topics of all circles, in the order of their numbers.
 *
 * @param waiting those that wait, by circle, so that no page walks through all that were ever raised
 */
public record Backlog(PVector<Topic> all, PMap<CircleId, PSortedMap<Integer, Topic>> waiting) {
    public static final Backlog NONE = new Backlog(TreePVector.empty(), HashTreePMap.empty());

    /** What a backlog must know of the topics below it. */
    public record Below(People people, Circles circles) {}

    public Optional<Topic> find(TopicId id) {
        return id.value() <= all.size() ? Optional.of(all.get(id.value() - 1)) : Optional.empty();
    }

    /** The topics that wait for this circle, the oldest first. */
    public Collection<Topic> waitingFor(CircleId circle) {
        return waitsFor(circle).values();
    }

    public TopicId next() {
        return new TopicId(all.size() + 1);
    }

    public static Decision decide(Backlog backlog, Below below, Actor actor, BacklogCommand command) {
        return switch (command) {
            case RaiseTopic c -> backlog.mayRaise(below, actor, c)
                .then(new TopicRaised(backlog.next(), c.circle(), c.by(), c.wish(), c.text()));
            case CorrectTopic(var topic, var text) -> backlog.mayClose(below, actor, topic)
                .and(() -> Limits.written(text, Limits.PARAGRAPH)).then(new TopicCorrected(topic, text));
            case CloseTopic(var topic, var ending) -> backlog.mayClose(below, actor, topic)
                .then(new TopicClosed(topic, ending));
        };
    }

    private Check mayRaise(Below below, Actor actor, RaiseTopic c) {
        return Check.that(below.people().isHere(c.by()), PeopleRefusal.NOT_A_MEMBER)
            .and(() -> Check.that(actor.equals(new Actor.Member(c.by())) || actor instanceof Actor.Table,
                BacklogRefusal.ONLY_FOR_ONESELF))
            .and(() -> Check.that(below.circles().find(c.circle()).isPresent(), CircleRefusal.NO_SUCH_CIRCLE))
            .and(() -> Limits.written(c.text(), Limits.PARAGRAPH));
    }

    /** A topic is closed, or its words put right, by a member of its circle, or by whoever raised it. */
    public Check mayClose(Below below, Actor actor, TopicId id) {
        return find(id).map(topic -> Check.that(topic.waits(), BacklogRefusal.TOPIC_IS_CLOSED)
                .and(() -> actor.equals(new Actor.Member(topic.by())) ? below.people().actsAsMember(actor)
                    : below.circles().actsInOrAtTheTable(topic.circle(), actor)))
            .orElseGet(() -> Check.no(BacklogRefusal.NO_SUCH_TOPIC));
    }

    public static Backlog evolve(Backlog backlog, Stamp stamp, BacklogEvent event) {
        return switch (event) {
            case TopicRaised e -> backlog.raised(
                new Topic(e.topic(), e.circle(), e.by(), stamp.at(), e.wish(), e.text(), null));
            case TopicCorrected(var id, var text) -> backlog.with(backlog.known(id).saying(text));
            case TopicClosed(var id, var ending) -> backlog.closed(backlog.known(id), ending);
        };
    }

    private Backlog raised(Topic topic) {
        if (!topic.id().equals(next())) {
            throw new DamagedLog(topic.id() + " is raised, but the next number is " + next().value());
        }
        var waits = waitsFor(topic.circle()).plus(topic.id().value(), topic);
        return new Backlog(all.plus(topic), waiting.plus(topic.circle(), waits));
    }

    private Backlog closed(Topic topic, Ending ending) {
        var waits = waitsFor(topic.circle()).minus(topic.id().value());
        return new Backlog(all.with(topic.id().value() - 1, topic.ended(ending)), waiting.plus(topic.circle(), waits));
    }

    private Backlog with(Topic topic) {
        var waits = waitsFor(topic.circle()).plus(topic.id().value(), topic);
        return new Backlog(all.with(topic.id().value() - 1, topic), waiting.plus(topic.circle(), waits));
    }

    private PSortedMap<Integer, Topic> waitsFor(CircleId circle) {
        return waiting.getOrDefault(circle, TreePMap.empty());
    }

    private Topic known(TopicId id) {
        return find(id).orElseThrow(() -> new DamagedLog(id + " is not known"));
    }
}
