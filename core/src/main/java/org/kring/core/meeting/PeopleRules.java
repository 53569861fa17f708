package org.kring.core.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.meeting.MeetingCommand.AnnounceLeaving;
import org.kring.core.meeting.MeetingCommand.ArrangeSeats;
import org.kring.core.meeting.MeetingCommand.Arrive;
import org.kring.core.meeting.MeetingCommand.ClearSignal;
import org.kring.core.meeting.MeetingCommand.ForPeople;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.meeting.MeetingCommand.RaiseSignal;
import org.kring.core.meeting.MeetingCommand.Reflect;
import org.kring.core.meeting.MeetingCommand.TakeOver;
import org.kring.core.meeting.MeetingEvent.DutyTaken;
import org.kring.core.meeting.MeetingEvent.LeavingAnnounced;
import org.kring.core.meeting.MeetingEvent.PersonArrived;
import org.kring.core.meeting.MeetingEvent.PersonLeft;
import org.kring.core.meeting.MeetingEvent.Reflected;
import org.kring.core.meeting.MeetingEvent.SeatsArranged;
import org.kring.core.meeting.MeetingEvent.SignalCleared;
import org.kring.core.meeting.MeetingEvent.SignalRaised;

/** Who is here, who does what for the others, and what somebody needs. */
final class PeopleRules {
    private static final Duration TO_REFLECT = Duration.ofDays(2);
    private static final Duration A_DAY = Duration.ofDays(1);

    private PeopleRules() {}

    static Decision decide(Scene scene, Meeting meeting, ForPeople command) {
        var id = meeting.id();
        return switch (command) {
            case TakeOver(var _, var duty, var member) -> mayTakeOver(scene, meeting, duty, member)
                .then(() -> takenOver(meeting, duty, member));
            case Arrive(var _, var member) -> mayArrive(scene, meeting, member).then(new PersonArrived(id, member));
            case AnnounceLeaving(var _, var member, var at) -> mayLeave(scene, meeting, member)
                .and(() -> isAhead(scene, at)).then(new LeavingAnnounced(id, member, at));
            case LeaveMeeting(var _, var member) -> mayLeave(scene, meeting, member).then(new PersonLeft(id, member));
            case ArrangeSeats(var _, var order) -> mayArrange(scene, meeting, order)
                .then(new SeatsArranged(id, order.stream().distinct().toList()));
            case RaiseSignal(var _, var member, var kind) -> maySignal(scene, meeting, member, kind)
                .then(new SignalRaised(id, member, kind));
            case ClearSignal(var _, var member, var kind) -> mayClear(scene, meeting, member, kind)
                .then(new SignalCleared(id, member, kind));
            case Reflect c -> reflect(scene, meeting, c);
        };
    }

    /** Any member of the circle for oneself, with one tap; the table for anybody who is here. */
    static Check mayTakeOver(Scene scene, Meeting meeting, Duty duty, MemberId member) {
        return scene.isLive(meeting)
            .and(() -> Check.that(scene.circle(meeting).has(member), CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE))
            .and(() -> scene.is(member) ? Check.OK
                : scene.leads(meeting).and(() -> scene.isHere(meeting, member)))
            .and(() -> Check.that(meeting.duties().holder(duty).filter(member::equals).isEmpty(),
                MeetingRefusal.DOES_IT_ALREADY, member));
    }

    private static List<Event> takenOver(Meeting meeting, Duty duty, MemberId member) {
        var events = new ArrayList<Event>();
        if (!meeting.presence().isHere(member)) {
            events.add(new PersonArrived(meeting.id(), member));
        }
        events.add(new DutyTaken(meeting.id(), duty, member));
        return events;
    }

    static Check mayArrive(Scene scene, Meeting meeting, MemberId member) {
        return scene.isOrLeads(meeting, member).and(() -> scene.isHeard(meeting, member))
            .and(() -> Check.that(!meeting.presence().isHere(member), MeetingRefusal.IS_HERE_ALREADY, member));
    }

    static Check mayLeave(Scene scene, Meeting meeting, MemberId member) {
        return (isTimeToGo(scene, meeting, member) ? Check.OK : scene.isOrLeads(meeting, member))
            .and(() -> scene.isHere(meeting, member));
    }

    private static boolean isTimeToGo(Scene scene, Meeting meeting, MemberId member) {
        return scene.actor() instanceof Actor.Clock && meeting.isLive()
            && meeting.presence().find(member).filter(seat -> goesBy(seat, scene.now().at())).isPresent();
    }

    static boolean goesBy(Seat seat, Instant now) {
        return seat.isTaken() && seat.leaves() != null && !seat.leaves().isAfter(now);
    }

    private static Check isAhead(Scene scene, Instant at) {
        var now = scene.now().at();
        return at == null ? Check.OK
            : Check.that(at.isAfter(now), MeetingRefusal.TIME_IS_PAST, at)
                .and(() -> Check.that(!at.isAfter(now.plus(A_DAY)), MeetingRefusal.TIME_IS_TOO_FAR, now.plus(A_DAY)));
    }

    static Check mayArrange(Scene scene, Meeting meeting, List<MemberId> order) {
        var check = scene.leads(meeting);
        for (var member : order) {
            check = check.and(() -> scene.isHere(meeting, member));
        }
        return check;
    }

    static Check maySignal(Scene scene, Meeting meeting, MemberId member, Signal.Kind kind) {
        return scene.isOrLeads(meeting, member).and(() -> scene.isHere(meeting, member))
            .and(() -> Check.that(!meeting.signals().contains(new Signal(member, kind)),
                MeetingRefusal.SIGNALLED_ALREADY));
    }

    static Check mayClear(Scene scene, Meeting meeting, MemberId member, Signal.Kind kind) {
        return scene.isOrLeads(meeting, member)
            .and(() -> Check.that(meeting.signals().contains(new Signal(member, kind)), MeetingRefusal.NOT_SIGNALLED));
    }

    private static Decision reflect(Scene scene, Meeting meeting, Reflect c) {
        return mayReflect(scene, meeting, c.member())
            .and(() -> scene.below().people().maySpeakFor(scene.actor(), c.member(), c.way()))
            .and(() -> Limits.fits(c.keepOrChange(), Limits.LINE))
            .then(new Reflected(meeting.id(), c.member(), c.goodUse(), c.heard(), c.keepOrChange(), c.way()));
    }

    /** Everyone who was here for some of the time, until two days after the closing. */
    static Check mayReflect(Scene scene, Meeting meeting, MemberId member) {
        return Check.that(!meeting.state().isPlanned() && meeting.state() != MeetingState.CANCELLED,
                MeetingRefusal.NOT_OPEN)
            .and(() -> Check.that(meeting.closed() == null
                || scene.now().at().isBefore(meeting.closed().plus(TO_REFLECT)), MeetingRefusal.TOO_LATE_TO_REFLECT))
            .and(() -> Check.that(meeting.presence().find(member).isPresent(), MeetingRefusal.NOT_IN_THE_MEETING,
                member))
            .and(() -> scene.is(member) ? Check.OK : scene.isMember(meeting.circle()));
    }
}
