package org.kring.core.collective;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Text;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementEvent.AgreementDeclined;
import org.kring.core.agreement.AgreementEvent.OwnerLeft;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleEvent.ChangeDeclined;
import org.kring.core.circle.CircleEvent.CircleEnded;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.circle.CircleEvent.HolidaysTaken;
import org.kring.core.circle.CircleEvent.HubFormed;
import org.kring.core.circle.CircleEvent.RoleEnded;
import org.kring.core.circle.CircleEvent;
import org.kring.core.circle.Kind;
import org.kring.core.circle.Role;
import org.kring.core.circle.RoleEnding;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingEvent.MeetingCancelled;
import org.kring.core.meeting.MeetingEvent.MeetingClosed;
import org.kring.core.meeting.MeetingEvent.PersonLeft;
import org.kring.core.meeting.Across;
import org.kring.core.proposal.Following;
import org.kring.core.proposal.ProposalEvent.ProposalDropped;
import org.kring.core.proposal.Stage;

/**
 * What follows from a change of circles. Whoever is not a member any more, by leaving or because a role and with it a
 * seat ended, loses their roles there, is in no open round any more, and minds nothing.
 */
final class CircleConsequences {
    private CircleConsequences() {}

    /** Leaving the collective is leaving every circle; seats go with the roles that gave them. */
    static List<Event> memberLeft(Collective before, MemberId member) {
        return before.circles().all().stream().filter(circle -> circle.company().own().contains(member)
                || circle.guests().contains(member) || circle.company().invited().contains(member))
            .<Event>map(circle -> new CircleMemberLeft(circle.id(), member)).toList();
    }

    /**
     * Whether an event that was to follow has happened on another way: somebody leaves, that completes a round, and what
     * it decides ends the very circle that the person was yet to be taken out of.
     */
    static boolean hasHappened(Collective state, Event event) {
        return event instanceof RoleEnded(var circle, var role, var holder, var _)
            && state.circles().find(circle).flatMap(found -> found.holder(role)).filter(holder::equals).isEmpty();
    }

    static List<Event> of(Collective before, CircleEvent event, Collective after, Moment now) {
        var events = new ArrayList<Event>();
        switch (event) {
            case CircleEnded(var circle, var heir) -> {
                events.addAll(ended(before, after.circles().find(circle).orElseThrow(),
                    after.circles().find(heir).orElseThrow(), after));
                events.addAll(broughtBack(before.circles().find(circle).orElseThrow(), heir, after, now));
            }
            case HubFormed e -> {
                events.addAll(stayAsGuests(before, e, after));
                events.addAll(Across.formed(after.meetings(), after.belowMeetings(), now, e.circle()));
            }
            case ChangeDeclined e -> events.addAll(declined(before, e));
            case HolidaysTaken e -> events.addAll(away(before, e.circle(), after, now));
            default -> { }
        }
        changed(before, after).forEach(number -> {
            events.addAll(lost(before.circles().all().get(number), after.circles().all().get(number), after));
            events.addAll(event instanceof HubFormed ? List.of() : unheard(before.circles().all().get(number),
                after.circles().all().get(number), after));
        });
        events.addAll(Starting.ripe(after));
        return events;
    }

    /** What needed the yes of another circle and does not get it; when that was all that was decided, nothing of it holds. */
    private static List<Event> declined(Collective before, ChangeDeclined e) {
        var wanted = before.circles().find(e.circle()).orElseThrow().wanted().stream().filter(each -> each.isAbout(e.part(), e.item())).toList();
        return before.agreements().allStanding().filter(Agreement::holds).flatMap(agreement -> {
            var changes = before.proposals().changes(agreement);
            return before.circles().wanted(changes).stream().filter(wanted::contains).<Event>map(each ->
                new AgreementDeclined(agreement.id(), each.confirms(), agreement.declines() + 1 >= changes.list().size()));
        }).toList();
    }

    /** What runs out in the circle runs out later; when somebody takes days off back, nobody loses time. */
    private static List<Event> away(Collective before, CircleId id, Collective after, Moment now) {
        var were = before.circles().find(id).orElseThrow().holidays();
        var are = after.circles().find(id).orElseThrow().holidays();
        UnaryOperator<Instant> later = until -> are.end(now.at(), were.between(now.at(), until, now.zone()), now.zone());
        return Consequences.both(Following.moved(after.proposals(), id, later), after.agreements().moved(id, later));
    }

    /** What comes back, or comes into another circle, is minded by nobody if whoever minded it is not a member there. */
    static List<Event> withoutOwner(Collective after, AgreementId id) {
        var agreement = after.agreements().find(id).orElseThrow();
        return agreement.owner() == null || after.circles().find(agreement.circle()).orElseThrow().has(agreement.owner())
            ? List.of() : List.of(new OwnerLeft(id));
    }

    private static IntStream changed(Collective before, Collective after) {
        return IntStream.range(0, before.circles().all().size())
            .filter(number -> before.circles().all().get(number) != after.circles().all().get(number));
    }

    private static List<Event> lost(Circle before, Circle after, Collective state) {
        var events = new ArrayList<Event>();
        before.members().stream().filter(member -> !after.has(member)).forEach(member -> {
            after.rolesOf(member).forEach(role -> events.add(new RoleEnded(after.id(), role, member, RoleEnding.LEFT)));
            events.addAll(Following.memberLeft(state.proposals(), after.id(), member));
            events.addAll(after.isOver() ? List.of() : state.agreements().memberLeft(after.id(), member));
        });
        return events;
    }

    /** Whoever is not even a guest any more is not in its meeting; the meeting of a circle that ends is closed. */
    private static List<Event> unheard(Circle before, Circle after, Collective state) {
        return state.meetings().liveIn(after.id()).filter(_ -> !after.isOver()).stream()
            .flatMap(meeting -> before.members().plusAll(before.guests()).stream()
                .filter(member -> !after.hears(member) && meeting.presence().isHere(member))
                .<Event>map(member -> new PersonLeft(meeting.id(), member))).toList();
    }

    /** Whoever is in the room when the founding circle becomes the hub is heard there to the end of the evening. */
    private static List<Event> stayAsGuests(Collective before, HubFormed event, Collective after) {
        var hub = after.circles().find(event.circle()).orElseThrow();
        return before.meetings().liveIn(event.circle()).stream().flatMap(meeting -> meeting.presence().here().stream())
            .filter(member -> !hub.hears(member)).<Event>map(member -> new GuestJoined(hub.id(), member)).toList();
    }

    /** When the day of a small group is over, what it was to bring back is before the circle that opened it. */
    private static List<Event> broughtBack(Circle group, CircleId heir, Collective after, Moment now) {
        if (group.kind() != Kind.HELPING || !group.life().until().isBefore(now.today())) {
            return List.of();
        }
        return Stream.concat(group.holder(Role.LEADER).stream(), group.members().stream()).findFirst()
            .<List<Event>>map(by -> List.of(new TopicRaised(after.backlog().next(), heir, by, Wish.TALK,
                new Text(group.name() + ": " + group.life().mandate())))).orElse(List.of());
    }

    /** What a circle held goes to another; what was open in it is let go. */
    private static List<Event> ended(Collective before, Circle circle, Circle heir, Collective after) {
        return Stream.of(
            after.agreements().circleEnded(circle.id(), heir.id()).stream(),
            after.backlog().waitingFor(circle.id()).stream().flatMap(topic -> topic.handedTo(heir)),
            after.proposals().runningIn(circle.id()).stream()
                .filter(proposal -> !proposal.stage().isOver() && proposal.stage() != Stage.DRAFT)
                .map(proposal -> new ProposalDropped(proposal.id(), List.of(), Text.NONE)),
            before.meetings().liveIn(circle.id()).map(Meeting::id).map(MeetingClosed::new).stream(),
            after.meetings().plannedIn(circle.id()).stream().map(Meeting::id).map(MeetingCancelled::new))
            .flatMap(each -> each).<Event>map(event -> event).toList();
    }
}
