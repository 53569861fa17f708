package org.kring.core.random;

import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.proposal.Dimension;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.AddIdea;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.Contribute;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.LeaveOut;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.ProposalCommand.SetAside;
import org.kring.core.proposal.ProposalCommand.Withdraw;
import org.kring.core.proposal.Stage;

/** From a need to a text that two or three wrote. */
record FormingMoves(Throw it, Dice dice, Proposal proposal) {
    FormingMoves(Throw it) {
        this(it, it.dice(), it.proposal());
    }

    Move forming() {
        return dice.oneIn(4) ? anyForming() : switch (proposal.stage()) {
            case UNDERSTAND -> proposal.forming().need().isBlank() ? need() : onward();
            case PICTURE -> proposal.forming().dimensions().isEmpty()
                ? it.speak((who, way) -> new AddDimension(it.id(), who, way, dice.text())) : onward();
            case SHAPE -> proposal.forming().dimensions().stream().filter(each -> !each.isCovered()).findFirst()
                .map(this::cover).orElseGet(this::writers);
            default -> anyForming();
        };
    }

    private Move cover(Dimension open) {
        return dice.oneIn(3) ? it.lead(new SetAside(it.id(), open.number()))
            : it.speak((who, way) -> new AddIdea(it.id(), open.number(), who, way, dice.text()));
    }

    private Move onward() {
        var missing = it.state().root().members().stream()
            .filter(each -> !proposal.forming().ready().contains(each)).toList();
        var who = missing.isEmpty() ? it.member() : dice.of(missing);
        return missing.isEmpty() || dice.oneIn(6) ? whenReady()
            : Move.by(who, new SayReady(it.id(), who, Way.OWN_DEVICE));
    }

    private Move whenReady() {
        var next = proposal.stage() == Stage.UNDERSTAND ? Stage.PICTURE : Stage.SHAPE;
        return dice.oneIn(4) ? writers() : it.lead(new GoOn(it.id(), next, it.present()));
    }

    private Move writers() {
        var members = it.state().root().members();
        return it.lead(new ChooseWriters(it.id(), dice.some(members, 3), it.today().plusDays(dice.between(0, 9)),
            it.present()));
    }

    private Move anyForming() {
        var way = dice.any(Way.class);
        var who = dice.oneIn(4) ? it.member() : writer();
        var dimension = it.number(proposal.forming().dimensions().size());
        return switch (dice.below(14)) {
            case 0 -> it.as(who, way, new Contribute(it.id(), who, way, dice.text()));
            case 1 -> dice.oneIn(3) || proposal.forming().need().isBlank() ? need() : goOn();
            case 2 -> it.as(who, way, new AddDimension(it.id(), who, way, dice.text()));
            case 3, 4 -> it.as(who, way, new AddIdea(it.id(), dimension, who, way, dice.text()));
            case 5 -> it.lead(new SetAside(it.id(), dimension));
            case 6 -> writers();
            case 7, 8 -> Move.by(who, new ChangeText(it.id(), it.version(), it.content()));
            case 9 -> Move.by(who, new LeaveOut(it.id(), dimension, 1, dice.text()));
            case 10 -> Move.by(who, dice.oneIn(6) ? new Withdraw(it.id()) : new Present(it.id()));
            case 11 -> goOn();
            default -> it.as(who, way, new SayReady(it.id(), who, way));
        };
    }

    private Move need() {
        return it.lead(new NameNeed(it.id(), dice.text()));
    }

    private MemberId writer() {
        return proposal.forming().writers().isEmpty() ? it.member() : dice.of(proposal.forming().writers());
    }

    private Move goOn() {
        var next = dice.of(Stage.UNDERSTAND, Stage.PICTURE, Stage.PICTURE, Stage.SHAPE);
        return it.lead(new GoOn(it.id(), next, it.present()));
    }
}
