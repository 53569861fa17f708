package org.kring.core.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.circle.Circle;
import org.kring.core.meeting.MeetingEvent.ItemDropped;

/** Guests who would like to be members: they come onto the circle's next agenda by themselves, each once. */
public final class Joinings {
    /** What comes first: also on a first evening it is tried once, and said, how we decide. */
    private static final Set<ItemKind> OPENING = EnumSet.of(ItemKind.ARRIVING, ItemKind.BEFORE_WE_START, ItemKind.PRACTICE,
        ItemKind.HOW_WE_DECIDE, ItemKind.JOINING);

    private Joinings() {}

    /** Whom the circle has still to be asked about: nothing is open about them, and they are on no agenda that lies ahead. */
    static List<MemberId> waiting(Meetings meetings, Meetings.Below below, Moment now, CircleId circle) {
        return below.circles().find(circle).map(found -> found.company().asking().stream()
            .filter(guest -> below.proposals().admitting(circle, guest).isEmpty())
            .filter(guest -> ahead(meetings, now, circle).noneMatch(meeting -> asks(meeting, guest))).toList()).orElse(List.of());
    }

    /** The meeting that will be asked about somebody, or is right now. */
    public static Optional<Meeting> expected(Meetings meetings, Moment now, CircleId circle, MemberId guest) {
        return ahead(meetings, now, circle).filter(meeting -> asks(meeting, guest)).findFirst()
            .or(() -> ahead(meetings, now, circle).filter(meeting -> !meeting.isLive() && !isOff(meeting, guest)).findFirst());
    }

    /** A meeting that did not take place holds nobody up. */
    private static Stream<Meeting> ahead(Meetings meetings, Moment now, CircleId circle) {
        return Stream.concat(meetings.liveIn(circle).stream(),
            meetings.plannedIn(circle).stream().filter(meeting -> !meeting.isMissed(now.at())));
    }

    private static boolean asks(Meeting meeting, MemberId guest) {
        return meeting.agenda().items().stream().anyMatch(item -> guest.equals(item.guest()) && !item.isFinished());
    }

    private static boolean isOff(Meeting meeting, MemberId guest) {
        return meeting.agenda().guestsOff().contains(guest);
    }

    /** What follows when somebody asks: the next meeting that is planned has it on its agenda. */
    public static List<Event> asked(Meetings meetings, Meetings.Below below, Moment now, CircleId circle, MemberId guest) {
        return waiting(meetings, below, now, circle).stream().filter(guest::equals).flatMap(_ -> next(meetings, circle, now).stream())
            .flatMap(meeting -> placed(meeting, List.of(guest)).stream()).toList();
    }

    /** What follows when a meeting ends without having come to it: the next that is planned does. */
    public static List<Event> left(Meetings meetings, Meetings.Below below, Moment now, CircleId circle) {
        return meetings.nextIn(circle, now.at()).map(meeting -> placed(meeting,
            waiting(meetings, below, now, circle).stream().filter(guest -> !isOff(meeting, guest)).toList())).orElse(List.of());
    }

    /** The one that is open, unless it is closing; else the next that is planned. */
    private static Optional<Meeting> next(Meetings meetings, CircleId circle, Moment now) {
        return meetings.liveIn(circle).filter(meeting -> meeting.running().filter(item -> item.kind() == ItemKind.CLOSING).isEmpty())
            .or(() -> meetings.nextIn(circle, now.at()));
    }

    /** What follows when somebody has joined, or does not ask any more: no agenda has it that has not come to it. */
    public static List<Event> settled(Meetings meetings, Circle circle) {
        return Stream.concat(meetings.liveIn(circle.id()).stream(), meetings.plannedIn(circle.id()).stream())
            .flatMap(meeting -> settled(meeting, circle)).toList();
    }

    static Stream<Event> settled(Meeting meeting, Circle circle) {
        return meeting.agenda().items().stream().filter(item -> item.guest() != null && !item.isBegun())
            .filter(item -> !circle.company().asking().contains(item.guest()))
            .map(item -> new ItemDropped(meeting.id(), item.number()));
    }

    /** All that is not on this agenda yet, unless somebody took it off. */
    static List<Event> onto(Scene scene, Meeting meeting) {
        return placed(meeting, waiting(scene.meetings(), scene.below(), scene.now(), meeting.circle()).stream()
            .filter(guest -> !isOff(meeting, guest)).toList());
    }

    /** Right after the opening, so that whoever joins decides on the rest; and never before what is going on. */
    private static List<Event> placed(Meeting meeting, List<MemberId> guests) {
        return ReadyAgenda.added(meeting.id(), guests.stream().map(Entry::joining).toList(), meeting.agenda().numbers(),
            place(meeting.agenda()), null);
    }

    private static int place(Agenda agenda) {
        return Math.max(place(agenda.items().stream().map(Item::kind).toList()), agenda.index(agenda.current()) + 1);
    }

    private static int place(List<ItemKind> kinds) {
        return (int) kinds.stream().takeWhile(OPENING::contains).count();
    }

    /** An agenda with those who would like to join in their place. */
    static List<Entry> among(List<Entry> entries, List<Entry> joining) {
        int place = place(entries.stream().map(Entry::kind).toList());
        return Stream.of(entries.subList(0, place), joining, entries.subList(place, entries.size())).flatMap(List::stream).toList();
    }

    static int minutes(List<Entry> joining) {
        return joining.stream().mapToInt(Entry::minutes).sum();
    }
}
