package org.kring.core.random;

import java.util.List;
import org.kring.core.ProposalId;
import org.kring.core.TopicId;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingCommand.AddLook;
import org.kring.core.meeting.MeetingCommand.ChangeItem;
import org.kring.core.meeting.MeetingCommand.DropItem;
import org.kring.core.meeting.MeetingCommand.MoveItem;
import org.kring.core.meeting.MeetingCommand.SwapItems;
import org.kring.core.meeting.Wanted;
import org.kring.core.world.River;

/** Items are added to an agenda, changed, moved and dropped. */
final class AgendaMoves {
    private AgendaMoves() {}

    static MeetingCommand change(Dice dice, Collective state, Meeting meeting) {
        var id = meeting.id();
        return switch (dice.below(9)) {
            case 0 -> new MoveItem(id, item(dice, meeting), dice.between(-1, meeting.agenda().items().size()));
            case 1 -> new SwapItems(id, item(dice, meeting), item(dice, meeting));
            case 2 -> new DropItem(id, item(dice, meeting));
            case 3 -> new ChangeItem(id, item(dice, meeting), dice.text(), dice.between(0, 30), dice.any(Wanted.class),
                null);
            case 4 -> new AddLook(id, AgreementMoves.any(dice, state));
            default -> new AddItem(id, dice.text(), dice.between(0, 20), dice.any(Wanted.class),
                dice.oneIn(2) ? PeopleMoves.anybody(dice, state) : null, topic(dice, state), proposal(dice, state));
        };
    }

    /** Mostly one that is there. */
    static int item(Dice dice, Meeting meeting) {
        var items = meeting.agenda().items();
        return items.isEmpty() || dice.oneIn(20) ? dice.between(0, 30) : dice.of(items).number();
    }

    private static TopicId topic(Dice dice, Collective state) {
        var waiting = List.copyOf(state.backlog().waitingFor(River.RIVER));
        return waiting.isEmpty() || dice.oneIn(2) ? null : dice.of(waiting).id();
    }

    private static ProposalId proposal(Dice dice, Collective state) {
        var running = state.proposals().runningIn(River.RIVER);
        return running.isEmpty() || dice.oneIn(2) ? null : dice.of(running).id();
    }
}
