package org.kring.core.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.CircleId;
import org.kring.core.DamagedLog;
import org.kring.core.Decision;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.TopicId;
import org.kring.core.agreement.Agreements;
import org.kring.core.backlog.Backlog;
import org.kring.core.circle.Circles;
import org.kring.core.people.People;
import org.kring.core.proposal.Proposals;
import org.kring.core.step.Steps;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * All meetings of a collective, in the order of their numbers.
 *
 * @param current those that are planned, open, or whose notes can be read and put right
 */
public record Meetings(PVector<Meeting> all, PSortedMap<Integer, Meeting> current, Kept kept) {
    /** From so many on it is asked whether to make one next step or to let it go (I30). */
    public static final int POSTPONED_OFTEN = 3;
    public static final Meetings NONE = new Meetings(TreePVector.empty(), TreePMap.empty(), Kept.NOTHING);

    /** What meetings must know of the topics below them. */
    public record Below(People people, Circles circles, Backlog backlog, Steps steps, Agreements agreements,
                        Proposals proposals) {}

    public Optional<Meeting> find(MeetingId id) {
        return id.value() <= all.size() ? Optional.of(all.get(id.value() - 1)) : Optional.empty();
    }

    /** The meetings that are open now, in which the person is or may be. */
    public List<Meeting> liveFor(MemberId member, Circles circles) {
        return current.values().stream().filter(Meeting::isLive)
            .filter(meeting -> circles.find(meeting.circle()).filter(circle -> circle.hears(member)).isPresent())
            .toList();
    }

    public Optional<Meeting> liveIn(CircleId circle) {
        return currentIn(circle).filter(Meeting::isLive).findFirst();
    }

    /** What is planned, the earliest first. */
    public List<Meeting> plannedIn(CircleId circle) {
        return currentIn(circle).filter(meeting -> meeting.state().isPlanned())
            .sorted(Comparator.comparing(meeting -> meeting.plan().when())).toList();
    }

    /** The first that is planned and whose time is not over. */
    public Optional<Meeting> nextIn(CircleId circle, Instant now) {
        return plannedIn(circle).stream().filter(meeting -> !meeting.isMissed(now)).findFirst();
    }

    /** What took place, the latest first; who needs only the latest takes no more. */
    public Stream<Meeting> heldIn(CircleId circle) {
        return kept.held(circle).map(this::known);
    }

    /** The one that was opened last of those that took place. */
    public Optional<Meeting> lastIn(CircleId circle) {
        return heldIn(circle).findFirst();
    }

    Optional<Meeting> firstIn(CircleId circle) {
        return kept.held().getOrDefault(circle, TreePVector.empty()).stream().findFirst().map(this::known);
    }

    public boolean hasMet(CircleId circle) {
        return kept.held().containsKey(circle);
    }

    /** Whether somebody was ever there. */
    public boolean isKnownTo(MemberId member) {
        return kept.came().contains(member);
    }

    /** Those on whose agenda a topic is or was, in the order of their numbers. */
    public List<Meeting> about(TopicId topic) {
        return kept.about(topic).stream().map(this::known).filter(meeting -> meeting.agenda().has(topic))
            .sorted(Comparator.comparing(meeting -> meeting.id().value())).toList();
    }

    /** What follows when a topic went to another circle: it leaves the agendas on which it has not begun. */
    public List<MeetingEvent> topicGone(CircleId circle, TopicId topic) {
        return currentIn(circle).flatMap(meeting -> meeting.agenda().items().stream()
            .filter(item -> topic.equals(item.topic()) && !item.isBegun())
            .<MeetingEvent>map(item -> new MeetingEvent.ItemDropped(meeting.id(), item.number()))).toList();
    }

    /** Nudge I30: on how many agendas of the circle a waiting topic was without coming to its end. */
    public int postponed(CircleId circle, TopicId topic) {
        return (int) about(topic).stream().filter(meeting -> meeting.circle().equals(circle) && meeting.state().isClosed())
            .flatMap(meeting -> meeting.agenda().items().stream())
            .filter(item -> topic.equals(item.topic()) && item.outcome() != Outcome.REACHED).count();
    }

    /** Warning I27: the circle has no next date. */
    public boolean lacksNextDate(CircleId circle) {
        return plannedIn(circle).isEmpty();
    }

    public MeetingId next() {
        return new MeetingId(all.size() + 1);
    }

    private Stream<Meeting> currentIn(CircleId circle) {
        return current.values().stream().filter(meeting -> meeting.circle().equals(circle));
    }

    public static Decision decide(Meetings meetings, Below below, Actor actor, Moment now, MeetingCommand command) {
        return MeetingDecider.decide(new Scene(meetings, below, actor, now), command);
    }

    public static Meetings evolve(Meetings meetings, Stamp stamp, MeetingEvent event) {
        return MeetingsEvolve.evolve(meetings, stamp, event);
    }

    Meetings planned(Meeting meeting) {
        if (!meeting.id().equals(next())) {
            throw new DamagedLog(meeting.id() + " is planned, but the next number is " + next().value());
        }
        return new Meetings(all.plus(meeting), current.plus(meeting.id().value(), meeting), kept);
    }

    Meetings changed(MeetingId id, UnaryOperator<Meeting> change) {
        var before = known(id);
        var meeting = change.apply(before);
        return new Meetings(all.with(id.value() - 1, meeting),
            meeting.isOver() ? current.minus(id.value()) : current.plus(id.value(), meeting),
            meeting.state().isClosed() && !before.state().isClosed() ? kept.closed(meeting) : kept);
    }

    Meetings with(Kept kept) {
        return new Meetings(all, current, kept);
    }

    private Meeting known(MeetingId id) {
        return find(id).orElseThrow(() -> new DamagedLog(id + " is not known"));
    }
}
