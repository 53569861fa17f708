package org.kring.core.meeting;

import java.time.Instant;
import java.util.List;
import org.kring.core.DamagedLog;
import org.kring.core.MemberId;
import org.kring.core.Stamp;
import org.kring.core.meeting.MeetingEvent.DutyTaken;
import org.kring.core.meeting.MeetingEvent.ItemAdded;
import org.kring.core.meeting.MeetingEvent.ItemKept;
import org.kring.core.meeting.MeetingEvent.LeavingAnnounced;
import org.kring.core.meeting.MeetingEvent.LineAdded;
import org.kring.core.meeting.MeetingEvent.LineCorrected;
import org.kring.core.meeting.MeetingEvent.LineDecided;
import org.kring.core.meeting.MeetingEvent.LineKept;
import org.kring.core.meeting.MeetingEvent.LineProposed;
import org.kring.core.meeting.MeetingEvent.LineStruck;
import org.kring.core.meeting.MeetingEvent.MeetingCancelled;
import org.kring.core.meeting.MeetingEvent.MeetingClosed;
import org.kring.core.meeting.MeetingEvent.MeetingMoved;
import org.kring.core.meeting.MeetingEvent.MeetingOpened;
import org.kring.core.meeting.MeetingEvent.MeetingPlanned;
import org.kring.core.meeting.MeetingEvent.NotesFinished;
import org.kring.core.meeting.MeetingEvent.OfAgenda;
import org.kring.core.meeting.MeetingEvent.OfCourse;
import org.kring.core.meeting.MeetingEvent.OfNotes;
import org.kring.core.meeting.MeetingEvent.OfPeople;
import org.kring.core.meeting.MeetingEvent.OfRound;
import org.kring.core.meeting.MeetingEvent.PersonArrived;
import org.kring.core.meeting.MeetingEvent.PersonLeft;
import org.kring.core.meeting.MeetingEvent.QuestionsHandedOver;
import org.kring.core.meeting.MeetingEvent.Reflected;
import org.kring.core.meeting.MeetingEvent.RoundBegun;
import org.kring.core.meeting.MeetingEvent.RoundEnded;
import org.kring.core.meeting.MeetingEvent.SeatsArranged;
import org.kring.core.meeting.MeetingEvent.SignalCleared;
import org.kring.core.meeting.MeetingEvent.SignalRaised;
import org.kring.core.meeting.MeetingEvent.TurnAdded;
import org.kring.core.meeting.MeetingEvent.TurnEnded;
import org.kring.core.meeting.MeetingEvent.TurnGivenBack;
import org.kring.core.meeting.MeetingEvent.TurnPostponed;
import org.pcollections.HashTreePSet;
import org.pcollections.TreePVector;

/** How the events of meetings change them. */
final class MeetingsEvolve {
    private MeetingsEvolve() {}

    static Meetings evolve(Meetings meetings, Stamp stamp, MeetingEvent event) {
        var now = evolve(meetings, stamp.at(), event);
        return switch (event) {
            case MeetingOpened e -> now.with(now.kept().with(e.present()));
            case PersonArrived e -> now.with(now.kept().with(List.of(e.member())));
            case ItemAdded e when e.topic() != null -> now.with(now.kept().with(e.topic(), e.meeting()));
            case ItemKept e -> now.with(now.kept().with(e.topic(), e.meeting()));
            case MeetingPlanned _, OfCourse _, OfAgenda _, OfPeople _, OfRound _, OfNotes _ -> now;
        };
    }

    private static Meetings evolve(Meetings meetings, Instant at, MeetingEvent event) {
        return switch (event) {
            case MeetingPlanned(var id, var circle, var when, var minutes, var place) ->
                meetings.planned(Meeting.planned(id, circle, new Plan(when, minutes, place, at)));
            case OfCourse e -> meetings.changed(e.meeting(), meeting -> course(meeting, at, e).at(at));
            case OfAgenda e -> meetings.changed(e.meeting(), meeting -> AgendaEvolve.evolve(meeting, at, e).at(at));
            case OfPeople e -> meetings.changed(e.meeting(), meeting -> people(meeting, at, e).at(at));
            case OfRound e -> meetings.changed(e.meeting(), meeting -> round(meeting, e).at(at));
            case OfNotes e -> meetings.changed(e.meeting(), meeting -> noted(meeting, e).at(at));
        };
    }

    private static Meeting course(Meeting meeting, Instant at, OfCourse event) {
        return switch (event) {
            case MeetingMoved(var _, var when, var minutes, var place) ->
                meeting.with(new Plan(when, minutes, place, at));
            case MeetingCancelled _ -> meeting.in(MeetingState.CANCELLED);
            case MeetingOpened e -> opened(meeting, at, e);
            case MeetingClosed _ -> meeting.closed(at);
            case NotesFinished _ -> meeting.in(MeetingState.MINUTES_FINAL);
        };
    }

    private static Meeting opened(Meeting meeting, Instant at, MeetingOpened e) {
        var presence = Presence.NOBODY;
        for (var member : e.present()) {
            presence = presence.arrived(member, at);
        }
        return meeting.opened(at).with(presence).with(new Duties(e.facilitator(), e.secretary(), null));
    }

    private static Meeting people(Meeting meeting, Instant at, OfPeople event) {
        var presence = meeting.presence();
        return switch (event) {
            case QuestionsHandedOver(var _, var to) -> meeting.with(meeting.duties().handedTo(to));
            case DutyTaken(var _, var duty, var member) -> meeting.with(meeting.duties().taken(duty, member));
            case PersonArrived(var _, var member) -> joined(meeting.with(presence.arrived(member, at)), member);
            case LeavingAnnounced(var _, var member, var when) -> meeting.with(presence.leavingAt(member, when));
            case PersonLeft(var _, var member) -> left(meeting.with(presence.left(member, at)), member);
            case SeatsArranged(var _, var order) -> meeting.with(presence.arranged(order));
            case SignalRaised(var _, var who, var kind) -> meeting.with(meeting.signals().plus(new Signal(who, kind)));
            case SignalCleared(var _, var who, var kind) ->
                meeting.with(meeting.signals().minus(new Signal(who, kind)));
            case Reflected e -> meeting.with(meeting.reflections().with(
                new Reflection(e.member(), e.goodUse(), e.heard(), e.keepOrChange())));
        };
    }

    private static Meeting joined(Meeting meeting, MemberId member) {
        return meeting.round() == null ? meeting : meeting.with(meeting.round().joined(member));
    }

    private static Meeting left(Meeting meeting, MemberId member) {
        var signals = TreePVector.from(meeting.signals().stream()
            .filter(signal -> !signal.member().equals(member)).toList());
        var gone = meeting.with(meeting.duties().without(member)).with(signals);
        return gone.round() == null ? gone : gone.with(gone.round().left(member));
    }

    private static Meeting round(Meeting meeting, OfRound event) {
        return switch (event) {
            case RoundBegun e -> meeting.beginning(new Round(e.prompt(), e.words(), TreePVector.from(e.order()),
                TreePVector.empty(), HashTreePSet.empty(), false));
            case TurnEnded(var _, var member, var how) -> meeting.with(known(meeting).ended(member, how));
            case TurnAdded(var _, var member) -> meeting.with(known(meeting).added(member));
            case TurnPostponed(var _, var member) -> meeting.with(known(meeting).postponed(member));
            case TurnGivenBack(var _, var member) -> meeting.with(known(meeting).givenBack(member));
            case RoundEnded _ -> meeting.with(known(meeting).over());
        };
    }

    private static Round known(Meeting meeting) {
        if (meeting.round() == null) {
            throw new DamagedLog(meeting.id() + " has no round");
        }
        return meeting.round();
    }

    /** What a line became is decided in the item that runs. */
    private static Meeting noted(Meeting meeting, OfNotes event) {
        var noted = meeting.with(notes(meeting.notes(), event));
        return event instanceof LineProposed e ? meeting.running().map(item ->
            noted.with(noted.agenda().changed(item.number(), each -> each.besides(e.proposal())))).orElse(noted) : noted;
    }

    private static Notes notes(Notes notes, OfNotes event) {
        return switch (event) {
            case LineAdded e -> notes.added(new Line(e.line(), e.item(), e.mark(), e.text(), e.by(), 0, false,
                e.step(), e.topic(), null, null));
            case LineCorrected(var _, var line, var text) -> notes.changed(line, each -> each.corrected(text));
            case LineStruck(var _, var line) -> notes.changed(line, Line::strike);
            case LineDecided(var _, var line, var decision) -> notes.changed(line, each -> each.decided(decision));
            case LineProposed(var _, var line, var proposal) -> notes.changed(line, each -> each.proposed(proposal));
            case LineKept(var _, var line, var topic) -> notes.changed(line, each -> each.kept(topic));
        };
    }
}
