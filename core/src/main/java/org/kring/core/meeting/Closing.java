package org.kring.core.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.backlog.Wish;
import org.kring.core.meeting.MeetingEvent.ItemKept;
import org.kring.core.meeting.MeetingEvent.LineKept;
import org.kring.core.meeting.MeetingEvent.MeetingClosed;
import org.kring.core.meeting.MeetingEvent.NotesFinished;

/** The end of a meeting: what is unfinished waits again, and the notes are final now or after two days to read them. */
final class Closing {
    static final Duration FORGOTTEN = Duration.ofHours(6);
    static final Duration TO_READ = Duration.ofDays(2);

    private Closing() {}

    static Decision close(Scene scene, Meeting meeting, boolean notesAreFinal) {
        return scene.leads(meeting).then(() -> closed(scene, meeting, notesAreFinal));
    }

    static Decision closeForgotten(Scene scene, Meeting meeting) {
        return scene.isLive(meeting).and(() -> isDue(scene, forgottenAt(meeting)))
            .then(() -> closed(scene, meeting, false));
    }

    static Decision finishNotes(Scene scene, Meeting meeting) {
        return Check.that(meeting.state() == MeetingState.MINUTES_OPEN, MeetingRefusal.NOT_DUE)
            .and(() -> isDue(scene, meeting.closed().plus(TO_READ))).then(new NotesFinished(meeting.id()));
    }

    /** Six hours after its planned end, and after the last act in it. */
    static Instant forgottenAt(Meeting meeting) {
        var end = meeting.plan().end();
        return (end.isAfter(meeting.lastAct()) ? end : meeting.lastAct()).plus(FORGOTTEN);
    }

    private static Check isDue(Scene scene, Instant when) {
        return Check.that(scene.actor() instanceof Actor.Clock && !scene.now().at().isBefore(when),
            MeetingRefusal.NOT_DUE);
    }

    private static List<Event> closed(Scene scene, Meeting meeting, boolean notesAreFinal) {
        var events = new ArrayList<Event>();
        var next = scene.below().backlog().next().value();
        for (var line : meeting.notes().pending()) {
            var topic = new TopicId(next++);
            events.add(new TopicRaised(topic, meeting.circle(), line.by(), Wish.PROPOSAL, line.text()));
            events.add(new LineKept(meeting.id(), line.number(), topic));
        }
        for (var item : meeting.agenda().items()) {
            var by = bringer(item);
            if (waitsAgain(item) && by.isPresent()) {
                var topic = new TopicId(next++);
                events.add(new TopicRaised(topic, meeting.circle(), by.get(), wish(item), item.title()));
                events.add(new ItemKept(meeting.id(), item.number(), topic));
            }
        }
        events.add(new MeetingClosed(meeting.id()));
        if (notesAreFinal) {
            events.add(new NotesFinished(meeting.id()));
        }
        return events;
    }

    /** A titled item that did not come to its end; topics and proposals wait by themselves. */
    private static boolean waitsAgain(Item item) {
        return item.kind() == ItemKind.FREE && item.outcome() != Outcome.REACHED;
    }

    private static Optional<MemberId> bringer(Item item) {
        return Optional.ofNullable(item.presenter()).or(() -> Optional.ofNullable(item.addedBy()));
    }

    private static Wish wish(Item item) {
        return item.wanted() == Wanted.DECIDE ? Wish.PROPOSAL : Wish.TALK;
    }
}
