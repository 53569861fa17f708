package org.kring.server.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.AIM;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.NAME;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.ZONE;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementEvent.AgreementEnded;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingEvent.MeetingClosed;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalEvent.ProposalDecided;
import org.kring.core.proposal.Stuck;
import org.kring.server.journal.Append;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.PostgresServer;
import org.kring.server.journal.Stores;
import org.kring.server.live.Collectives;
import org.kring.server.live.Form;
import org.kring.server.live.Outcome;
import org.kring.server.live.Ticker;

/** Three nodes wake at the same moment: what time does in a collective happens once. */
class DueOnNodesTest {
    private static final List<CollectiveId> MANY =
        IntStream.range(0, 20).mapToObj(n -> new CollectiveId("river-" + n)).toList();
    private static final ProposalId SOUP = new ProposalId(1);
    private static final MeetingId EVENING_MEETING = new MeetingId(1);
    private Instant now = EVENING;
    private final List<Node> nodes = new ArrayList<>();

    private record Node(Stores stores, Collectives collectives, Ticker ticker) {}

    @BeforeEach
    void threeNodesOnOneStore() throws Exception {
        var database = PostgresServer.shared().newPlace();
        for (int n = 0; n < 3; n++) {
            var stores = Stores.open(database);
            var collectives = new Collectives(stores.journal(), () -> now, _ -> {});
            nodes.add(new Node(stores, collectives, new Ticker(collectives, stores.journal(), () -> now)));
        }
    }

    @AfterEach
    void close() {
        nodes.forEach(node -> node.stores().close());
    }

    @Test
    void aWindowClosesAndAForgottenMeetingEndsOnce() throws Exception {
        MANY.forEach(this::askedAndLeftOpen);
        later(Duration.ofHours(8));
        MANY.forEach(each -> assertThat(happened(each, MeetingClosed.class)).isEqualTo(1));
        later(Duration.ofDays(5));
        MANY.forEach(each -> assertThat(happened(each, ProposalDecided.class)).isEqualTo(1));
        MANY.forEach(each -> assertThat(nodes).extracting(node -> node.collectives().newest(each).version())
            .containsOnly(nodes.getFirst().stores().journal().head(each)));
    }

    @Test
    void whatALeaderDoesForNowEndsOnce() throws Exception {
        MANY.forEach(this::actedBefore);
        later(Duration.ofDays(30));
        MANY.forEach(each -> assertThat(happened(each, AgreementEnded.class)).isEqualTo(1));
    }

    /** Cem has acted while River was stuck, for ten days. */
    private void actedBefore(CollectiveId collective) {
        var past = Stuck.actedBefore();
        nodes.getFirst().stores().journal().append(collective, past.journal().stream().map(written -> new Append(written.stamp().version() - 1,
            written.stamp().at(), written.stamp().actor(), List.of(written.event()), null)).toList()).join();
        does(collective, new RaiseTopic(RIVER, CEM, Wish.TALK, text("The ice on the square")));
    }

    /** Everybody but Ivo has answered, and nobody has ended the meeting. */
    private void askedAndLeftOpen(CollectiveId collective) {
        does(collective, new Found(NAME, AIM, NINE.size(), ZONE));
        does(collective, new Begin(RIVER, CEM, null, null, Content.of(text("Soup on Mondays")), true));
        does(collective, new OpenRound(SOUP, 1, List.of()));
        NINE.stream().filter(who -> who != IVO)
            .forEach(who -> does(collective, new Consent(SOUP, 1, who, Way.OWN_DEVICE)));
        does(collective, new PlanMeeting(RIVER, now, 80, text("kitchen")));
        does(collective, new OpenMeeting(EVENING_MEETING, BEN, ANA, NINE));
    }

    /** Each command goes to another node. */
    private void does(CollectiveId collective, Command command) {
        var node = nodes.get(Math.floorMod(command.hashCode(), nodes.size())).collectives();
        var who = switch (command) {
            case Consent(var _, var _, var member, var _) -> member;
            default -> CEM;
        };
        if (node.submit(collective, Form.NONE, new Actor.Member(who), command) instanceof Outcome.Refused(var why)) {
            throw new AssertionError(command + ": " + why);
        }
    }

    private void later(Duration time) throws Exception {
        now = now.plus(time);
        Nodes.together(nodes.stream().<Callable<?>>map(node -> () -> {
            node.ticker().wake();
            return null;
        }).toList());
    }

    private long happened(CollectiveId collective, Class<? extends Event> kind) {
        var count = new ArrayList<Event>();
        nodes.getFirst().stores().journal().read(collective, 0, entry -> count.add(entry.event()));
        return count.stream().filter(kind::isInstance).count();
    }
}
