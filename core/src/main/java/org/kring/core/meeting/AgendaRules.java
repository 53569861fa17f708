package org.kring.core.meeting;

import java.util.List;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.backlog.Topic;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingCommand.AddLook;
import org.kring.core.meeting.MeetingCommand.ChangeItem;
import org.kring.core.meeting.MeetingCommand.DropItem;
import org.kring.core.meeting.MeetingCommand.ForAgenda;
import org.kring.core.meeting.MeetingCommand.MoveItem;
import org.kring.core.meeting.MeetingCommand.ProposeAgenda;
import org.kring.core.meeting.MeetingCommand.SwapItems;
import org.kring.core.meeting.MeetingEvent.ItemAdded;
import org.kring.core.meeting.MeetingEvent.ItemChanged;
import org.kring.core.meeting.MeetingEvent.ItemDropped;
import org.kring.core.meeting.MeetingEvent.ItemMoved;

/** What is on an agenda: before the meeting any member of the circle changes it, during it whoever leads. */
final class AgendaRules {
    private AgendaRules() {}

    static Decision decide(Scene scene, Meeting meeting, ForAgenda command) {
        return switch (command) {
            case ProposeAgenda _ -> propose(scene, meeting);
            case AddItem c -> add(scene, meeting, c);
            case AddLook c -> LookRules.add(scene, meeting, c);
            case ChangeItem c -> change(scene, meeting, c);
            case MoveItem(var _, var item, var to) -> move(scene, meeting, item, to);
            case SwapItems(var _, var one, var other) -> swap(scene, meeting, one, other);
            case DropItem(var _, var item) -> drop(scene, meeting, item);
        };
    }

    static Check mayEdit(Scene scene, Meeting meeting) {
        return meeting.isLive() ? scene.leads(meeting) : Planning.mayChange(scene, meeting);
    }

    static Check mayAdd(Scene scene, Meeting meeting, ProposalId proposal) {
        return mayEdit(scene, meeting).and(() -> isOpen(scene, meeting, proposal));
    }

    private static Decision propose(Scene scene, Meeting meeting) {
        var more = ReadyAgenda.more(scene, meeting);
        return mayEdit(scene, meeting).and(() -> Check.that(!more.isEmpty(), MeetingRefusal.NOTHING_WAITS))
            .then(() -> more);
    }

    private static Decision add(Scene scene, Meeting meeting, AddItem c) {
        var kind = c.topic() != null ? ItemKind.TOPIC : c.proposal() != null ? ItemKind.PROPOSAL : ItemKind.FREE;
        return mayEdit(scene, meeting)
            .and(() -> fits(scene, meeting, kind, c.title(), c.minutes(), c.presenter()))
            .and(() -> Limits.atMost(Limits.LIST - 1, meeting.agenda().items()))
            .and(() -> c.topic() == null ? Check.OK : waits(scene, meeting, c.topic()))
            .and(() -> c.proposal() == null ? Check.OK : isOpen(scene, meeting, c.proposal()))
            .then(() -> List.of(new ItemAdded(meeting.id(), meeting.agenda().numbers() + 1,
                ReadyAgenda.beforeTheEnd(meeting.agenda()), kind, c.title(), c.minutes(), c.wanted(), c.presenter(),
                c.topic(), c.proposal(), scene.person(meeting).orElse(null))));
    }

    private static Decision change(Scene scene, Meeting meeting, ChangeItem c) {
        return mayEdit(scene, meeting).and(() -> exists(meeting, c.item()))
            .and(() -> fits(scene, meeting, meeting.agenda().find(c.item()).orElseThrow().kind(), c.title(),
                c.minutes(), c.presenter()))
            .then(new ItemChanged(meeting.id(), c.item(), c.title(), c.minutes(), c.wanted(), c.presenter()));
    }

    private static Decision move(Scene scene, Meeting meeting, int item, int to) {
        return mayEdit(scene, meeting).and(() -> exists(meeting, item))
            .and(() -> Check.that(to >= 0 && to < meeting.agenda().items().size(), MeetingRefusal.NO_SUCH_ITEM))
            .then(new ItemMoved(meeting.id(), item, to));
    }

    private static Decision swap(Scene scene, Meeting meeting, int one, int other) {
        return mayEdit(scene, meeting).and(() -> exists(meeting, one)).and(() -> exists(meeting, other))
            .and(() -> Check.that(one != other, MeetingRefusal.NO_SUCH_ITEM)).then(() -> swapped(meeting, one, other));
    }

    private static List<Event> swapped(Meeting meeting, int one, int other) {
        int first = Math.min(meeting.agenda().index(one), meeting.agenda().index(other));
        int last = Math.max(meeting.agenda().index(one), meeting.agenda().index(other));
        var items = meeting.agenda().items();
        return List.of(new ItemMoved(meeting.id(), items.get(last).number(), first),
            new ItemMoved(meeting.id(), items.get(first).number(), last));
    }

    private static Decision drop(Scene scene, Meeting meeting, int item) {
        return mayEdit(scene, meeting).and(() -> exists(meeting, item))
            .and(() -> Check.that(!meeting.agenda().find(item).orElseThrow().isBegun(),
                MeetingRefusal.ITEM_HAS_BEGUN))
            .then(new ItemDropped(meeting.id(), item));
    }

    static Check exists(Meeting meeting, int item) {
        return Check.that(meeting.agenda().find(item).isPresent(), MeetingRefusal.NO_SUCH_ITEM);
    }

    private static Check fits(Scene scene, Meeting meeting, ItemKind kind, Text title, int minutes,
                              MemberId presenter) {
        return (kind == ItemKind.FREE ? Limits.written(title, Limits.LINE) : Limits.fits(title, Limits.LINE))
            .and(() -> Check.that(minutes >= 1 && minutes <= Planning.LONGEST, MeetingRefusal.MINUTES_DO_NOT_FIT, 1,
                Planning.LONGEST))
            .and(() -> presenter == null ? Check.OK : scene.isHeard(meeting, presenter));
    }

    private static Check waits(Scene scene, Meeting meeting, TopicId topic) {
        var waits = scene.below().backlog().find(topic).filter(Topic::waits)
            .filter(found -> found.circle().equals(meeting.circle())).isPresent();
        return Check.that(waits, MeetingRefusal.DOES_NOT_WAIT_HERE)
            .and(() -> Check.that(!meeting.agenda().has(topic), MeetingRefusal.ON_THE_AGENDA_ALREADY));
    }

    private static Check isOpen(Scene scene, Meeting meeting, ProposalId proposal) {
        var isOpen = scene.below().proposals().find(proposal).filter(ReadyAgenda::isOpen)
            .filter(found -> found.circle().equals(meeting.circle())).isPresent();
        return Check.that(isOpen, MeetingRefusal.DOES_NOT_WAIT_HERE)
            .and(() -> Check.that(!meeting.agenda().has(proposal), MeetingRefusal.ON_THE_AGENDA_ALREADY));
    }
}
