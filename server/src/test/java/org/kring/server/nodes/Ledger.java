package org.kring.server.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.collective.Collective;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.JournalUnavailable;
import org.kring.server.journal.Stores;
import org.kring.server.journal.Verify;
import org.kring.server.live.Collectives;
import org.kring.server.live.Form;
import org.kring.server.live.Outcome;

/** The journal itself, past all nodes; it begins the rounds, and counts afterwards. */
final class Ledger implements AutoCloseable {
    private static final MemberId CEM = new MemberId(3);
    private static final int CONNECTIONS = 10;

    private final String database;
    private final Stores stores;
    private final CollectiveId collective;
    private final Collectives node;

    Ledger(String database) {
        this.database = database;
        stores = Stores.open(database);
        collective = stores.journal().heads().keySet().iterator().next();
        node = new Collectives(stores.journal(), InstantSource.system(), _ -> {});
    }

    /** Cem asks everybody; returns the number of the proposal. */
    int beginRound() {
        var proposal = node.shown(collective, version()).state().proposals().next();
        does(new Begin(Collective.ROOT, CEM, null, null, Content.of(new Text("Soup on Mondays, once more")), true));
        does(new OpenRound(proposal, 1, List.of()));
        return proposal.value();
    }

    private void does(Command command) {
        if (submit(command, CONNECTIONS) instanceof Outcome.Refused(var why)) {
            throw new IllegalStateException(command + ": " + why);
        }
    }

    /** Connections that were cut meanwhile show it when used, and then nothing was written. */
    private Outcome submit(Command command, int tries) {
        try {
            return node.submit(collective, Form.NONE, new Actor.Member(CEM), command);
        } catch (JournalUnavailable cut) {
            if (tries == 0) {
                throw cut;
            }
            return submit(command, tries - 1);
        }
    }

    long version() {
        return stores.journal().head(collective);
    }

    /** Every acknowledged answer and topic is there exactly once, and every hash fits. */
    void requireNothingLostAndNothingDoubled(Group group, int proposal) {
        var events = events();
        assertThat(events.stream().filter(Answered.class::isInstance).map(Answered.class::cast)
            .filter(each -> each.proposal().equals(new ProposalId(proposal))).flatMap(each -> each.by().stream()))
            .containsExactlyInAnyOrderElementsOf(group.people().stream().map(Person::id).toList());
        assertThat(events.stream().filter(TopicRaised.class::isInstance).map(TopicRaised.class::cast)
            .map(topic -> topic.text().toString())).containsExactlyInAnyOrderElementsOf(group.raised());
        var said = new ByteArrayOutputStream();
        assertThat(Verify.run(database, new PrintStream(said))).as(said::toString).isZero();
    }

    private List<Event> events() {
        var events = new ArrayList<Event>();
        stores.journal().read(collective, 0, entry -> events.add(entry.event()));
        return events;
    }

    @Override
    public void close() {
        stores.close();
    }
}
