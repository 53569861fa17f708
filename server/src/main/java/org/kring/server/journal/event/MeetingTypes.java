package org.kring.server.journal.event;

import static org.kring.server.journal.event.EventType.of;

import java.util.List;
import org.kring.core.meeting.MeetingEvent;

/** What is stored of meetings. */
final class MeetingTypes {
    static final List<EventType> ALL = List.of(
        of("meeting-planned", MeetingEvent.MeetingPlanned.class),
        of("meeting-moved", MeetingEvent.MeetingMoved.class),
        of("meeting-cancelled", MeetingEvent.MeetingCancelled.class),
        of("item-added", MeetingEvent.ItemAdded.class),
        of("item-changed", MeetingEvent.ItemChanged.class),
        of("item-moved", MeetingEvent.ItemMoved.class),
        of("item-dropped", MeetingEvent.ItemDropped.class),
        of("meeting-opened", MeetingEvent.MeetingOpened.class),
        of("duty-taken", MeetingEvent.DutyTaken.class),
        of("questions-handed-over", MeetingEvent.QuestionsHandedOver.class),
        of("person-arrived", MeetingEvent.PersonArrived.class),
        of("leaving-announced", MeetingEvent.LeavingAnnounced.class),
        of("person-left", MeetingEvent.PersonLeft.class),
        of("seats-arranged", MeetingEvent.SeatsArranged.class),
        of("item-started", MeetingEvent.ItemStarted.class),
        of("item-ended", MeetingEvent.ItemEnded.class),
        of("item-decides", MeetingEvent.ItemDecides.class),
        of("item-looks-again", MeetingEvent.ItemLooksAgain.class),
        of("item-is-about", MeetingEvent.ItemIsAbout.class),
        of("item-kept", MeetingEvent.ItemKept.class),
        of("meeting-round-begun", MeetingEvent.RoundBegun.class),
        of("turn-added", MeetingEvent.TurnAdded.class),
        of("turn-ended", MeetingEvent.TurnEnded.class),
        of("turn-postponed", MeetingEvent.TurnPostponed.class),
        of("turn-given-back", MeetingEvent.TurnGivenBack.class),
        of("meeting-round-ended", MeetingEvent.RoundEnded.class),
        of("time-chosen", MeetingEvent.TimeChosen.class),
        of("line-added", MeetingEvent.LineAdded.class),
        of("line-corrected", MeetingEvent.LineCorrected.class),
        of("line-struck", MeetingEvent.LineStruck.class),
        of("line-decided", MeetingEvent.LineDecided.class),
        of("line-proposed", MeetingEvent.LineProposed.class),
        of("line-kept", MeetingEvent.LineKept.class),
        of("signal-raised", MeetingEvent.SignalRaised.class),
        of("signal-cleared", MeetingEvent.SignalCleared.class),
        of("meeting-reflected", MeetingEvent.Reflected.class),
        of("meeting-closed", MeetingEvent.MeetingClosed.class),
        of("notes-finished", MeetingEvent.NotesFinished.class)
    );

    private MeetingTypes() {}
}
