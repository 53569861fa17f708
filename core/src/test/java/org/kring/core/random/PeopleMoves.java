package org.kring.core.random;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleCommand.TakeBackJoining;
import org.kring.core.collective.Collective;
import org.kring.core.collective.CollectiveCommand.BringAlong;
import org.kring.core.collective.CollectiveCommand.ChooseWords;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.collective.OwnWords;
import org.kring.core.collective.Past;
import org.kring.core.collective.Past.Group;
import org.kring.core.collective.Past.Rule;
import org.kring.core.people.Channel;
import org.kring.core.people.PeopleCommand.EndLeave;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.core.people.PeopleCommand.TakeLeave;
import org.kring.core.people.PeopleCommand.TryToReach;
import org.kring.core.world.River;

/** People come, ask to be members, raise something, and leave. */
final class PeopleMoves implements Moves {
    private static final int MOST = 14;

    @Override
    public Optional<Move> next(Dice dice, Collective state, Instant now) {
        var who = anybody(dice, state);
        return Optional.of(Move.by(who, command(dice, state, now, who)));
    }

    private static Command command(Dice dice, Collective state, Instant now, MemberId who) {
        var guests = state.root().guests();
        return switch (dice.below(8)) {
            case 0 -> state.people().here().size() < MOST ? new Welcome() : new Leave(who);
            case 1 -> guests.isEmpty() ? raise(dice, who) : dice.oneIn(5) ? new TakeBackJoining(River.RIVER, dice.of(guests))
                : new AskToJoin(River.RIVER, dice.of(guests));
            case 2 -> guests.isEmpty() ? raise(dice, who) : new AskToJoin(River.RIVER, dice.of(guests));
            case 3 -> dice.oneIn(4) ? new Leave(who) : raise(dice, who);
            case 4 -> dice.oneIn(4) ? new LeaveCircle(River.RIVER, who) : raise(dice, who);
            case 5 -> dice.oneIn(3) ? new TakeLeave(who, now.atZone(River.ZONE).toLocalDate().plusDays(dice.between(0, 9)))
                : dice.oneIn(2) ? new EndLeave(who) : new TryToReach(anybody(dice, state), dice.any(Channel.class));
            case 6 -> dice.oneIn(3) ? new ChooseWords("en", new OwnWords(Text.NONE, Text.NONE, dice.word(), Text.NONE))
                : dice.oneIn(3) ? new BringAlong(past(dice, state)) : raise(dice, who);
            default -> raise(dice, who);
        };
    }

    /** What they had before; it fits only while nothing has been decided here. */
    private static Past past(Dice dice, Collective state) {
        var first = state.people().next();
        var past = Past.none(first).withOneMore().with(new Rule(0, Text.NONE, dice.text(), null, null, null));
        return dice.oneIn(3) ? past.with(dice.text()) : past.with(new Group(dice.text(), dice.text(), 0, List.of(dice.text()),
            List.of(first, anybody(dice, state)), List.of()));
    }

    private static Command raise(Dice dice, MemberId who) {
        return new RaiseTopic(River.RIVER, who, dice.any(Wish.class), dice.text());
    }

    /** Mostly a member of the circle, sometimes a guest, somebody who left, or nobody at all. */
    static MemberId anybody(Dice dice, Collective state) {
        var members = List.copyOf(state.root().members());
        return members.isEmpty() || dice.oneIn(20) ? new MemberId(dice.between(1, state.people().all().size() + 1))
            : dice.of(members);
    }

    /** Somebody who leads: a member, or the table's device. */
    static Actor leading(Dice dice, Collective state) {
        return state.meetings().liveIn(River.RIVER).filter(_ -> dice.oneIn(2))
            .<Actor>map(meeting -> new Actor.Table(meeting.id()))
            .orElseGet(() -> new Actor.Member(anybody(dice, state)));
    }
}
