package org.kring.core.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.Check;
import org.kring.core.Decision.Accepted;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Stamp;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.agreement.Agreements;
import org.kring.core.backlog.Topic;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.meeting.MeetingCommand.BeginForming;
import org.kring.core.meeting.MeetingEvent.ItemDecides;
import org.kring.core.meeting.MeetingEvent.LineDecided;
import org.kring.core.meeting.MeetingEvent.LineProposed;
import org.kring.core.meeting.MeetingEvent.RoundBegun;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.proposal.ProposalEvent;
import org.kring.core.proposal.Proposals;

/** Decisions in a meeting run on the same proposals and agreements as outside of it: one process, live or not. */
final class DecisionRules {
    private DecisionRules() {}

    static Check mayBegin(Scene scene, Meeting meeting) {
        return scene.writesDown(meeting).and(() -> isUndecided(scene, meeting));
    }

    static Check isUndecided(Scene scene, Meeting meeting) {
        return Check.that(meeting.running().isPresent(), MeetingRefusal.ITEM_HAS_CHANGED)
            .and(() -> Check.that(!isDeciding(scene, meeting.running().orElseThrow()),
                MeetingRefusal.ITEM_DECIDES_ALREADY));
    }

    private static boolean isDeciding(Scene scene, Item item) {
        return scene.proposal(item).filter(ReadyAgenda::isOpen).isPresent();
    }

    static Decision begin(Scene scene, Meeting meeting, BeginDecision c) {
        var check = mayBegin(scene, meeting).and(() -> ItemRules.isRunning(meeting, c.item()));
        return check.refusal().<Decision>map(refused -> refused).orElseGet(() -> {
            var item = meeting.running().orElseThrow();
            return begun(scene, meeting, new Begin(meeting.circle(), c.author(), meeting.id(), waiting(scene, item),
                c.content(), true), new ItemDecides(meeting.id(), item.number(), scene.below().proposals().next()), c.ask());
        });
    }

    static Decision beginForming(Scene scene, Meeting meeting, BeginForming c) {
        var check = mayBegin(scene, meeting).and(() -> ItemRules.isRunning(meeting, c.item()));
        return check.refusal().<Decision>map(refused -> refused).orElseGet(() -> {
            var item = meeting.running().orElseThrow();
            var begun = scene.decide(new BeginTogether(meeting.circle(), c.author(), meeting.id(), waiting(scene, item), c.what()));
            return begun instanceof Accepted(var events) ? both(events,
                List.of(new ItemDecides(meeting.id(), item.number(), scene.below().proposals().next()))) : begun;
        });
    }

    private static TopicId waiting(Scene scene, Item item) {
        return item.topic() != null && scene.below().backlog().find(item.topic()).filter(Topic::waits).isPresent()
            ? item.topic() : null;
    }

    /** The proposal, where it belongs in the meeting, and the question. */
    static Decision begun(Scene scene, Meeting meeting, Begin begin, MeetingEvent belongs, boolean ask) {
        var decided = scene.decide(begin);
        if (!(decided instanceof Accepted(var begun))) {
            return decided;
        }
        var events = new ArrayList<>(begun);
        events.add(belongs);
        return ask ? asked(scene, meeting, scene.below().proposals().next(), events) : new Accepted(events);
    }

    private static Decision asked(Scene scene, Meeting meeting, ProposalId id, List<Event> begun) {
        var stamp = new Stamp(0, scene.now().at(), scene.actor());
        var proposals = scene.below().proposals();
        for (var event : begun) {
            if (event instanceof ProposalEvent e) {
                proposals = Proposals.evolve(proposals, stamp, e);
            }
        }
        var asked = Proposals.decide(proposals, scene.belowProposals(), scene.actor(), scene.now(),
            new OpenRound(id, 1, meeting.presence().here()));
        return asked instanceof Accepted(var more) ? both(begun, more) : asked;
    }

    /** An item with a proposal begins: the meeting takes it up, and asks those who have not answered. */
    static List<Event> takenUp(Scene scene, Meeting meeting, Item item, List<MemberId> here, MemberId facilitator) {
        var events = new ArrayList<Event>();
        scene.proposal(item).filter(ReadyAgenda::isOpen).ifPresent(proposal -> {
            if (!proposal.isInMeeting() && scene.decide(new TakeUp(proposal.id(), meeting.id(), here))
                instanceof Accepted(var takenUp)) {
                events.addAll(takenUp);
            }
            var asked = here.stream().filter(proposal::owesAnswer).toList();
            if (!asked.isEmpty()) {
                events.add(new RoundBegun(meeting.id(), item.number(), Prompt.CONSENT, Text.NONE,
                    RoundOrder.of(asked, meeting.roundsHeld(), facilitator)));
            }
        });
        return events;
    }

    /** "Anyone against?" No one. */
    static Decision nobodyAgainst(Scene scene, Meeting meeting, Line line) {
        var below = scene.below();
        var decided = Agreements.decide(below.agreements(), new Agreements.Below(below.people(), below.circles()),
            scene.actor(), scene.now(),
            new DecideOnce(meeting.circle(), meeting.id(), line.text(), meeting.presence().here()));
        return decided instanceof Accepted(var events)
            ? both(events, List.of(new LineDecided(meeting.id(), line.number(), below.agreements().next()))) : decided;
    }

    /** "Anyone against?" Someone: the same words, and everyone is asked, or when what the item decides is settled. */
    static Decision someoneAgainst(Scene scene, Meeting meeting, Line line) {
        var author = scene.circle(meeting).has(line.by()) ? line.by() : null;
        return begun(scene, meeting, new Begin(meeting.circle(), author, meeting.id(), null, Content.of(line.text()), true),
            new LineProposed(meeting.id(), line.number(), scene.below().proposals().next()),
            meeting.running().filter(item -> isDeciding(scene, item)).isEmpty());
    }

    /** Several acts of one process, the proposal's place in the meeting right after it has begun. */
    static Decision inARow(Scene scene, MeetingEvent belongs, List<ProposalCommand> commands) {
        var stamp = new Stamp(0, scene.now().at(), scene.actor());
        var events = new ArrayList<Event>();
        var proposals = scene.below().proposals();
        for (var command : commands) {
            var decision = Proposals.decide(proposals, scene.belowProposals(), scene.actor(), scene.now(), command);
            if (!(decision instanceof Accepted(var more))) {
                return decision;
            }
            for (var event : more) {
                proposals = event instanceof ProposalEvent e ? Proposals.evolve(proposals, stamp, e) : proposals;
            }
            events.addAll(more);
        }
        events.add(1, belongs);
        return new Accepted(events);
    }

    private static Decision both(List<Event> first, List<? extends Event> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return new Accepted(all);
    }
}
