package org.kring.core.proposal;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.Moment;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.Ending;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.AddIdea;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.Contribute;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.LeaveOut;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.OfForming;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.ProposalCommand.SetAside;
import org.kring.core.proposal.ProposalEvent.Contributed;
import org.kring.core.proposal.ProposalEvent.DimensionAdded;
import org.kring.core.proposal.ProposalEvent.DimensionSetAside;
import org.kring.core.proposal.ProposalEvent.FormingBegun;
import org.kring.core.proposal.ProposalEvent.IdeaAdded;
import org.kring.core.proposal.ProposalEvent.IdeaLeftOut;
import org.kring.core.proposal.ProposalEvent.NeedWritten;
import org.kring.core.proposal.ProposalEvent.ReadySaid;
import org.kring.core.proposal.ProposalEvent.StepTimed;
import org.kring.core.proposal.ProposalEvent.WritersChosen;

/** The steps before there is a text: understand, picture, shape, choose who writes. */
final class FormingRules {
    private FormingRules() {}

    static Decision begin(Proposals proposals, Below below, Actor actor, Moment now, BeginTogether c) {
        return Beginning.mayBegin(below, actor, c.circle(), c.author(), c.meeting())
            .and(() -> Beginning.topic(below, c.topic(), c.circle())).and(() -> Limits.written(c.what(), Limits.NAME))
            .then(() -> begun(proposals, below, now, c));
    }

    private static List<Event> begun(Proposals proposals, Below below, Moment now, BeginTogether c) {
        var events = new ArrayList<Event>();
        events.add(new FormingBegun(proposals.next(), c.circle(), c.author(), c.meeting(), c.topic(), c.what()));
        if (c.topic() != null) {
            events.add(new TopicClosed(c.topic(), Ending.PROPOSED));
        }
        if (c.meeting() == null) {
            events.add(new StepTimed(proposals.next(), Windows.until(below, c.circle(), now)));
        }
        return events;
    }

    static Decision decide(May may, OfForming command) {
        return switch (command) {
            case Contribute(var id, var by, var way, var text) -> MayForm.say(may, Stage.UNDERSTAND, by, way)
                .and(() -> Limits.written(text, Limits.PARAGRAPH))
                .and(() -> Check.that(!may.proposal().forming().notes().contains(text), ProposalRefusal.NOTHING_CHANGED))
                .then(new Contributed(id, by, way, text));
            case NameNeed(var id, var text) -> MayForm.nameNeed(may).and(() -> Limits.written(text, Limits.PARAGRAPH))
                .and(() -> Check.that(!text.equals(may.proposal().forming().need()), ProposalRefusal.NOTHING_CHANGED))
                .then(new NeedWritten(id, text));
            case AddDimension(var id, var by, var way, var text) -> MayForm.say(may, Stage.PICTURE, by, way)
                .and(() -> Limits.written(text, Limits.LINE)).then(() -> List.of(
                    new DimensionAdded(id, may.proposal().forming().dimensions().size() + 1, by, way, text)));
            case AddIdea c -> MayForm.say(may, Stage.SHAPE, c.by(), c.way())
                .and(() -> addable(may, c)).and(() -> Limits.written(c.text(), Limits.PARAGRAPH))
                .then(new IdeaAdded(c.proposal(), c.dimension(), c.by(), c.way(), c.text()));
            case SetAside(var id, var dimension) -> MayForm.onDimension(may, dimension)
                .then(new DimensionSetAside(id, dimension));
            case SayReady(var id, var by, var way) -> MayForm.ready(may, by, way).then(new ReadySaid(id, by, way));
            case GoOn(var _, var to, var present) -> MayForm.goOn(may, to, present).then(() -> Windows.reached(may, to));
            case ChooseWriters(var id, var writers, var due, var present) ->
                MayForm.chooseWriters(may, writers, due, present).then(new WritersChosen(id, List.copyOf(writers), due));
            case LeaveOut(var id, var dimension, var idea, var reason) -> MayForm.leaveOut(may, dimension, idea)
                .and(() -> Limits.written(reason, Limits.LINE)).then(new IdeaLeftOut(id, dimension, idea, reason));
        };
    }

    private static Check addable(May may, AddIdea c) {
        return may.proposal().forming().dimension(c.dimension())
            .map(dimension -> Limits.atMost(Limits.LIST - 1, dimension.ideas()))
            .orElseGet(() -> Check.no(ProposalRefusal.NO_SUCH_DIMENSION));
    }
}
