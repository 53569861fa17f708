package org.kring.core.meeting;

import static org.kring.core.meeting.ItemKind.ARRIVING;
import static org.kring.core.meeting.ItemKind.BEFORE_WE_START;
import static org.kring.core.meeting.ItemKind.CLOSING;
import static org.kring.core.meeting.ItemKind.DECIDE_ONE;
import static org.kring.core.meeting.ItemKind.HOW_WE_DECIDE;
import static org.kring.core.meeting.ItemKind.NEEDS;
import static org.kring.core.meeting.ItemKind.NEXT_DATE;
import static org.kring.core.meeting.ItemKind.PRACTICE;
import static org.kring.core.meeting.ItemKind.PROPOSAL;
import static org.kring.core.meeting.ItemKind.TOGETHER_FOR;
import static org.kring.core.meeting.ItemKind.TOPIC;
import static org.kring.core.meeting.ItemKind.WHO_DOES_WHAT;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.backlog.Topic;
import org.kring.core.backlog.Wish;
import org.kring.core.meeting.MeetingEvent.ItemAdded;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;

/** The agenda a meeting begins with: that of a first evening, or the waiting topics between arriving and closing. */
final class ReadyAgenda {
    static final int USUAL_MINUTES = 15;
    private static final int CLOSING_MINUTES = 8;

    /** What is to be put on an agenda; its number and place are given when it is put there. */
    private record Entry(ItemKind kind, int minutes, Wanted wanted, MemberId presenter, TopicId topic,
                         ProposalId proposal) {
        Entry(ItemKind kind, int minutes, Wanted wanted) {
            this(kind, minutes, wanted, null, null, null);
        }
    }

    private static final List<Entry> FIRST = List.of(
        new Entry(ARRIVING, 5, Wanted.REPORT), new Entry(PRACTICE, 5, Wanted.DECIDE),
        new Entry(HOW_WE_DECIDE, 5, Wanted.DECIDE), new Entry(TOGETHER_FOR, 15, Wanted.EXPLORE),
        new Entry(NEEDS, 20, Wanted.EXPLORE), new Entry(DECIDE_ONE, 10, Wanted.DECIDE),
        new Entry(WHO_DOES_WHAT, 10, Wanted.EXPLORE), new Entry(NEXT_DATE, 5, Wanted.DECIDE),
        new Entry(CLOSING, 5, Wanted.EXPLORE));

    private ReadyAgenda() {}

    static List<Event> of(Scene scene, CircleId circle, MeetingId meeting, int minutes) {
        if (scene.meetings().heldIn(circle).isEmpty() && scene.meetings().liveIn(circle).isEmpty()) {
            return added(meeting, FIRST, 0, 0);
        }
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(ARRIVING, 5, Wanted.REPORT));
        entries.add(new Entry(BEFORE_WE_START, 5, Wanted.REPORT));
        entries.addAll(waiting(scene, circle, Agenda.EMPTY, minutes));
        entries.add(new Entry(CLOSING, CLOSING_MINUTES, Wanted.EXPLORE));
        return added(meeting, entries, 0, 0);
    }

    /** What waits and is not on the agenda yet, before the closing part, as far as 80 % of the time allow. */
    static List<Event> more(Scene scene, Meeting meeting) {
        var entries = waiting(scene, meeting.circle(), meeting.agenda(), meeting.plan().minutes());
        return added(meeting.id(), entries, meeting.agenda().numbers(), beforeTheEnd(meeting.agenda()));
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

    private static List<Entry> waiting(Scene scene, CircleId circle, Agenda agenda, int minutes) {
        var entries = new ArrayList<Entry>();
        int left = minutes * 4 / 5 - agenda.contentMinutes();
        for (var entry : candidates(scene, circle, agenda)) {
            if (entry.minutes() <= left) {
                entries.add(entry);
                left -= entry.minutes();
            }
        }
        return entries;
    }

    private static List<Entry> candidates(Scene scene, CircleId circle, Agenda agenda) {
        var entries = new ArrayList<Entry>();
        scene.meetings().heldIn(circle).stream().findFirst().ifPresent(last -> last.agenda().items().stream()
            .filter(item -> item.kind().isTakenUpAgain() && item.outcome() != Outcome.REACHED)
            .filter(item -> agenda.items().stream().noneMatch(other -> other.kind() == item.kind()))
            .forEach(item -> entries.add(new Entry(item.kind(), item.minutes(), item.wanted()))));
        scene.below().proposals().runningIn(circle).stream()
            .filter(proposal -> waitsForAMeeting(proposal) && !agenda.has(proposal.id()))
            .map(proposal -> new Entry(PROPOSAL, USUAL_MINUTES, Wanted.DECIDE, proposal.author(), null, proposal.id()))
            .forEach(entries::add);
        scene.below().backlog().waitingFor(circle).stream().filter(topic -> !agenda.has(topic.id()))
            .map(topic -> new Entry(TOPIC, USUAL_MINUTES, wanted(topic), topic.by(), topic.id(), null))
            .forEach(entries::add);
        return entries;
    }

    /** It was called to a meeting, or nothing moves it on by itself. */
    private static boolean waitsForAMeeting(Proposal proposal) {
        return isOpen(proposal) && (proposal.place().called() || proposal.stage().isWriting());
    }

    static boolean isOpen(Proposal proposal) {
        return proposal.stage() != Stage.DRAFT && !proposal.stage().isOver();
    }

    private static Wanted wanted(Topic topic) {
        return topic.wish() == Wish.PROPOSAL ? Wanted.DECIDE : Wanted.EXPLORE;
    }

    private static List<Event> added(MeetingId meeting, List<Entry> entries, int numbers, int at) {
        var events = new ArrayList<Event>();
        for (var entry : entries) {
            events.add(new ItemAdded(meeting, numbers + events.size() + 1, at + events.size(), entry.kind(), Text.NONE,
                entry.minutes(), entry.wanted(), entry.presenter(), entry.topic(), entry.proposal(), null));
        }
        return events;
    }
}
