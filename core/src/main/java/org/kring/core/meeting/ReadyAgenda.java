package org.kring.core.meeting;

import static org.kring.core.meeting.ItemKind.ARRIVING;
import static org.kring.core.meeting.ItemKind.BEFORE_WE_START;
import static org.kring.core.meeting.ItemKind.CLOSING;
import static org.kring.core.meeting.ItemKind.DECIDE_ONE;
import static org.kring.core.meeting.ItemKind.HOW_WE_DECIDE;
import static org.kring.core.meeting.ItemKind.NEEDS;
import static org.kring.core.meeting.ItemKind.NEXT_DATE;
import static org.kring.core.meeting.ItemKind.PRACTICE;
import static org.kring.core.meeting.ItemKind.TOGETHER_FOR;
import static org.kring.core.meeting.ItemKind.WHO_DOES_WHAT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Text;
import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.Pressing;
import org.kring.core.backlog.Topic;
import org.kring.core.circle.Kind;
import org.kring.core.meeting.MeetingEvent.ItemAdded;
import org.kring.core.meeting.MeetingEvent.ItemIsAbout;
import org.kring.core.meeting.MeetingEvent.ItemLooksAgain;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;

/** The agenda a meeting begins with: that of a first evening, or the waiting topics between arriving and closing. */
final class ReadyAgenda {
    private static final int CLOSING_MINUTES = 8;
    /** What cannot wait takes no more of a meeting than a quarter, unless the circle says so (capacity_split). */
    private static final int URGENT_SHARE = 4;

    private static final List<Entry> FIRST = List.of(
        new Entry(ARRIVING, 5, Wanted.REPORT), new Entry(PRACTICE, 5, Wanted.DECIDE),
        new Entry(HOW_WE_DECIDE, 5, Wanted.DECIDE), new Entry(TOGETHER_FOR, 15, Wanted.EXPLORE),
        new Entry(NEEDS, 20, Wanted.EXPLORE), new Entry(DECIDE_ONE, 10, Wanted.DECIDE),
        new Entry(WHO_DOES_WHAT, 10, Wanted.EXPLORE), new Entry(NEXT_DATE, 5, Wanted.DECIDE),
        new Entry(CLOSING, 5, Wanted.EXPLORE));
    /** Whoever has decided together before needs no practice. */
    private static final List<Entry> FIRST_INSIDE = FIRST.stream().filter(entry -> entry.kind() != PRACTICE).toList();

    private ReadyAgenda() {}

    /** @param then when the meeting is */
    static List<Event> of(Scene scene, CircleId circle, MeetingId meeting, int minutes, Moment then) {
        var joining = Joinings.waiting(scene.meetings(), scene.below(), scene.now(), circle).stream().map(Entry::joining).toList();
        return added(meeting, Joinings.among(isFirst(scene, circle) ? first(scene) : usual(scene, circle,
            minutes - Joinings.minutes(joining), minutes, then), joining), 0, 0, null);
    }

    private static List<Entry> usual(Scene scene, CircleId circle, int left, int minutes, Moment then) {
        var across = Across.of(scene, circle, then).waiting(Agenda.EMPTY, minutes);
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(ARRIVING, 5, Wanted.REPORT));
        entries.add(new Entry(BEFORE_WE_START, 5, Wanted.REPORT));
        entries.addAll(Across.first(across));
        entries.addAll(fitting(candidates(scene, circle, Agenda.EMPTY, then), Agenda.EMPTY,
            left * 4 / 5 - across.stream().mapToInt(Entry::minutes).sum(), minutes));
        entries.addAll(Across.last(across));
        entries.add(new Entry(CLOSING, CLOSING_MINUTES, Wanted.EXPLORE));
        return entries;
    }

    /** A hub is made of people who have met before. */
    private static boolean isFirst(Scene scene, CircleId circle) {
        return !scene.meetings().hasMet(circle) && scene.meetings().liveIn(circle).isEmpty()
            && scene.below().circles().find(circle).filter(found -> found.kind() == Kind.HUB).isEmpty();
    }

    private static List<Entry> first(Scene scene) {
        var root = scene.below().circles().all().getFirst();
        return root.kind() == Kind.HUB || scene.meetings().hasMet(root.id()) ? FIRST_INSIDE : FIRST;
    }

    /** What waits and is not on the agenda yet, before the closing part, as far as 80 % of the time allow. */
    static List<Event> more(Scene scene, Meeting meeting) {
        var then = Looks.at(scene.now(), meeting.plan().when());
        var across = across(scene, meeting, then);
        var agenda = after(meeting, across).agenda();
        return joined(across, more(after(meeting, across), candidates(scene, meeting.circle(), agenda, then)));
    }

    private static List<Event> across(Scene scene, Meeting meeting, Moment then) {
        var joining = Joinings.onto(scene, meeting);
        return joined(joining, Across.of(scene, meeting.circle(), then).onto(after(meeting, joining)));
    }

    /** A meeting with these changes to its agenda. */
    static Meeting after(Meeting meeting, List<Event> added) {
        for (var event : added) {
            meeting = AgendaEvolve.evolve(meeting, meeting.lastAct(), (MeetingEvent.OfAgenda) event);
        }
        return meeting;
    }

    private static List<Event> joined(List<Event> first, List<Event> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** What comes by itself is on an agenda by the time it opens, unless somebody took it off; what is settled is not. */
    static List<Event> byItself(Scene scene, Meeting meeting) {
        var settled = joined(Across.of(scene, meeting.circle(), scene.now()).settled(meeting),
            Joinings.settled(meeting, scene.circle(meeting)).toList());
        var changed = joined(settled, across(scene, after(meeting, settled), scene.now()));
        return joined(changed, looks(scene, after(meeting, changed)));
    }

    /** Agreements put themselves on an agenda by the time it opens, unless somebody took them off it; what the leader did always. */
    private static List<Event> looks(Scene scene, Meeting meeting) {
        var waiting = Looks.waiting(scene.meetings(), scene.below(), meeting.circle(), scene.now());
        var acts = added(meeting.id(), waiting.stream().filter(Agreement::isAct).map(Entry::of).toList(),
            meeting.agenda().numbers(), beforeTheEnd(meeting.agenda()), null);
        return joined(acts, more(after(meeting, acts), Looks.entries(scene.below().agreements(), waiting.stream().filter(agreement -> !agreement.isAct()
            && !meeting.agenda().leftOut().contains(agreement.id())).toList(), scene.now())));
    }

    /** @param by who puts it there, or null */
    static List<Event> look(Meeting meeting, Agreement agreement, MemberId by) {
        return added(meeting.id(), List.of(Entry.of(agreement)), meeting.agenda().numbers(), beforeTheEnd(meeting.agenda()), by);
    }

    static List<Event> proposal(Meeting meeting, Proposal proposal) {
        return added(meeting.id(), List.of(Entry.of(proposal)), meeting.agenda().numbers(), beforeTheEnd(meeting.agenda()), null);
    }

    private static List<Event> more(Meeting meeting, List<Entry> candidates) {
        var agenda = meeting.agenda();
        return added(meeting.id(), fitting(candidates, agenda, meeting.plan().minutes() * 4 / 5,
            meeting.plan().minutes()), agenda.numbers(), beforeTheEnd(agenda), null);
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

    /** @param room how much may be planned; @param minutes how long the meeting is */
    private static List<Entry> fitting(List<Entry> candidates, Agenda agenda, int room, int minutes) {
        var entries = new ArrayList<Entry>();
        int left = room - agenda.contentMinutes();
        int urgent = minutes / URGENT_SHARE;
        for (var entry : candidates) {
            if (entry.promised() || entry.minutes() <= left && (!entry.urgent() || entry.minutes() <= urgent)) {
                entries.add(entry);
                left -= entry.minutes();
                urgent -= entry.urgent() ? entry.minutes() : 0;
            }
        }
        return entries;
    }

    private static List<Entry> candidates(Scene scene, CircleId circle, Agenda agenda, Moment then) {
        var entries = new ArrayList<Entry>();
        scene.meetings().lastIn(circle).ifPresent(last -> last.agenda().items().stream()
            .filter(item -> item.kind().isTakenUpAgain() && item.outcome() != Outcome.REACHED)
            .filter(item -> agenda.items().stream().noneMatch(other -> other.kind() == item.kind()))
            .forEach(item -> entries.add(new Entry(item.kind(), item.minutes(), item.wanted()))));
        scene.below().proposals().runningIn(circle).stream()
            .filter(proposal -> waitsForAMeeting(proposal) && !agenda.has(proposal.id()))
            .map(Entry::of).forEach(entries::add);
        Looks.entries(scene.below().agreements(), Looks.waiting(scene.meetings(), scene.below(), circle, then), then).forEach(entries::add);
        scene.below().backlog().waitingFor(circle).stream().filter(topic -> !agenda.has(topic.id()))
            .sorted(Comparator.comparing(topic -> !comesFirst(topic)))
            .map(Entry::of).forEach(entries::add);
        return entries;
    }

    /** Not what the circle has answered: its planned work goes on. */
    private static boolean comesFirst(Topic topic) {
        return topic.road().pressing() != null && topic.road().pressing().rest() != Pressing.Rest.KEPT;
    }

    /** It was called to a meeting, or nothing moves it on by itself. */
    private static boolean waitsForAMeeting(Proposal proposal) {
        return isOpen(proposal) && (proposal.place().called() || proposal.stage().isWriting());
    }

    static boolean isOpen(Proposal proposal) {
        return proposal.stage() != Stage.DRAFT && !proposal.stage().isOver() && !proposal.stage().isResting();
    }

    static List<Event> added(MeetingId meeting, List<Entry> entries, int numbers, int at, MemberId by) {
        var events = new ArrayList<Event>();
        for (int n = 0; n < entries.size(); n++) {
            var entry = entries.get(n);
            events.add(new ItemAdded(meeting, numbers + n + 1, at + n, entry.kind(), Text.NONE, entry.minutes(),
                entry.wanted(), entry.presenter(), entry.topic(), entry.proposal(), by));
            if (entry.agreement() != null) {
                events.add(new ItemLooksAgain(meeting, numbers + n + 1, entry.agreement()));
            }
            if (entry.guest() != null) {
                events.add(new ItemIsAbout(meeting, numbers + n + 1, entry.guest()));
            }
        }
        return events;
    }
}
