package org.kring.core.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.StepId;
import org.kring.core.TextRefusal;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.backlog.Backlog;
import org.kring.core.backlog.BacklogCommand;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Wish;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.CorrectLine;
import org.kring.core.meeting.MeetingCommand.ForNotes;
import org.kring.core.meeting.MeetingCommand.NobodyAgainst;
import org.kring.core.meeting.MeetingCommand.SomeoneAgainst;
import org.kring.core.meeting.MeetingCommand.StrikeLine;
import org.kring.core.meeting.MeetingEvent.LineAdded;
import org.kring.core.meeting.MeetingEvent.LineCorrected;
import org.kring.core.meeting.MeetingEvent.LineStruck;
import org.kring.core.step.StepCommand;
import org.kring.core.step.Steps;

/** The notes: anyone of the circle adds a line, and every line can be put right until the notes are final. */
final class NoteRules {
    private static final int MOST_LINES = 1_000;

    private NoteRules() {}

    static Decision decide(Scene scene, Meeting meeting, ForNotes command) {
        return switch (command) {
            case AddLine c -> add(scene, meeting, c);
            case NobodyAgainst(var _, var line) -> pending(mayAskAgainst(scene, meeting), meeting, line,
                found -> DecisionRules.nobodyAgainst(scene, meeting, found));
            case SomeoneAgainst(var _, var line) -> pending(mayBeAgainst(scene, meeting), meeting, line,
                found -> DecisionRules.someoneAgainst(scene, meeting, found));
            case CorrectLine(var _, var line, var revision, var text) -> mayChange(scene, meeting, line, revision)
                .and(() -> Limits.written(text, Limits.LINE))
                .then(() -> corrected(scene, meeting, new LineCorrected(meeting.id(), line, text)));
            case StrikeLine(var _, var line, var revision) -> mayChange(scene, meeting, line, revision)
                .then(() -> struck(scene, meeting, line));
        };
    }

    static Check mayAdd(Scene scene, Meeting meeting) {
        return scene.isMember(meeting.circle())
            .and(() -> Check.that(meeting.areNotesOpen(), meeting.state() == MeetingState.MINUTES_FINAL
                ? MeetingRefusal.NOTES_ARE_FINAL : MeetingRefusal.NOT_OPEN))
            .and(() -> Check.that(scene.person(meeting).isPresent(), MeetingRefusal.NOBODY_IS_HERE));
    }

    private static Decision add(Scene scene, Meeting meeting, AddLine c) {
        return mayAdd(scene, meeting)
            .and(() -> AgendaRules.exists(meeting, c.item()))
            .and(() -> Limits.written(c.text(), Limits.LINE))
            .and(() -> Check.that(meeting.notes().lines().size() < MOST_LINES, TextRefusal.TOO_MANY, MOST_LINES))
            .and(() -> Check.that(c.mark() != Mark.DECISION || meeting.isLive(), MeetingRefusal.ONLY_TOGETHER))
            .and(() -> Check.that(c.mark() != Mark.STEP || c.who() != null && c.due() != null,
                MeetingRefusal.STEP_NEEDS_PERSON_AND_DAY))
            .then(() -> List.of()) instanceof Decision.Refused refused ? refused : added(scene, meeting, c);
    }

    private static Decision added(Scene scene, Meeting meeting, AddLine c) {
        var by = scene.person(meeting).orElseThrow();
        return switch (c.mark()) {
            case NONE, QUESTION, DECISION -> Decision.of(line(meeting, c, by, null, null));
            case STEP -> stepTaken(scene, meeting, c, by);
            case LATER -> {
                var topic = scene.below().backlog().next();
                yield Decision.of(new TopicRaised(topic, meeting.circle(), by, Wish.TALK,
                    c.text()), line(meeting, c, by, null, topic));
            }
        };
    }

    private static Decision stepTaken(Scene scene, Meeting meeting, AddLine c, MemberId by) {
        var way = scene.is(c.who()) ? Way.OWN_DEVICE : Way.IN_THE_ROOM;
        var topic = meeting.agenda().find(c.item()).orElseThrow().topic();
        var taken = step(scene, new StepCommand.TakeStep(meeting.circle(), c.text(), c.who(), c.due(), meeting.id(),
            topic, way));
        return also(taken, line(meeting, c, by, scene.below().steps().next(), null));
    }

    private static LineAdded line(Meeting meeting, AddLine c, MemberId by, StepId step, TopicId topic) {
        return new LineAdded(meeting.id(), meeting.notes().next(), c.item(), c.mark(), c.text(), by, step, topic);
    }

    /** "No one" is said by whoever asks or writes. */
    static Check mayAskAgainst(Scene scene, Meeting meeting) {
        return scene.writesDown(meeting);
    }

    /** "Someone" is said by any member of the circle. */
    static Check mayBeAgainst(Scene scene, Meeting meeting) {
        return scene.isLive(meeting).and(() -> scene.isMember(meeting.circle()));
    }

    private static Decision pending(Check check, Meeting meeting, int number, Function<Line, Decision> then) {
        var all = check
            .and(() -> Check.that(meeting.notes().find(number).isPresent(), MeetingRefusal.NO_SUCH_LINE))
            .and(() -> Check.that(meeting.notes().find(number).orElseThrow().isPending(),
                MeetingRefusal.LINE_IS_NOT_PENDING));
        return all.refusal().<Decision>map(refused -> refused)
            .orElseGet(() -> then.apply(meeting.notes().find(number).orElseThrow()));
    }

    static Check mayChange(Scene scene, Meeting meeting, int number, int revision) {
        return mayAdd(scene, meeting)
            .and(() -> Check.that(meeting.notes().find(number).isPresent(), MeetingRefusal.NO_SUCH_LINE))
            .and(() -> mayChange(meeting.notes().find(number).orElseThrow(), revision));
    }

    private static Check mayChange(Line line, int revision) {
        return Check.that(!line.struck(), MeetingRefusal.LINE_IS_STRUCK)
            .and(() -> Check.that(line.decision() == null && line.proposal() == null, MeetingRefusal.LINE_IS_SETTLED))
            .and(() -> Check.that(line.revision() == revision, MeetingRefusal.LINE_HAS_CHANGED));
    }

    /** The words of a step or a waiting topic are those of its line, as long as it is open. */
    private static List<Event> corrected(Scene scene, Meeting meeting, LineCorrected correction) {
        var line = meeting.notes().find(correction.line()).orElseThrow();
        var events = new ArrayList<Event>(List.of(correction));
        if (line.step() != null) {
            events.addAll(ifOpen(step(scene, new StepCommand.CorrectStep(line.step(), correction.text()))));
        }
        if (line.topic() != null) {
            events.addAll(ifOpen(topic(scene, new BacklogCommand.CorrectTopic(line.topic(), correction.text()))));
        }
        return events;
    }

    private static List<Event> struck(Scene scene, Meeting meeting, int number) {
        var line = meeting.notes().find(number).orElseThrow();
        var events = new ArrayList<Event>(List.of(new LineStruck(meeting.id(), number)));
        if (line.step() != null) {
            events.addAll(ifOpen(step(scene, new StepCommand.DropStep(line.step(), Way.IN_THE_ROOM))));
        }
        if (line.topic() != null) {
            events.addAll(ifOpen(topic(scene, new BacklogCommand.CloseTopic(line.topic(), Ending.DROPPED))));
        }
        return events;
    }

    private static Decision topic(Scene scene, BacklogCommand command) {
        var below = scene.below();
        return Backlog.decide(below.backlog(), new Backlog.Below(below.people(), below.circles()), scene.actor(),
            scene.now(), command);
    }

    private static Decision step(Scene scene, StepCommand command) {
        var below = scene.below();
        return Steps.decide(below.steps(), new Steps.Below(below.people(), below.circles(), below.backlog()),
            scene.actor(), scene.now(), command);
    }

    private static List<Event> ifOpen(Decision decision) {
        return decision instanceof Decision.Accepted(var events) ? events : List.of();
    }

    private static Decision also(Decision decision, Event more) {
        if (decision instanceof Decision.Accepted(var events)) {
            var all = new ArrayList<>(events);
            all.add(more);
            return new Decision.Accepted(all);
        }
        return decision;
    }
}
