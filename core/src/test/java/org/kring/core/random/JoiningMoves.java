package org.kring.core.random;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleCommand.SitIn;
import org.kring.core.circle.CircleCommand.TakeBackJoining;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.collective.Collective;
import org.kring.core.consent.Words;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand.AdmitGuest;
import org.kring.core.meeting.MeetingCommand.AskAboutGuest;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.Stage;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** Guests ask, are spoken of in a meeting, join or do not; whoever was not there is against it in time. */
final class JoiningMoves implements Moves {
    private static final int GUESTS = 3;

    /** Three guests would like to join, and the first meeting is open without two of the nine. */
    static Given begin() {
        var given = River.founded();
        for (int n = 0; n < GUESTS; n++) {
            var guest = given.state().people().next();
            given = given.events(new MemberJoined(guest), new GuestJoined(River.RIVER, guest)).by(guest, new AskToJoin(River.RIVER, guest));
        }
        return given.by(River.ANA, new PlanMeeting(River.RIVER, given.at(), 90, Text.NONE),
            new OpenMeeting(River.MEETING, River.BEN, River.DORA, River.NINE.subList(0, 7)));
    }

    @Override
    public Optional<Move> next(Dice dice, Collective state, Instant now) {
        var live = state.meetings().liveIn(River.RIVER).filter(meeting -> item(meeting).isPresent());
        return dice.oneIn(2) ? against(dice, state).or(() -> Optional.of(comes(dice, state)))
            : Optional.of(live.map(meeting -> inMeeting(dice, state, meeting)).orElseGet(() -> comes(dice, state)));
    }

    private static Optional<Item> item(Meeting meeting) {
        return meeting.agenda().items().stream().filter(item -> item.guest() != null && item.proposal() == null).findFirst();
    }

    private static Move inMeeting(Dice dice, Collective state, Meeting meeting) {
        var item = item(meeting).orElseThrow().number();
        var leads = meeting.facilitator().orElseGet(() -> PeopleMoves.anybody(dice, state));
        return Move.by(leads, meeting.agenda().current() != item ? new StartItem(meeting.id(), item) : dice.oneIn(4)
            ? new AskAboutGuest(meeting.id(), item, dice.text()) : new AdmitGuest(meeting.id(), item, dice.text()));
    }

    private static Move comes(Dice dice, Collective state) {
        var root = state.root();
        var who = root.guests().isEmpty() ? PeopleMoves.anybody(dice, state) : dice.of(root.guests());
        return Move.by(who, switch (dice.below(8)) {
            case 0 -> new LeaveCircle(River.RIVER, who);
            case 1 -> new SitIn(River.RIVER, who);
            case 2 -> new TakeBackJoining(River.RIVER, who);
            default -> new AskToJoin(River.RIVER, who);
        });
    }

    private static Optional<Move> against(Dice dice, Collective state) {
        return decided(state).flatMap(proposal -> proposal.asking().round().notYet().stream().map(member -> Move.by(member,
            new RaiseObjection(proposal.id(), proposal.version().number(), member, Way.OWN_DEVICE, Words.of(dice.text()), null))))
            .findFirst();
    }

    private static Stream<Proposal> decided(Collective state) {
        return List.copyOf(state.proposals().runningIn(River.RIVER)).stream()
            .filter(proposal -> proposal.stage() == Stage.DECIDED && proposal.content().effect() instanceof Effect.Admit);
    }
}
