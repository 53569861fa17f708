package org.kring.core.backlog;

import java.util.Collection;
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
import org.kring.core.backlog.BacklogEvent.AnswerPromised;
import org.kring.core.backlog.BacklogEvent.GroupPlanned;
import org.kring.core.backlog.BacklogEvent.PeopleKept;
import org.kring.core.backlog.BacklogEvent.PeopleLent;
import org.kring.core.backlog.BacklogEvent.PlanKept;
import org.kring.core.backlog.BacklogEvent.PressingEased;
import org.kring.core.backlog.BacklogEvent.RestAgreed;
import org.kring.core.backlog.BacklogEvent.TopicAnswered;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.BacklogEvent.TopicCorrected;
import org.kring.core.backlog.BacklogEvent.TopicPassedOn;
import org.kring.core.backlog.BacklogEvent.TopicPointed;
import org.kring.core.backlog.BacklogEvent.TopicPressed;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.backlog.BacklogEvent.WillingSaid;
import org.kring.core.backlog.Pressing.Rest;
import org.kring.core.circle.Circles;
import org.kring.core.people.People;
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
 * @param asked   those with which somebody was promised an answer or got one, by who raised them
 * @param rested  those for which a circle ever let something rest
 */
public record Backlog(PVector<Topic> all, PMap<CircleId, PSortedMap<Integer, Topic>> waiting,
                      PMap<MemberId, PVector<TopicId>> asked, PVector<TopicId> rested) {
    public static final Backlog NONE = new Backlog(TreePVector.empty(), HashTreePMap.empty(), HashTreePMap.empty(),
        TreePVector.empty());

    /** What a backlog must know of the topics below it. */
    public record Below(People people, Circles circles) {}

    public Optional<Topic> find(TopicId id) {
        return id.value() <= all.size() ? Optional.of(all.get(id.value() - 1)) : Optional.empty();
    }

    /** The topics that wait for this circle, the oldest first. */
    public Collection<Topic> waitingFor(CircleId circle) {
        return waitsFor(circle).values();
    }

    /** What presses and asks this circle to lend its people to a small group; a meeting of the circle says yes. */
    public List<Topic> asksToLend(Circles circles, CircleId home) {
        return circles.living().stream().flatMap(circle -> waitingFor(circle.id()).stream())
            .filter(topic -> group(topic).filter(group -> group.awaits(home)
                && group.homes(circles, topic.circle()).contains(home)).isPresent()).toList();
    }

    /** What presses and asks this circle to let something rest; its meeting says yes. */
    public List<Topic> asksForRoom(CircleId circle) {
        return waitingFor(circle).stream().filter(topic -> topic.road().pressing() != null
            && topic.road().pressing().rest() == Rest.ASKED).toList();
    }

    /** Whether what presses waits for a yes of this circle. */
    public boolean isAsked(Circles circles, CircleId circle) {
        return !asksForRoom(circle).isEmpty() || !asksToLend(circles, circle).isEmpty();
    }

    /** What somebody was promised an answer to, or got one; the newest first. */
    public List<Topic> askedBy(MemberId member) {
        return asked.getOrDefault(member, TreePVector.empty()).stream().flatMap(id -> find(id).stream())
            .sorted(Comparator.comparing((Topic topic) -> topic.id().value()).reversed()).toList();
    }

    /** What presses or pressed, and for which a circle let something rest. */
    public Stream<Topic> restedFor(CircleId circle) {
        return rested.stream().flatMap(id -> find(id).stream()).filter(topic -> topic.circle().equals(circle)
            && topic.road().pressing() != null);
    }

    /** What pressed, and for which a circle let something rest in this meeting. */
    public List<Topic> restedIn(MeetingId meeting) {
        return rested.stream().flatMap(id -> find(id).stream()).filter(topic -> topic.road().pressing() != null
            && meeting.equals(topic.road().pressing().in())).toList();
    }

    /** What pressed, and to which a circle lent its people in this meeting. */
    public List<Topic> lentIn(MeetingId meeting) {
        return all.stream().filter(topic -> group(topic).filter(group -> group.lent().containsValue(meeting)).isPresent())
            .toList();
    }

    private static Optional<SmallGroup> group(Topic topic) {
        return Optional.ofNullable(topic.road().pressing()).map(Pressing::group);
    }

    public TopicId next() {
        return new TopicId(all.size() + 1);
    }

    public static Decision decide(Backlog backlog, Below below, Actor actor, Moment now, BacklogCommand command) {
        return BacklogRules.decide(backlog, below, actor, now, command);
    }

    public static Backlog evolve(Backlog backlog, Stamp stamp, BacklogEvent event) {
        return switch (event) {
            case TopicRaised e -> backlog.raised(
                new Topic(e.topic(), e.circle(), e.by(), stamp.at(), e.wish(), e.text(), Road.NONE, null));
            case TopicCorrected(var id, var text) -> backlog.with(backlog.known(id).saying(text));
            case TopicClosed(var id, var ending) -> backlog.closed(backlog.known(id), ending);
            case AnswerPromised(var id, var by) -> backlog.asked(id, backlog.known(id).road().promised(by));
            case TopicAnswered e -> backlog.asked(e.topic(), backlog.known(e.topic()).road().answered(
                new Reply(e.answer(), e.why(), e.again(), stamp.at(), stamp.member())));
            case TopicPassedOn e -> backlog.passed(e, new Passage(e.from(), e.to(), stamp.at(), stamp.member(), e.why()));
            case TopicPressed e -> backlog.pressing(e.topic(), Pressing.said(e.by(), stamp.at(), e.why(), e.rests(),
                e.until()));
            case RestAgreed(var id, var in, var _) -> backlog.pressing(id, backlog.pressing(id).agreed(in)).rested(id);
            case PlanKept(var id, var _) -> backlog.pressing(id, backlog.pressing(id).in(Rest.KEPT));
            case PressingEased(var id) -> backlog.pressing(id, null);
            case GroupPlanned e -> backlog.group(e.topic(), _ -> SmallGroup.planned(e.mandate(), e.people(), e.leader(),
                e.until()));
            case WillingSaid(var id, var member) -> backlog.group(id, group -> group.with(member));
            case PeopleLent e -> backlog.group(e.topic(), group -> group.lentBy(e.circle(), e.meeting()));
            case PeopleKept(var id, var circle, var _) -> backlog.group(id, group -> group.keptBy(circle));
            case TopicPointed(var id, var agreement) -> backlog.closed(
                backlog.known(id).on(backlog.known(id).road().pointing(agreement)), Ending.AGREED_ALREADY);
        };
    }

    private Backlog pressing(TopicId id, Pressing pressing) {
        return on(id, known(id).road().pressing(pressing));
    }

    private Pressing pressing(TopicId id) {
        return Optional.ofNullable(known(id).road().pressing()).orElseThrow(() -> new DamagedLog(id + " is not pressing"));
    }

    private Backlog group(TopicId id, UnaryOperator<SmallGroup> change) {
        return pressing(id, pressing(id).with(change.apply(pressing(id).group())));
    }

    private Backlog asked(TopicId id, Road road) {
        var by = known(id).by();
        var before = asked.getOrDefault(by, TreePVector.empty());
        var now = on(id, road);
        return before.contains(id) ? now : new Backlog(now.all, now.waiting, asked.plus(by, before.plus(id)), rested);
    }

    private Backlog rested(TopicId id) {
        return rested.contains(id) ? this : new Backlog(all, waiting, asked, rested.plus(id));
    }

    private Backlog on(TopicId id, Road road) {
        return with(known(id).on(road));
    }

    private Backlog passed(TopicPassedOn e, Passage passage) {
        var topic = known(e.topic());
        if (!topic.circle().equals(e.from())) {
            throw new DamagedLog(topic.id() + " does not wait for " + e.from());
        }
        var left = in(all, waiting.plus(e.from(), waitsFor(e.from()).minus(topic.id().value())));
        return left.with(topic.at(e.to()).on(topic.road().passed(passage)));
    }

    private Backlog raised(Topic topic) {
        if (!topic.id().equals(next())) {
            throw new DamagedLog(topic.id() + " is raised, but the next number is " + next().value());
        }
        var waits = waitsFor(topic.circle()).plus(topic.id().value(), topic);
        return in(all.plus(topic), waiting.plus(topic.circle(), waits));
    }

    private Backlog closed(Topic topic, Ending ending) {
        var waits = waitsFor(topic.circle()).minus(topic.id().value());
        return in(all.with(topic.id().value() - 1, topic.ended(ending)), waiting.plus(topic.circle(), waits));
    }

    private Backlog with(Topic topic) {
        var waits = waitsFor(topic.circle()).plus(topic.id().value(), topic);
        return in(all.with(topic.id().value() - 1, topic), waiting.plus(topic.circle(), waits));
    }

    private Backlog in(PVector<Topic> all, PMap<CircleId, PSortedMap<Integer, Topic>> waiting) {
        return new Backlog(all, waiting, asked, rested);
    }

    private PSortedMap<Integer, Topic> waitsFor(CircleId circle) {
        return waiting.getOrDefault(circle, TreePMap.empty());
    }

    private Topic known(TopicId id) {
        return find(id).filter(Topic::waits).orElseThrow(() -> new DamagedLog(id + " does not wait"));
    }
}
