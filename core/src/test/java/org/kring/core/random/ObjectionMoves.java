package org.kring.core.random;

import java.util.List;
import org.kring.core.Way;
import org.kring.core.consent.Integration;
import org.kring.core.consent.Objection;
import org.kring.core.proposal.Ladder;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.ChooseMoves;
import org.kring.core.proposal.ProposalCommand.CloseObjection;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.ProposalCommand.WordObjection;
import org.kring.core.proposal.Stage;

/** What is against is understood and met. */
record ObjectionMoves(Throw it, Dice dice, Proposal proposal) {
    ObjectionMoves(Throw it) {
        this(it, it.dice(), it.proposal());
    }

    Move objections() {
        var number = it.number(proposal.asking().objections().size());
        var objector = proposal.objection(number).map(Objection::by).orElseGet(it::member);
        var way = dice.any(Way.class);
        var offered = Ladder.offered(proposal, false);
        if (!offered.isEmpty() && !dice.oneIn(3)) {
            return new WayOutMoves(it).wayOut(dice.of(offered));
        }
        var understood = proposal.objection(number).filter(each -> each.isUnderstood(it.now())).isPresent();
        return switch (understood && dice.oneIn(2) ? 6 : dice.below(8)) {
            case 0, 1 -> it.as(objector, way, new Understood(it.id(), number, way));
            case 2 -> it.lead(dice.oneIn(2) ? new Restate(it.id(), number, dice.text())
                : new ChooseMoves(it.id(), number, List.of(dice.any(Integration.class))));
            case 3 -> it.as(objector, way, new WordObjection(it.id(), number, way, it.words()));
            case 4 -> it.as(objector, way, new CloseObjection(it.id(), number, dice.any(Objection.State.class), way));
            case 5 -> it.lead(new ChangeText(it.id(), it.version(), it.content()));
            case 6 -> it.lead(new AskAnew(it.id(), it.version(), it.content(), it.present()));
            default -> dice.oneIn(3) ? it.lead(new MoveOn(it.id(), Stage.CLARIFY))
                : it.speak((who, how) -> new RaiseObjection(it.id(), it.version(), who, how, it.words(), null));
        };
    }
}
