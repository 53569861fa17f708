package org.kring.core.collective;

import java.util.HashSet;
import java.util.Set;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.EntryId;
import org.kring.core.Event;
import org.kring.core.Id;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.NeedId;
import org.kring.core.OnceId;
import org.kring.core.ProposalId;
import org.kring.core.StepId;
import org.kring.core.TopicId;
import org.kring.core.TryOutId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleEvent;
import org.kring.core.meeting.MeetingEvent.ItemStarted;
import org.kring.core.meeting.MeetingEvent.MeetingClosed;
import org.kring.core.meeting.MeetingEvent.MeetingOpened;
import org.kring.core.mission.MissionEvent;
import org.kring.core.report.ReportEvent;

/**
 * Something that an open page may show and that an event may change. A page names the touches it depends on; when one
 * of them changes, the page is fetched again.
 *
 * @param id the number within its kind; 0 for kinds of which there is one
 */
public record Touch(Kind kind, int id) {
    /** What can be touched. */
    public enum Kind { EVERYTHING, COLLECTIVE, CIRCLE, MEETING, PROPOSAL, AGREEMENT, TOPIC, STEP, MEMBER, MISSION, STRIP, TRYOUT, ENTRY, QUESTION }

    /** Every page of the collective. */
    public static final Touch EVERYTHING = new Touch(Kind.EVERYTHING, 0);

    /** What every page that gathers from the whole collective depends on (Today, lists, History). */
    public static final Touch COLLECTIVE = new Touch(Kind.COLLECTIVE, 0);

    /** The strip that tells on every page that a meeting is live, and at which item. */
    public static final Touch STRIP = new Touch(Kind.STRIP, 0);

    public static Touch of(Id id) {
        return new Touch(kind(id), id.value());
    }

    private static Kind kind(Id id) {
        return switch (id) {
            case MemberId _ -> Kind.MEMBER;
            case CircleId _ -> Kind.CIRCLE;
            case TopicId _ -> Kind.TOPIC;
            case StepId _ -> Kind.STEP;
            case AgreementId _ -> Kind.AGREEMENT;
            case ProposalId _ -> Kind.PROPOSAL;
            case MeetingId _ -> Kind.MEETING;
            case NeedId _ -> Kind.MISSION;
            case TryOutId _ -> Kind.TRYOUT;
            case EntryId _ -> Kind.ENTRY;
            case OnceId _ -> Kind.QUESTION;
        };
    }

    /**
     * What an event touches: the whole collective's lists always, whatever the event names by id, and the circle around
     * one that changes, since seats there come from roles here.
     */
    public static Set<Touch> by(Event event, Collective after) {
        var touched = new HashSet<Touch>();
        touched.add(COLLECTIVE);
        Mentions.of(event).forEach(id -> touched.add(of(id)));
        if (event instanceof CircleEvent e) {
            after.circles().find(e.circle()).flatMap(Circle::parent).ifPresent(parent -> touched.add(of(parent)));
        }
        if (event instanceof ReportEvent e) {
            after.circles().find(e.circle()).flatMap(Circle::parent).ifPresent(parent -> {
                touched.add(of(parent));
                after.meetings().liveIn(parent).ifPresent(meeting -> touched.add(of(meeting.id())));
            });
        }
        if (event instanceof MissionEvent) {
            touched.add(new Touch(Kind.MISSION, 0));
        }
        if (event instanceof MeetingOpened || event instanceof ItemStarted || event instanceof MeetingClosed) {
            touched.add(STRIP);
        }
        return touched;
    }
}
