package org.kring.core.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.Moment;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.Agreements;
import org.kring.core.meeting.MeetingEvent.ItemDropped;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Proposal;

/** Agreements that wait to be looked at again: they put themselves before their circle, and once only. */
public final class Looks {
    private Looks() {}

    /**
     * What waits for a circle to look at it: no proposal works on it, and it is on no agenda that lies ahead.
     *
     * @param then the day for which it is asked, such as that of the next meeting
     */
    public static List<Agreement> waiting(Meetings meetings, Meetings.Below below, CircleId circle, Moment then) {
        return below.proposals().leftToLookAt(below.agreements(), circle, then).stream()
            .filter(agreement -> ahead(meetings, circle, agreement.id()).isEmpty()).toList();
    }

    /** The meeting that will look at it, or does right now. */
    public static Optional<Meeting> ahead(Meetings meetings, CircleId circle, AgreementId agreement) {
        return Stream.concat(meetings.liveIn(circle).stream(), meetings.plannedIn(circle).stream())
            .filter(meeting -> meeting.agenda().items().stream()
                .anyMatch(item -> agreement.equals(item.agreement()) && !item.isFinished())).findFirst();
    }

    /** Now, or the beginning of the meeting that is prepared. */
    static Moment at(Moment now, Instant when) {
        return when.isAfter(now.at()) ? new Moment(when, now.zone()) : now;
    }

    /** It was decided about: an agenda that lies ahead need not look at it any more. */
    public static List<Event> decided(Meetings meetings, Agreement agreement) {
        return agreement.awaitsReview() ? List.of() : meetings.plannedIn(agreement.circle()).stream().flatMap(meeting -> meeting.agenda().items().stream()
            .filter(item -> agreement.id().equals(item.agreement()) && !item.isBegun())
            .<Event>map(item -> new ItemDropped(meeting.id(), item.number()))).toList();
    }

    /** The proposal that worked on it is let go: the next meeting looks at it (method.md section 12, scenario 11). */
    public static List<Event> letGo(Meetings meetings, Meetings.Below below, Moment now, Proposal proposal) {
        var next = meetings.nextIn(proposal.circle(), now.at());
        return next.flatMap(meeting -> about(below, proposal)
            .filter(agreement -> waiting(meetings, below, proposal.circle(), at(now, meeting.plan().when())).contains(agreement))
            .map(agreement -> ReadyAgenda.look(meeting, agreement, null))).orElse(List.of());
    }

    /** The leader has acted while the circle is stuck: its next meeting looks at that. */
    public static List<Event> acted(Meetings meetings, Agreement act, Moment now) {
        return meetings.nextIn(act.circle(), now.at()).map(meeting -> ReadyAgenda.look(meeting, act, null)).orElse(List.of());
    }

    /** Somebody knows something new, or sees that it does not fit with another: the next meeting looks at it. */
    public static List<Event> asked(Meetings meetings, Meetings.Below below, AgreementId id, Moment now) {
        var agreement = below.agreements().find(id).orElseThrow();
        return meetings.nextIn(agreement.circle(), now.at())
            .filter(_ -> waiting(meetings, below, agreement.circle(), now).contains(agreement))
            .map(meeting -> ReadyAgenda.look(meeting, agreement, null)).orElse(List.of());
    }

    /** For an agenda: what somebody asked for first, and however full it is. */
    static List<Entry> entries(Agreements agreements, List<Agreement> waiting, Moment then) {
        return waiting.stream().map(agreement -> Entry.of(agreement).promised(isAsked(agreements, agreement, then)))
            .sorted(Comparator.comparing(entry -> !entry.promised())).toList();
    }

    private static boolean isAsked(Agreements agreements, Agreement agreement, Moment then) {
        return agreements.toBeLookedAt(agreement, then).filter(cause -> switch (cause) {
            case ASKED, CLASH -> true;
            case DUE, NEAR, ACT -> false;
        }).isPresent();
    }

    /** What is called to a meeting is on the agenda of the next that is planned. */
    public static List<Event> called(Meetings meetings, Proposal proposal, Moment now) {
        return meetings.nextIn(proposal.circle(), now.at()).filter(meeting -> !meeting.agenda().has(proposal.id()))
            .map(meeting -> ReadyAgenda.proposal(meeting, proposal)).orElse(List.of());
    }

    private static Optional<Agreement> about(Meetings.Below below, Proposal proposal) {
        var effect = proposal.content().effect();
        return effect instanceof Effect.HowWeDecide ? below.agreements().howWeDecide(proposal.circle())
            : effect.about().flatMap(below.agreements()::find);
    }
}
