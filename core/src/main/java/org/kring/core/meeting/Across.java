package org.kring.core.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleEvent;
import org.kring.core.circle.CircleEvent.ChangeWanted;
import org.kring.core.circle.Kind;
import org.kring.core.circle.Role;
import org.kring.core.meeting.MeetingEvent.ItemDropped;

/**
 * What the circles around and inside bring onto an agenda by themselves: a yes that is asked for, questions on reports
 * read beforehand, what the wider circle has said, and once a quarter the look at the direction (method.md section 9).
 */
public record Across(Meetings meetings, Meetings.Below below, Circle circle, Moment then,
                     Instant now) {
    private static final int SHORT = 5;
    private static final int MINUTES_A_CIRCLE = 3;
    private static final int REPORT_SHARE = 4;
    private static final List<ItemKind> ORDER = List.of(ItemKind.CONFIRMATIONS, ItemKind.REPORTS,
        ItemKind.FROM_WIDER_CIRCLE, ItemKind.DIRECTION);

    static Across of(Scene scene, CircleId circle, Moment then) {
        return new Across(scene.meetings(), scene.below(), scene.below().circles().find(circle).orElseThrow(), then,
            scene.now().at());
    }

    /** What follows when a wider circle has met: each circle inside hears of it in its next meeting. */
    public static List<Event> closed(Meetings meetings, Meetings.Below below, Moment now, CircleId wider) {
        return below.circles().inside(wider).stream().flatMap(circle -> onto(meetings, below, now, circle.id(),
            ItemKind.FROM_WIDER_CIRCLE)).toList();
    }

    /** What follows when a circle is asked for its yes. */
    public static List<Event> asked(Meetings meetings, Meetings.Below below, Moment now, CircleEvent event) {
        var asked = event instanceof ChangeWanted wanted ? Optional.of(wanted.confirms())
            : below.circles().find(event.circle()).flatMap(Circle::parent);
        return asked.map(circle -> onto(meetings, below, now, circle, ItemKind.CONFIRMATIONS).toList()).orElse(List.of());
    }

    /** What follows when something presses: those circles whose yes it needs are asked. */
    public static List<Event> pressed(Meetings meetings, Meetings.Below below, Moment now) {
        return below.circles().living().stream().filter(circle -> below.backlog().isAsked(below.circles(), circle.id()))
            .flatMap(circle -> onto(meetings, below, now, circle.id(), ItemKind.CONFIRMATIONS)).toList();
    }

    private static Stream<Event> onto(Meetings meetings, Meetings.Below below, Moment now, CircleId circle, ItemKind kind) {
        return meetings.nextIn(circle, now.at()).stream().flatMap(meeting -> {
            var across = new Across(meetings, below, below.circles().find(circle).orElseThrow(), now, now.at());
            return placed(meeting, across.waiting(meeting.agenda(), meeting.plan().minutes()).stream()
                .filter(entry -> entry.kind() == kind).toList()).stream();
        });
    }

    /** All that is not on this agenda yet. */
    List<Event> onto(Meeting meeting) {
        return placed(meeting, waiting(meeting.agenda(), meeting.plan().minutes()));
    }

    /** What is on it, and was settled before it begins. */
    List<Event> settled(Meeting meeting) {
        return meeting.agenda().items().stream()
            .filter(item -> item.kind().isBetweenCircles() ? !isDue(item.kind()) : isPractised(item.kind()))
            .<Event>map(item -> new ItemDropped(meeting.id(), item.number())).toList();
    }

    /** A hub was formed by a decision of all: a first one needs no practice any more. */
    private boolean isPractised(ItemKind kind) {
        return kind == ItemKind.PRACTICE && circle.kind() == Kind.HUB;
    }

    /** What follows when the founding circle becomes the hub: its next meetings are those of a hub. */
    public static List<Event> formed(Meetings meetings, Meetings.Below below, Moment now, CircleId hub) {
        var across = new Across(meetings, below, below.circles().find(hub).orElseThrow(), now, now.at());
        return meetings.plannedIn(hub).stream().flatMap(meeting -> across.settled(meeting).stream()).toList();
    }

    List<Entry> waiting(Agenda agenda, int minutes) {
        return ORDER.stream().filter(kind -> !agenda.has(kind) && !agenda.off().contains(kind) && isDue(kind) && !isAhead(kind))
            .map(kind -> entry(kind, minutes)).toList();
    }

    private boolean isDue(ItemKind kind) {
        return switch (kind) {
            case CONFIRMATIONS -> !isFirstEvening()
                && (below.circles().isAsked(circle.id()) || below.backlog().isAsked(below.circles(), circle.id()));
            case REPORTS -> !isFirstEvening() && !reporting().isEmpty();
            case FROM_WIDER_CIRCLE -> FromWider.since(meetings, below.agreements(), below.circles(), circle.id(), then.at())
                .isPresent();
            case DIRECTION -> Direction.next(meetings, circle, then.zone()).filter(day -> !day.isAfter(then.today())).isPresent();
            case ARRIVING, BEFORE_WE_START, PRACTICE, HOW_WE_DECIDE, TOGETHER_FOR, NEEDS, DECIDE_ONE, TOPIC, PROPOSAL, FREE,
                WHO_DOES_WHAT, NEXT_DATE, CLOSING, LOOK_AGAIN, JOINING -> false;
        };
    }

    /** Groups may have been brought along: the first evening is for beginning, and whatever they ask comes with the next. */
    private boolean isFirstEvening() {
        return circle.isRoot() && circle.kind() != Kind.HUB && !meetings.hasMet(circle.id());
    }

    /** Reports are heard in every meeting, everything else once: a meeting before this one has it. */
    private boolean isAhead(ItemKind kind) {
        return kind != ItemKind.REPORTS && meetings.plannedIn(circle.id()).stream()
            .anyMatch(meeting -> !meeting.isMissed(now) && meeting.plan().when().isBefore(then.at()) && meeting.agenda().has(kind));
    }

    private List<Circle> reporting() {
        return below.circles().inside(circle.id()).stream()
            .filter(inside -> inside.kind() != Kind.HELPING && inside.state().isAtWork()).toList();
    }

    private Entry entry(ItemKind kind, int minutes) {
        return switch (kind) {
            case CONFIRMATIONS -> new Entry(kind, SHORT, Wanted.DECIDE);
            case REPORTS -> new Entry(kind, Math.max(SHORT, Math.min(minutes / REPORT_SHARE,
                MINUTES_A_CIRCLE * reporting().size())), Wanted.REPORT);
            case FROM_WIDER_CIRCLE -> new Entry(kind, SHORT, Wanted.REPORT, link());
            case DIRECTION -> new Entry(kind, Entry.USUAL_MINUTES, Wanted.EXPLORE);
            case ARRIVING, BEFORE_WE_START, PRACTICE, HOW_WE_DECIDE, TOGETHER_FOR, NEEDS, DECIDE_ONE, TOPIC, PROPOSAL, FREE,
                WHO_DOES_WHAT, NEXT_DATE, CLOSING, LOOK_AGAIN, JOINING -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** Who was there and tells. */
    private MemberId link() {
        return circle.holder(Role.DELEGATE).or(() -> circle.holder(Role.LEADER)).orElse(null);
    }

    static List<Entry> first(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.kind() != ItemKind.DIRECTION).toList();
    }

    static List<Entry> last(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.kind() == ItemKind.DIRECTION).toList();
    }

    /** After the opening, and never before what is going on; the look at the direction before the end. */
    private static List<Event> placed(Meeting meeting, List<Entry> entries) {
        var agenda = meeting.agenda();
        var first = first(entries);
        var events = new ArrayList<Event>(ReadyAgenda.added(meeting.id(), first, agenda.numbers(), afterTheOpening(agenda, first), null));
        events.addAll(ReadyAgenda.added(meeting.id(), last(entries), agenda.numbers() + first.size(),
            ReadyAgenda.beforeTheEnd(agenda) + first.size(), null));
        return events;
    }

    private static int afterTheOpening(Agenda agenda, List<Entry> first) {
        int place = 0;
        while (place < agenda.items().size() && (opens(agenda.items().get(place).kind())
            || !first.isEmpty() && ORDER.contains(agenda.items().get(place).kind())
                && ORDER.indexOf(agenda.items().get(place).kind()) < ORDER.indexOf(first.getFirst().kind()))) {
            place++;
        }
        return Math.max(place, agenda.index(agenda.current()) + 1);
    }

    private static boolean opens(ItemKind kind) {
        return kind == ItemKind.ARRIVING || kind == ItemKind.BEFORE_WE_START;
    }
}
