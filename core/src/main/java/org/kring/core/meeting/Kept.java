package org.kring.core.meeting;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.TopicId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What is kept beside the meetings, so that nobody looks through all that ever were.
 *
 * @param held       those that took place, by circle, in the order in which they ended
 * @param directions when a circle looked last at what it is together for
 * @param abouts     those on whose agenda a topic was put, also where it was dropped again
 * @param came       everybody who was ever there
 */
record Kept(PMap<CircleId, PVector<MeetingId>> held, PMap<CircleId, Instant> directions,
            PMap<TopicId, PVector<MeetingId>> abouts, PSet<MemberId> came) {
    static final Kept NOTHING = new Kept(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(),
        HashTreePSet.empty());

    /** The newest first. */
    Stream<MeetingId> held(CircleId circle) {
        var here = held.getOrDefault(circle, TreePVector.empty());
        return IntStream.rangeClosed(1, here.size()).mapToObj(back -> here.get(here.size() - back));
    }

    List<MeetingId> about(TopicId topic) {
        return abouts.getOrDefault(topic, TreePVector.empty());
    }

    Kept with(TopicId topic, MeetingId meeting) {
        var here = abouts.getOrDefault(topic, TreePVector.empty());
        return here.contains(meeting) ? this : new Kept(held, directions, abouts.plus(topic, here.plus(meeting)), came);
    }

    Kept with(Iterable<MemberId> there) {
        var all = came;
        for (var member : there) {
            all = all.plus(member);
        }
        return new Kept(held, directions, abouts, all);
    }

    Kept closed(Meeting meeting) {
        var circle = meeting.circle();
        return new Kept(held.plus(circle, held.getOrDefault(circle, TreePVector.empty()).plus(meeting.id())),
            Direction.looks(meeting) ? directions.plus(circle, meeting.closed()) : directions, abouts, came);
    }
}
