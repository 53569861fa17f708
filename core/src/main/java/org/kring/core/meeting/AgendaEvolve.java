package org.kring.core.meeting;

import java.time.Instant;
import org.kring.core.meeting.MeetingEvent.ItemAdded;
import org.kring.core.meeting.MeetingEvent.ItemChanged;
import org.kring.core.meeting.MeetingEvent.ItemDecides;
import org.kring.core.meeting.MeetingEvent.ItemDropped;
import org.kring.core.meeting.MeetingEvent.ItemEnded;
import org.kring.core.meeting.MeetingEvent.ItemIsAbout;
import org.kring.core.meeting.MeetingEvent.ItemKept;
import org.kring.core.meeting.MeetingEvent.ItemLooksAgain;
import org.kring.core.meeting.MeetingEvent.ItemMoved;
import org.kring.core.meeting.MeetingEvent.ItemStarted;
import org.kring.core.meeting.MeetingEvent.OfAgenda;
import org.kring.core.meeting.MeetingEvent.TimeChosen;
import org.pcollections.TreePVector;

/** How the events about its items change a meeting. */
final class AgendaEvolve {
    private AgendaEvolve() {}

    static Meeting evolve(Meeting meeting, Instant at, OfAgenda event) {
        var agenda = meeting.agenda();
        return switch (event) {
            case ItemAdded e -> added(meeting, e);
            case ItemChanged e -> meeting.with(agenda.changed(e.item(),
                item -> item.planned(e.title(), e.minutes(), e.wanted(), e.presenter())));
            case ItemMoved(var _, var item, var to) -> meeting.with(agenda.moved(item, to));
            case ItemDropped(var _, var item) -> meeting.with(agenda.without(item));
            case ItemDecides(var _, var number, var proposal) ->
                meeting.with(agenda.changed(number, item -> item.deciding(proposal)));
            case ItemLooksAgain(var _, var number, var agreement) ->
                meeting.with(agenda.changed(number, item -> item.lookingAt(agreement)));
            case ItemIsAbout(var _, var number, var guest) ->
                meeting.with(agenda.changed(number, item -> item.about(guest)));
            case ItemKept(var _, var number, var topic) ->
                meeting.with(agenda.changed(number, item -> item.keptAs(topic)));
            case ItemStarted(var _, var item) -> started(meeting.with(agenda.started(item, at)));
            case ItemEnded(var _, var item, var outcome) ->
                ended(meeting.with(agenda.ended(item, at, outcome)), item);
            case TimeChosen e -> meeting.with(timed(agenda, e));
        };
    }

    private static Meeting added(Meeting meeting, ItemAdded e) {
        var item = new Item(e.item(), e.kind(), e.title(), e.minutes(), e.wanted(), e.presenter(), e.topic(),
            e.proposal(), e.by(), Stopwatch.UNUSED, null, null, null, TreePVector.empty());
        return meeting.with(meeting.agenda().added(item, e.at()))
            .in(meeting.state().atLeast(MeetingState.AGENDA_PROPOSED));
    }

    private static Meeting started(Meeting meeting) {
        var reached = switch (meeting.running().orElseThrow().kind()) {
            case ARRIVING, BEFORE_WE_START -> MeetingState.OPENED;
            case PRACTICE, HOW_WE_DECIDE, TOGETHER_FOR, NEEDS, DECIDE_ONE, TOPIC, PROPOSAL, FREE, WHO_DOES_WHAT,
                NEXT_DATE, LOOK_AGAIN, CONFIRMATIONS, REPORTS, FROM_WIDER_CIRCLE, DIRECTION, JOINING -> MeetingState.ITEMS;
            case CLOSING -> MeetingState.EVALUATED;
        };
        return meeting.with((Round) null).in(meeting.state().atLeast(reached));
    }

    private static Meeting ended(Meeting meeting, int number) {
        var reached = switch (meeting.agenda().find(number).orElseThrow().kind()) {
            case ARRIVING -> MeetingState.CHECKED_IN;
            case BEFORE_WE_START -> MeetingState.ADMIN_DONE;
            case PRACTICE, HOW_WE_DECIDE, TOGETHER_FOR, NEEDS, DECIDE_ONE, TOPIC, PROPOSAL, FREE, WHO_DOES_WHAT,
                NEXT_DATE, CLOSING, LOOK_AGAIN, CONFIRMATIONS, REPORTS, FROM_WIDER_CIRCLE, DIRECTION,
                JOINING -> MeetingState.OPENED;
        };
        return meeting.with((Round) null).in(meeting.state().atLeast(reached));
    }

    private static Agenda timed(Agenda agenda, TimeChosen e) {
        var longer = agenda.changed(e.item(), item -> item.lasting(item.minutes() + e.minutes()));
        return e.from() == 0 ? longer
            : longer.changed(e.from(), item -> item.lasting(item.minutes() - e.minutes()));
    }
}
