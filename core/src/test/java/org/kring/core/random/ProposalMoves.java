package org.kring.core.random;

import java.time.Instant;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.TopicId;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.Meeting;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.BringBack;
import org.kring.core.proposal.ProposalCommand.CloseWindow;
import org.kring.core.world.River;

/** The whole road of a proposal, with what fits its stage, and now and then with what does not. */
final class ProposalMoves implements Moves {
    private static final int MOST_AT_ONCE = 4;

    @Override
    public Optional<Move> next(Dice dice, Collective state, Instant now) {
        var running = state.proposals().runningIn(River.RIVER);
        var open = running.stream().filter(proposal -> !proposal.stage().isOver()).count();
        if (running.isEmpty() || open < MOST_AT_ONCE && dice.oneIn(4)) {
            return Optional.of(begin(new Throw(dice, state, now, null)));
        }
        return Optional.of(move(new Throw(dice, state, now, dice.of(running))));
    }

    private static Move begin(Throw it) {
        var dice = it.dice();
        var live = it.state().meetings().liveIn(River.RIVER);
        var meeting = live.filter(_ -> !dice.oneIn(4)).map(Meeting::id).orElse(null);
        var who = PeopleMoves.leading(dice, it.state());
        var author = who instanceof Actor.Member(var id) ? id : it.member();
        if (dice.oneIn(3)) {
            return new Move(who, new BeginTogether(River.RIVER, author, meeting, topic(it), dice.text()));
        }
        return new Move(who, dice.oneIn(3)
            ? new AskEveryone(River.RIVER, author, meeting, it.content(), it.there(meeting))
            : new Begin(River.RIVER, author, meeting, topic(it), it.content(), !dice.oneIn(4)));
    }

    private static TopicId topic(Throw it) {
        var waiting = it.state().backlog().waitingFor(River.RIVER);
        return waiting.isEmpty() || it.dice().oneIn(2) ? null : it.dice().of(waiting).id();
    }

    private static Move move(Throw it) {
        var dice = it.dice();
        return dice.oneIn(12) ? anything(it)
            : dice.oneIn(10) ? new WindowMoves(it).time()
            : dice.oneIn(9) || new CourseMoves(it).isAsked() ? new CourseMoves(it).courses()
            : fitting(it);
    }

    private static Move fitting(Throw it) {
        return switch (it.proposal().stage()) {
            case DRAFT -> new WritingMoves(it).draft();
            case CLARIFY, REACT, ADJUST -> new WritingMoves(it).writing();
            case CONSENT_ROUND -> new RoundMoves(it).round();
            case OBJECTIONS -> new ObjectionMoves(it).objections();
            case PENDING_ABSENT -> it.dice().oneIn(6) ? new WritingMoves(it).takeUp() : new RoundMoves(it).answer();
            case DECIDED -> it.dice().oneIn(3) ? new RoundMoves(it).object() : new RoundMoves(it).answer();
            case UNDERSTAND, PICTURE, SHAPE, WRITING -> new FormingMoves(it).forming();
            case PARKED, REFERRED -> !it.dice().oneIn(3) ? it.lead(new BringBack(it.id(), it.dice().text()))
                : new CourseMoves(it).courses();
            case WITHDRAWN, DROPPED -> anything(it);
        };
    }

    private static Move anything(Throw it) {
        return switch (it.dice().below(5)) {
            case 0 -> new WritingMoves(it).writing();
            case 1 -> new RoundMoves(it).round();
            case 2 -> new ObjectionMoves(it).objections();
            case 3 -> new Move(it.dice().oneIn(2) ? new Actor.Clock() : new Actor.Host(), new CloseWindow(it.id()));
            default -> new WritingMoves(it).draft();
        };
    }
}
