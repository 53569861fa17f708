package org.kring.core.meeting;

import static org.kring.core.meeting.ItemKind.ARRIVING;
import static org.kring.core.meeting.ItemKind.BEFORE_WE_START;
import static org.kring.core.meeting.ItemKind.CLOSING;
import static org.kring.core.meeting.ItemKind.DECIDE_ONE;
import static org.kring.core.meeting.ItemKind.HOW_WE_DECIDE;
import static org.kring.core.meeting.ItemKind.LOOK_AGAIN;
import static org.kring.core.meeting.ItemKind.NEEDS;
import static org.kring.core.meeting.ItemKind.NEXT_DATE;
import static org.kring.core.meeting.ItemKind.PRACTICE;
import static org.kring.core.meeting.ItemKind.PROPOSAL;
import static org.kring.core.meeting.ItemKind.TOGETHER_FOR;
import static org.kring.core.meeting.ItemKind.TOPIC;
import static org.kring.core.meeting.ItemKind.WHO_DOES_WHAT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.Topic;
import org.kring.core.backlog.Wish;
import org.kring.core.meeting.MeetingEvent.ItemAdded;
import org.kring.core.meeting.MeetingEvent.ItemLooksAgain;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;

/** The agenda a meeting begins with: that of a first evening, or the waiting topics between arriving and closing. */
final class ReadyAgenda {
    static final int USUAL_MINUTES = 15;
    private static final int LOOK_MINUTES = 10;
    private static final int CLOSING_MINUTES = 8;

    /** What is to be put on an agenda; its number and place are given when it is put there. */
    private record Entry(ItemKind kind, int minutes, Wanted wanted, MemberId presenter, TopicId topic,
                         ProposalId proposal, AgreementId agreement) {
        Entry(ItemKind kind, int minutes, Wanted wanted) {
            this(kind, minutes, wanted, null, null, null, null);
        }

        static Entry of(Agreement agreement) {
            return new Entry(LOOK_AGAIN, LOOK_MINUTES, Wanted.DECIDE, agreement.owner(), null, null, agreement.id());
        }

        static Entry of(Topic topic) {
            var wanted = topic.wish() == Wish.PROPOSAL ? Wanted.DECIDE : Wanted.EXPLORE;
            return new Entry(TOPIC, USUAL_MINUTES, wanted, topic.by(), topic.id(), null, null);
        }

        static Entry of(Proposal proposal) {
            return new Entry(PROPOSAL, USUAL_MINUTES, Wanted.DECIDE, proposal.author(), null, proposal.id(), null);
        }
    }

    private static final List<Entry> FIRST = List.of(
        new Entry(ARRIVING, 5, Wanted.REPORT), new Entry(PRACTICE, 5, Wanted.DECIDE),
        new Entry(HOW_WE_DECIDE, 5, Wanted.DECIDE), new Entry(TOGETHER_FOR, 15, Wanted.EXPLORE),
        new Entry(NEEDS, 20, Wanted.EXPLORE), new Entry(DECIDE_ONE, 10, Wanted.DECIDE),
        new Entry(WHO_DOES_WHAT, 10, Wanted.EXPLORE), new Entry(NEXT_DATE, 5, Wanted.DECIDE),
        new Entry(CLOSING, 5, Wanted.EXPLORE));

    private ReadyAgenda() {}

    /** @param then when the meeting is */
    static List<Event> of(Scene scene, CircleId circle, MeetingId meeting, int minutes, Moment then) {
        if (scene.meetings().heldIn(circle).isEmpty() && scene.meetings().liveIn(circle).isEmpty()) {
            return added(meeting, FIRST, 0, 0, null);
        }
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(ARRIVING, 5, Wanted.REPORT));
        entries.add(new Entry(BEFORE_WE_START, 5, Wanted.REPORT));
        entries.addAll(fitting(candidates(scene, circle, Agenda.EMPTY, then), Agenda.EMPTY, minutes));
        entries.add(new Entry(CLOSING, CLOSING_MINUTES, Wanted.EXPLORE));
        return added(meeting, entries, 0, 0, null);
    }

    /** What waits and is not on the agenda yet, before the closing part, as far as 80 % of the time allow. */
    static List<Event> more(Scene scene, Meeting meeting) {
        var then = Looks.at(scene.now(), meeting.plan().when());
        return more(meeting, candidates(scene, meeting.circle(), meeting.agenda(), then));
    }

    /** Agreements put themselves on an agenda by the time it opens, unless somebody took them off it. */
    static List<Event> looks(Scene scene, Meeting meeting) {
        return more(meeting, Looks.waiting(scene.meetings(), scene.below(), meeting.circle(), scene.now()).stream()
            .filter(agreement -> !meeting.agenda().leftOut().contains(agreement.id())).map(Entry::of).toList());
    }

    /** @param by who puts it there, or null */
    static List<Event> look(Meeting meeting, Agreement agreement, MemberId by) {
        return added(meeting.id(), List.of(Entry.of(agreement)), meeting.agenda().numbers(), beforeTheEnd(meeting.agenda()), by);
    }

    private static List<Event> more(Meeting meeting, List<Entry> candidates) {
        var agenda = meeting.agenda();
        return added(meeting.id(), fitting(candidates, agenda, meeting.plan().minutes()), agenda.numbers(),
            beforeTheEnd(agenda), null);
    }

    /** The place before the first of those items that end a meeting. */
    static int beforeTheEnd(Agenda agenda) {
        int place = agenda.items().size();
        while (place > 0 && endsAMeeting(agenda.items().get(place - 1).kind())) {
            place--;
        }
        return place;
    }

    private static boolean endsAMeeting(ItemKind kind) {
        return kind == WHO_DOES_WHAT || kind == NEXT_DATE || kind == CLOSING;
    }

    private static List<Entry> fitting(List<Entry> candidates, Agenda agenda, int minutes) {
        var entries = new ArrayList<Entry>();
        int left = minutes * 4 / 5 - agenda.contentMinutes();
        for (var entry : candidates) {
            if (entry.minutes() <= left) {
                entries.add(entry);
                left -= entry.minutes();
            }
        }
        return entries;
    }

    private static List<Entry> candidates(Scene scene, CircleId circle, Agenda agenda, Moment then) {
        var entries = new ArrayList<Entry>();
        scene.meetings().heldIn(circle).stream().findFirst().ifPresent(last -> last.agenda().items().stream()
            .filter(item -> item.kind().isTakenUpAgain() && item.outcome() != Outcome.REACHED)
            .filter(item -> agenda.items().stream().noneMatch(other -> other.kind() == item.kind()))
            .forEach(item -> entries.add(new Entry(item.kind(), item.minutes(), item.wanted()))));
        scene.below().proposals().runningIn(circle).stream()
            .filter(proposal -> waitsForAMeeting(proposal) && !agenda.has(proposal.id()))
            .map(Entry::of).forEach(entries::add);
        Looks.waiting(scene.meetings(), scene.below(), circle, then).stream().map(Entry::of).forEach(entries::add);
        scene.below().backlog().waitingFor(circle).stream().filter(topic -> !agenda.has(topic.id()))
            .sorted(Comparator.comparing(topic -> topic.road().pressing() == null))
            .map(Entry::of).forEach(entries::add);
        return entries;
    }

    /** It was called to a meeting, or nothing moves it on by itself. */
    private static boolean waitsForAMeeting(Proposal proposal) {
        return isOpen(proposal) && (proposal.place().called() || proposal.stage().isWriting());
    }

    static boolean isOpen(Proposal proposal) {
        return proposal.stage() != Stage.DRAFT && !proposal.stage().isOver();
    }

    private static List<Event> added(MeetingId meeting, List<Entry> entries, int numbers, int at, MemberId by) {
        var events = new ArrayList<Event>();
        for (int n = 0; n < entries.size(); n++) {
            var entry = entries.get(n);
            events.add(new ItemAdded(meeting, numbers + n + 1, at + n, entry.kind(), Text.NONE, entry.minutes(),
                entry.wanted(), entry.presenter(), entry.topic(), entry.proposal(), by));
            if (entry.agreement() != null) {
                events.add(new ItemLooksAgain(meeting, numbers + n + 1, entry.agreement()));
            }
        }
        return events;
    }
}
