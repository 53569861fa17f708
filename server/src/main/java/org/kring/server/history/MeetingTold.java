package org.kring.server.history;

import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.meeting.MeetingEvent.DutyTaken;
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
import org.kring.core.meeting.MeetingEvent.PersonArrived;
import org.kring.core.meeting.MeetingEvent.PersonLeft;
import org.kring.core.meeting.MeetingEvent.QuestionsHandedOver;
import org.kring.core.meeting.MeetingEvent.Reflected;
import org.kring.core.meeting.MeetingEvent.RoundBegun;
import org.kring.core.meeting.MeetingEvent.RoundEnded;
import org.kring.core.meeting.MeetingEvent.SeatsArranged;
import org.kring.core.meeting.MeetingEvent.SignalCleared;
import org.kring.core.meeting.MeetingEvent.SignalRaised;
import org.kring.core.meeting.MeetingEvent.TimeChosen;
import org.kring.core.meeting.MeetingEvent.TurnAdded;
import org.kring.core.meeting.MeetingEvent.TurnEnded;
import org.kring.core.meeting.MeetingEvent.TurnGivenBack;
import org.kring.core.meeting.MeetingEvent.TurnPostponed;
import org.kring.core.meeting.MeetingEvent;

/** How what happens to meetings is told; the small steps within one only where somebody looks at meetings alone. */
final class MeetingTold {
    private MeetingTold() {}

    static Told of(Teller t, MeetingEvent event) {
        return switch (event) {
            case MeetingPlanned e -> told(t, e, e.when());
            case MeetingMoved e -> told(t, e, e.when());
            case MeetingCancelled e -> told(t, e);
            case ItemAdded e -> told(t, e, item(t, e, e.item())).small();
            case ItemChanged e -> told(t, e, item(t, e, e.item())).small();
            case ItemMoved e -> told(t, e, item(t, e, e.item())).small();
            case ItemDropped e -> told(t, e).small();
            case MeetingOpened e -> told(t, e).about(duties(e));
            case DutyTaken e -> told(t, e).about(e.member()).small();
            case QuestionsHandedOver e -> told(t, e).about(e.to()).small();
            case PersonArrived e -> told(t, e).about(e.member()).small();
            case LeavingAnnounced e -> told(t, e).about(e.member()).small();
            case PersonLeft e -> told(t, e).about(e.member()).small();
            case SeatsArranged e -> told(t, e).small();
            case ItemStarted e -> told(t, e, item(t, e, e.item())).small();
            case ItemEnded e -> told(t, e, item(t, e, e.item())).small();
            case ItemLooksAgain e -> told(t, e, item(t, e, e.item())).small();
            case ItemIsAbout e -> told(t, e).about(e.guest()).small();
            case ItemDecides e -> told(t, e, item(t, e, e.item())).small();
            case ItemKept e -> told(t, e, t.topic(e.topic()));
            case RoundBegun e -> told(t, e).small();
            case TurnEnded e -> told(t, e).about(e.member()).small();
            case TurnAdded e -> told(t, e).about(e.member()).small();
            case TurnPostponed e -> told(t, e).about(e.member()).small();
            case TurnGivenBack e -> told(t, e).about(e.member()).small();
            case RoundEnded e -> told(t, e).small();
            case TimeChosen e -> told(t, e, item(t, e, e.item())).small();
            case LineAdded e -> told(t, e, t.words(e.text())).small();
            case LineCorrected e -> told(t, e, t.words(e.text())).small();
            case LineStruck e -> told(t, e).small();
            case LineDecided e -> told(t, e, t.agreement(e.decision())).small();
            case LineProposed e -> told(t, e).small();
            case LineKept e -> told(t, e, t.topic(e.topic())).small();
            case SignalRaised e -> told(t, e).small().silent();
            case SignalCleared e -> told(t, e).small().silent();
            case Reflected e -> told(t, e).small().silent();
            case MeetingClosed e -> told(t, e);
            case NotesFinished e -> told(t, e);
        };
    }

    private static MemberId[] duties(MeetingOpened e) {
        return Stream.of(e.facilitator(), e.secretary()).filter(member -> member != null).distinct().toArray(MemberId[]::new);
    }

    private static Told told(Teller t, MeetingEvent event, Object... more) {
        return Told.of(t.meeting(event.meeting()), t.look().links().meetings().one(event.meeting()), more);
    }

    /** An item may have been dropped since. */
    private static String item(Teller t, MeetingEvent event, int number) {
        var meeting = t.look().state().meetings().find(event.meeting()).orElseThrow();
        return meeting.agenda().find(number).map(item -> item.title().isBlank() ? t.look().w().of(item.kind())
            : t.words(item.title())).orElseGet(() -> t.look().w().t("history.anItem"));
    }
}
