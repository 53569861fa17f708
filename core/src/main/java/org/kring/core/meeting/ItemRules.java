package org.kring.core.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Topic;
import org.kring.core.meeting.MeetingCommand.AdmitGuest;
import org.kring.core.meeting.MeetingCommand.AskAboutGuest;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.meeting.MeetingCommand.BeginForming;
import org.kring.core.meeting.MeetingCommand.ChooseTime;
import org.kring.core.meeting.MeetingCommand.ForItems;
import org.kring.core.meeting.MeetingCommand.KeepAsItIs;
import org.kring.core.meeting.MeetingCommand.ReviewAct;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.PreviousItem;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.MeetingEvent.ItemEnded;
import org.kring.core.meeting.MeetingEvent.ItemStarted;
import org.kring.core.meeting.MeetingEvent.RoundBegun;
import org.kring.core.meeting.MeetingEvent.TimeChosen;

/** Which item is on: begun, ended, one step back, and what to do when its time is used up. */
final class ItemRules {
    private ItemRules() {}

    static Decision decide(Scene scene, Meeting meeting, ForItems command) {
        return switch (command) {
            case StartItem(var _, var item) -> start(scene, meeting, item);
            case NextItem(var _, var item, var outcome) -> next(scene, meeting, item, outcome);
            case PreviousItem(var _, var item) -> previous(scene, meeting, item);
            case ChooseTime c -> choose(scene, meeting, c);
            case BeginDecision c -> DecisionRules.begin(scene, meeting, c);
            case BeginForming c -> DecisionRules.beginForming(scene, meeting, c);
            case AdmitGuest c -> JoiningRules.admit(scene, meeting, c);
            case AskAboutGuest c -> JoiningRules.askEveryone(scene, meeting, c);
            case KeepAsItIs c -> LookRules.keep(scene, meeting, c);
            case ReviewAct c -> LookRules.review(scene, meeting, c);
        };
    }

    private static Decision start(Scene scene, Meeting meeting, int item) {
        return scene.leads(meeting).and(() -> AgendaRules.exists(meeting, item))
            .and(() -> Check.that(meeting.agenda().current() != item, MeetingRefusal.ITEM_HAS_BEGUN))
            .and(() -> nothingWaits(scene, meeting))
            .then(() -> started(scene, meeting, meeting.agenda().find(item).orElseThrow()));
    }

    private static Decision next(Scene scene, Meeting meeting, int item, Outcome outcome) {
        return scene.leads(meeting).and(() -> isRunning(meeting, item))
            .and(() -> outcome == Outcome.REACHED ? nothingWaits(scene, meeting) : Check.OK)
            .then(() -> ended(scene, meeting, outcome));
    }

    /** A finished round is written down first, or it is said that this is not finished: it is not left behind unseen. */
    private static Check nothingWaits(Scene scene, Meeting meeting) {
        return Check.that(meeting.running().flatMap(scene::proposal).filter(scene::mayDeclare).isEmpty(),
            MeetingRefusal.DECISION_WAITS_TO_BE_WRITTEN_DOWN);
    }

    private static Decision previous(Scene scene, Meeting meeting, int item) {
        return mayGoBack(scene, meeting)
            .and(() -> Check.that(meeting.agenda().current() == item, MeetingRefusal.ITEM_HAS_CHANGED))
            .then(() -> started(scene, meeting, meeting.agenda().earlier().orElseThrow()));
    }

    static Check mayGoBack(Scene scene, Meeting meeting) {
        return scene.leads(meeting)
            .and(() -> Check.that(meeting.agenda().earlier().isPresent(), MeetingRefusal.NO_EARLIER_ITEM));
    }

    private static Decision choose(Scene scene, Meeting meeting, ChooseTime c) {
        var chosen = new TimeChosen(meeting.id(), c.item(), c.choice(), c.minutes(), c.from());
        var check = scene.leads(meeting).and(() -> isRunning(meeting, c.item()));
        return switch (c.choice()) {
            case MINUTES -> check.and(() -> hasMinutes(meeting, c)).then(chosen);
            case NEXT_STEP, SMALL_GROUP -> check.then(plain(chosen));
            case NEXT_MEETING -> check.then(() -> {
                var events = new ArrayList<Event>(List.of(plain(chosen)));
                events.addAll(ended(scene, meeting, Outcome.PARTLY));
                return events;
            });
        };
    }

    private static TimeChosen plain(TimeChosen chosen) {
        return new TimeChosen(chosen.meeting(), chosen.item(), chosen.choice(), 0, 0);
    }

    private static Check hasMinutes(Meeting meeting, ChooseTime c) {
        if (c.from() == 0) {
            return fits(c.minutes(), meeting.freeMinutes());
        }
        return Check.that(c.from() != c.item(), MeetingRefusal.NO_SUCH_ITEM)
            .and(() -> AgendaRules.exists(meeting, c.from()))
            .and(() -> fits(c.minutes(), meeting.agenda().find(c.from()).orElseThrow().minutes()));
    }

    private static Check fits(int minutes, int available) {
        return Check.that(minutes >= 1 && minutes <= available, MeetingRefusal.NOT_SO_MANY_MINUTES,
            Math.max(0, available));
    }

    static Check isRunning(Meeting meeting, int item) {
        return AgendaRules.exists(meeting, item)
            .and(() -> Check.that(meeting.agenda().current() == item, MeetingRefusal.ITEM_HAS_CHANGED));
    }

    private static List<Event> ended(Scene scene, Meeting meeting, Outcome outcome) {
        var item = meeting.running().orElseThrow();
        var events = new ArrayList<Event>();
        events.add(new ItemEnded(meeting.id(), item.number(), outcome));
        if (outcome == Outcome.REACHED && item.topic() != null
            && scene.below().backlog().find(item.topic()).filter(Topic::waits)
                .filter(topic -> topic.circle().equals(meeting.circle())).isPresent()) {
            events.add(new TopicClosed(item.topic(), Ending.DEALT_WITH));
        }
        meeting.agenda().upcoming().ifPresent(next -> events.addAll(started(scene, meeting, next)));
        return events;
    }

    private static List<Event> started(Scene scene, Meeting meeting, Item item) {
        return started(scene, meeting, item, meeting.presence().here(), meeting.duties().facilitator());
    }

    /** Arriving begins with its round; a proposal is taken up by the meeting. */
    static List<Event> started(Scene scene, Meeting meeting, Item item, List<MemberId> here, MemberId facilitator) {
        var events = new ArrayList<Event>();
        events.add(new ItemStarted(meeting.id(), item.number()));
        if (item.kind() == ItemKind.ARRIVING && !item.isBegun() && !here.isEmpty()) {
            events.add(new RoundBegun(meeting.id(), item.number(), Prompt.ARRIVE, Text.NONE,
                RoundOrder.of(here, meeting.roundsHeld(), facilitator)));
        }
        events.addAll(DecisionRules.takenUp(scene, meeting, item, here, facilitator));
        return events;
    }
}
