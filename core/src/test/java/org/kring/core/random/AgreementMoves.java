package org.kring.core.random;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.AskToLook;
import org.kring.core.agreement.AgreementCommand.CloseWindow;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.agreement.AgreementCommand.DeclareClash;
import org.kring.core.agreement.AgreementCommand.EndAct;
import org.kring.core.agreement.AgreementCommand.EndByItself;
import org.kring.core.agreement.AgreementCommand.FileUnder;
import org.kring.core.agreement.AgreementCommand.MindIt;
import org.kring.core.agreement.AgreementCommand.NoteSeen;
import org.kring.core.agreement.AgreementCommand.TakeBackClash;
import org.kring.core.agreement.AgreementCommand.TellNewcomers;
import org.kring.core.agreement.AgreementCommand.Watch;
import org.kring.core.circle.Role;
import org.kring.core.collective.Collective;
import org.kring.core.consent.Words;
import org.kring.core.meeting.Meeting;
import org.kring.core.proposal.ProposalCommand.ObjectToDecision;
import org.kring.core.world.River;

/** Decisions in one line, what to watch, who minds it, and reasons against a decision in one line. */
final class AgreementMoves implements Moves {
    @Override
    public Optional<Move> next(Dice dice, Collective state, Instant now) {
        var who = PeopleMoves.anybody(dice, state);
        return Optional.of(switch (dice.below(14)) {
            case 0, 1 -> decide(dice, state);
            case 2 -> Move.by(who, new Watch(any(dice, state), who, dice.any(Way.class), dice.text()));
            case 3 -> Move.by(who, new MindIt(any(dice, state), PeopleMoves.anybody(dice, state)));
            case 7 -> Move.by(who, new NoteSeen(any(dice, state), who, dice.any(Way.class), dice.text()));
            case 8 -> Move.by(who, new AskToLook(any(dice, state), who, dice.any(Way.class), dice.text()));
            case 9 -> Move.by(who, new TellNewcomers(any(dice, state), dice.oneIn(2)));
            case 10 -> Move.by(who, new DeclareClash(lasting(dice, state), lasting(dice, state), who, dice.any(Way.class),
                dice.text()));
            case 12 -> Move.by(who, new FileUnder(lasting(dice, state), dice.below(3)));
            case 11 -> takeBack(dice, state, who);
            case 13 -> endAct(dice, state, who);
            case 4 -> new Move(new Actor.Clock(), new CloseWindow(lately(dice, state)));
            default -> Move.by(who, new ObjectToDecision(lately(dice, state), who, dice.any(Way.class),
                Words.of(dice.text())));
        });
    }

    private static Move decide(Dice dice, Collective state) {
        var meeting = state.meetings().liveIn(River.RIVER).filter(_ -> !dice.oneIn(4));
        var present = meeting.map(each -> each.presence().here())
            .orElseGet(() -> dice.some(state.root().members(), 8));
        return new Move(PeopleMoves.leading(dice, state), new DecideOnce(River.RIVER,
            meeting.map(Meeting::id).orElse(null), dice.text(), present));
    }

    static AgreementId any(Dice dice, Collective state) {
        return new AgreementId(dice.between(1, state.agreements().all().size() + 1));
    }

    /** Mostly one that holds. */
    private static AgreementId lasting(Dice dice, Collective state) {
        var some = List.copyOf(state.agreements().standingIn(River.RIVER));
        return some.isEmpty() || dice.oneIn(5) ? any(dice, state) : dice.of(some).id();
    }

    private static Move endAct(Dice dice, Collective state, MemberId who) {
        var acts = List.copyOf(state.agreements().acts());
        var leader = state.root().holder(Role.LEADER).filter(_ -> !dice.oneIn(5)).orElse(who);
        return Move.by(leader, new EndAct(acts.isEmpty() ? any(dice, state) : dice.of(acts)));
    }

    private static Move takeBack(Dice dice, Collective state, MemberId who) {
        var clashes = state.agreements().clashes();
        if (clashes.isEmpty()) {
            return new Move(new Actor.Clock(), new EndByItself(any(dice, state)));
        }
        var clash = dice.of(clashes);
        return Move.by(dice.oneIn(4) ? who : clash.by(), new TakeBackClash(clash.one(), clash.other()));
    }

    private static AgreementId lately(Dice dice, Collective state) {
        var open = List.copyOf(state.agreements().windows().keySet());
        return open.isEmpty() || dice.oneIn(3) ? any(dice, state) : dice.of(open);
    }
}
