package org.kring.core.random;

import org.kring.core.Way;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.AddNothing;
import org.kring.core.proposal.ProposalCommand.ConsentEarly;
import org.kring.core.proposal.ProposalCommand.Lengthen;
import org.kring.core.proposal.ProposalCommand.RefuseLabel;
import org.kring.core.proposal.ProposalCommand.SayConcerned;
import org.kring.core.proposal.ProposalCommand.WaitForAll;
import org.kring.core.world.River;

/** The days that an answer has, and whom else it concerns. */
record WindowMoves(Throw it, Dice dice, Proposal proposal) {
    WindowMoves(Throw it) {
        this(it, it.dice(), it.proposal());
    }

    Move time() {
        var who = it.member();
        var way = dice.any(Way.class);
        return switch (dice.below(6)) {
            case 0 -> Move.by(who, new Lengthen(it.id()));
            case 1 -> Move.by(who, new WaitForAll(it.id(), dice.oneIn(4) != proposal.place().waits()));
            case 2 -> Move.by(who, new ConsentEarly(it.id(), it.version(), who));
            case 4 -> Move.by(who, new RefuseLabel(it.id(), it.version()));
            case 5 -> Move.by(who, concerned());
            default -> it.as(who, way, new AddNothing(it.id(), who, way));
        };
    }

    private SayConcerned concerned() {
        var inside = it.state().circles().inside(proposal.circle());
        var circle = inside.isEmpty() || dice.oneIn(10) ? River.RIVER : dice.of(inside).id();
        return new SayConcerned(it.id(), circle, dice.oneIn(8) == proposal.place().concerns().contains(circle));
    }
}
