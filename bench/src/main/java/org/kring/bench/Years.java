package org.kring.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.Command;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Stamp;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.backlog.BacklogCommand.CloseTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Wish;
import org.kring.core.collective.Collective;
import org.kring.core.collective.Decider;
import org.kring.core.meeting.Mark;
import org.kring.core.meeting.Measure;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.Reflect;
import org.kring.core.meeting.Outcome;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.step.StepCommand.FinishStep;
import org.kring.core.step.StepCommand.TakeStep;
import org.kring.server.journal.Append;
import org.kring.server.journal.Appended;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Stores;

/** Gives a collective the history of very many evenings, by ordinary commands, written in large parts. */
final class Years implements AutoCloseable {
    private static final int AT_ONCE = 2_000;
    private static final int EVENINGS_UNTIL_SOMETHING_STAYS = 25;

    private final Stores stores;
    private final CollectiveId collective;
    private final List<Append> unwritten = new ArrayList<>();
    private Collective state = Collective.EMPTY;
    private Instant now = Instant.EPOCH;
    private long version;
    private int evenings;
    private AgreementId standing;

    private Years(Stores stores, CollectiveId collective) {
        this.stores = stores;
        this.collective = collective;
        stores.journal().read(collective, 0, entry -> {
            state = Decider.evolve(state, entry.stamp(), entry.event());
            version = entry.stamp().version();
            now = entry.stamp().at();
        });
    }

    /** Makes the only collective of this folder as old as that. Nothing else may use the folder meanwhile. */
    static void pass(Path folder, long events) {
        try (var stores = Stores.open(folder);
             var years = new Years(stores, stores.journal().heads().keySet().iterator().next())) {
            while (years.version < events) {
                years.evening();
            }
        }
    }

    private void evening() {
        evenings++;
        everybody().forEach(this::littleThings);
        meeting();
    }

    private void littleThings(MemberId who) {
        var topic = state.backlog().next();
        by(who, new RaiseTopic(Collective.ROOT, who, Wish.TALK, words("Who has the key of the shed on Mondays?")));
        by(who, new CloseTopic(topic, Ending.DEALT_WITH));
        var step = state.steps().next();
        by(who, new TakeStep(Collective.ROOT, words("Ask three insurers"), who, today(), null, null, Way.OWN_DEVICE));
        by(who, new FinishStep(step, Way.OWN_DEVICE));
    }

    private void meeting() {
        var present = everybody();
        var first = present.getFirst();
        var meeting = state.meetings().next();
        by(first, new PlanMeeting(Collective.ROOT, now, 90, new Text("kitchen")));
        by(first, new OpenMeeting(meeting, first, first, present));
        for (var item = running(meeting); item != lastItem(meeting); item = running(meeting)) {
            by(first, new AddLine(meeting, item, Mark.NONE, words("start with one pot"), null, null));
            by(first, new NextItem(meeting, item, Outcome.REACHED));
        }
        decide(meeting, present);
        by(first, new DecideOnce(Collective.ROOT, meeting, words("We buy a second ladder, up to 120 euros"), present));
        present.forEach(who -> by(first,
            new Reflect(meeting, who, Measure.YES, Measure.YES, Text.NONE, Way.IN_THE_ROOM)));
        by(first, new CloseMeeting(meeting, true));
    }

    private int running(MeetingId meeting) {
        return state.meetings().find(meeting).orElseThrow().running().orElseThrow().number();
    }

    private int lastItem(MeetingId meeting) {
        return state.meetings().find(meeting).orElseThrow().agenda().items().getLast().number();
    }

    /** A text that stands in the place of the evening's before; now and then one stays. */
    private void decide(MeetingId meeting, List<MemberId> present) {
        var author = present.get(evenings % present.size());
        var proposal = state.proposals().next();
        boolean stays = evenings % EVENINGS_UNTIL_SOMETHING_STAYS == 1;
        var effect = stays ? Effect.PLAIN : new Effect.Replace(standing);
        standing = state.agreements().next();
        by(author, new AskEveryone(Collective.ROOT, author, meeting, new Content(words("Soup on Mondays"),
            words("On Mondays at six there is soup for whoever comes. Two of us cook."), words("People come by hungry."),
            Text.NONE, author, null, today().plusYears(2), effect), present));
        present.forEach(who -> by(who, new Consent(proposal, 1, who, Way.OWN_DEVICE)));
        by(author, new Declare(proposal));
    }

    private List<MemberId> everybody() {
        return List.copyOf(state.root().members());
    }

    private LocalDate today() {
        return now.atZone(state.zone()).toLocalDate();
    }

    private Text words(String words) {
        return new Text(words + " (" + evenings + ")");
    }

    private void by(MemberId who, Command command) {
        var actor = new Actor.Member(who);
        now = now.plusMillis(1);
        switch (Decider.decide(state, actor, now, command)) {
            case Decision.Accepted(var events) -> keep(actor, events);
            case Decision.Refused refused -> throw new IllegalStateException(command + " was refused: " + refused.why());
        }
    }

    private void keep(Actor actor, List<Event> events) {
        if (!events.isEmpty()) {
            unwritten.add(new Append(version, now, actor, events, null));
        }
        for (var event : events) {
            state = Decider.evolve(state, new Stamp(++version, now, actor), event);
        }
        if (unwritten.size() >= AT_ONCE) {
            write();
        }
    }

    private void write() {
        if (!(stores.journal().append(collective, unwritten).join() instanceof Appended.Written)) {
            throw new IllegalStateException("somebody else writes here");
        }
        unwritten.clear();
    }

    @Override
    public void close() {
        if (!unwritten.isEmpty()) {
            write();
        }
    }
}
