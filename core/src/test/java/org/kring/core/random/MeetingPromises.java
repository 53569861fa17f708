package org.kring.core.random;

import static org.kring.core.random.Promise.must;

import java.util.HashSet;
import org.kring.core.Event;
import org.kring.core.Stamp;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingEvent;
import org.kring.core.meeting.MeetingState;
import org.kring.core.meeting.Round;
import org.kring.core.meeting.Summary;

/** One meeting of a circle is open at a time; turns are those of people who are there; no state goes back. */
final class MeetingPromises implements Promise {
    @Override
    public void saw(Collective before, Stamp stamp, Event event, Collective after) {
        if (event instanceof MeetingEvent e && !(event instanceof MeetingEvent.MeetingPlanned)) {
            var was = before.meetings().find(e.meeting()).orElseThrow();
            var is = after.meetings().find(e.meeting()).orElseThrow();
            must(is.state() == MeetingState.CANCELLED || is.state().compareTo(was.state()) >= 0, "no state goes back");
            must(was.state() != MeetingState.CANCELLED, "what is called off stays so");
            must(!was.isOver() || was.notes().equals(is.notes()), "final notes stay as they are");
        }
    }

    @Override
    public void rests(Collective state, Stamp stamp) {
        var current = state.meetings().current().values();
        must(current.stream().filter(Meeting::isLive).map(Meeting::circle).distinct().count()
            == current.stream().filter(Meeting::isLive).count(), "one open meeting for each circle");
        current.forEach(meeting -> rests(state, stamp, meeting));
    }

    private static void rests(Collective state, Stamp stamp, Meeting meeting) {
        must(meeting.facilitator().filter(who -> meeting.isLive() && !meeting.presence().isHere(who)).isEmpty(),
            "who asks the questions is there");
        must(meeting.isLive() || meeting.running().isEmpty(), "items run in open meetings");
        must(meeting.agenda().items().stream().filter(item -> item.used().isRunning()).count()
            == meeting.running().stream().count(), "the running item's time runs, and no other's");
        must(meeting.agenda().items().stream().map(Item::number).distinct().count() == meeting.agenda().items().size(),
            "items have their own numbers");
        meeting.roundNow().ifPresent(round -> rests(meeting, round));
        must(Summary.of(meeting, state.proposals(), stamp.at()).personMinutes() >= 0, "time goes forward");
    }

    private static void rests(Meeting meeting, Round round) {
        must(new HashSet<>(round.waiting()).size() == round.waiting().size(), "one turn each");
        must(meeting.presence().here().containsAll(round.waiting()), "turns of people who are there");
        must(meeting.running().isPresent(), "a round belongs to an item");
    }
}
