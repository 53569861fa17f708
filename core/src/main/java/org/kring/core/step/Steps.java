package org.kring.core.step;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.CircleId;
import org.kring.core.DamagedLog;
import org.kring.core.Decision;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.StepId;
import org.kring.core.TopicId;
import org.kring.core.backlog.Backlog;
import org.kring.core.circle.Circles;
import org.kring.core.people.People;
import org.kring.core.step.StepEvent.StepCorrected;
import org.kring.core.step.StepEvent.StepDone;
import org.kring.core.step.StepEvent.StepDropped;
import org.kring.core.step.StepEvent.StepHandedOn;
import org.kring.core.step.StepEvent.StepPostponed;
import org.kring.core.step.StepEvent.StepTaken;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * All next steps of a collective, in the order of their numbers.
 *
 * @param open  those that are neither done nor dropped, by the person who has them
 * @param taken the numbers of those taken in each meeting
 * @param came  the numbers of those that came of each topic
 */
public record Steps(PVector<NextStep> all, PMap<MemberId, PSortedMap<Integer, NextStep>> open,
                    PMap<MeetingId, PVector<StepId>> taken, PMap<TopicId, PVector<StepId>> came) {
    public static final Steps NONE = new Steps(TreePVector.empty(), HashTreePMap.empty(), HashTreePMap.empty(),
        HashTreePMap.empty());

    /** What steps must know of the topics below them. */
    public record Below(People people, Circles circles, Backlog backlog) {}

    public Optional<NextStep> find(StepId id) {
        return id.value() <= all.size() ? Optional.of(all.get(id.value() - 1)) : Optional.empty();
    }

    public Collection<NextStep> openOf(MemberId who) {
        return open.getOrDefault(who, TreePMap.empty()).values();
    }

    public List<NextStep> openIn(CircleId circle) {
        return open.values().stream().flatMap(steps -> steps.values().stream())
            .filter(step -> step.circle().equals(circle)).sorted(Comparator.comparing(step -> step.id().value())).toList();
    }

    /** Every step taken in a meeting, also those that ended since. */
    public List<NextStep> takenIn(MeetingId meeting) {
        return taken.getOrDefault(meeting, TreePVector.empty()).stream().map(this::known).toList();
    }

    /** Every step that came of a topic, also those that ended since. */
    public List<NextStep> from(TopicId topic) {
        return came.getOrDefault(topic, TreePVector.empty()).stream().map(this::known).toList();
    }

    public StepId next() {
        return new StepId(all.size() + 1);
    }

    public static Decision decide(Steps steps, Below below, Actor actor, Moment now, StepCommand command) {
        return StepRules.decide(steps, below, actor, now, command);
    }

    public static Steps evolve(Steps steps, Stamp stamp, StepEvent event) {
        return switch (event) {
            case StepTaken e -> steps.taken(new NextStep(e.step(), e.circle(), e.what(), e.who(), e.due(), e.meeting(),
                e.topic(), StepState.OPEN));
            case StepDone(var id, var _) -> steps.with(steps.known(id).ended(StepState.DONE));
            case StepDropped(var id, var _) -> steps.with(steps.known(id).ended(StepState.DROPPED));
            case StepPostponed(var id, var due, var _) -> steps.with(steps.known(id).by(due));
            case StepHandedOn(var id, var to, var _) -> steps.with(steps.known(id).of(to));
            case StepCorrected(var id, var what) -> steps.with(steps.known(id).saying(what));
        };
    }

    private Steps taken(NextStep step) {
        if (!step.id().equals(next())) {
            throw new DamagedLog(step.id() + " is taken, but the next number is " + next().value());
        }
        return new Steps(all.plus(step), opened(open, step), noted(taken, step.meeting(), step), noted(came, step.topic(), step));
    }

    private Steps with(NextStep step) {
        var before = known(step.id());
        var closed = open.plus(before.who(), open.getOrDefault(before.who(), TreePMap.empty()).minus(step.id().value()));
        return new Steps(all.with(step.id().value() - 1, step), step.isOpen() ? opened(closed, step) : closed, taken,
            came);
    }

    /** @param of what it is noted under, or null */
    private static <K> PMap<K, PVector<StepId>> noted(PMap<K, PVector<StepId>> steps, K of, NextStep step) {
        return of == null ? steps : steps.plus(of, steps.getOrDefault(of, TreePVector.empty()).plus(step.id()));
    }

    private static PMap<MemberId, PSortedMap<Integer, NextStep>> opened(
        PMap<MemberId, PSortedMap<Integer, NextStep>> open, NextStep step) {
        return open.plus(step.who(), open.getOrDefault(step.who(), TreePMap.empty()).plus(step.id().value(), step));
    }

    private NextStep known(StepId id) {
        return find(id).orElseThrow(() -> new DamagedLog(id + " is not known"));
    }
}
