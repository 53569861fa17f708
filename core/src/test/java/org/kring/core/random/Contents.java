package org.kring.core.random;

import java.time.LocalDate;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.collective.Collective;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.LastResort;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.world.River;

/** What a proposal could say, and what would come of it. */
record Contents(Dice dice, Collective state, LocalDate today) {
    Content any() {
        var starts = dice.oneIn(3) ? today.plusDays(dice.below(5)) : null;
        var lookAgain = dice.oneIn(2) ? today.plusDays(dice.between(0, 90)) : null;
        var owner = dice.oneIn(3) ? member() : null;
        return new Content(dice.oneIn(2) ? dice.text() : Text.NONE, dice.text(), dice.text(), dice.text(), owner,
            starts, lookAgain, effect()).about(dice.oneIn(4) ? dice.below(3) : 0);
    }

    private Effect effect() {
        var some = state.agreements().standingIn(River.RIVER);
        var agreement = some.isEmpty() ? AgreementMoves.any(dice, state) : dice.of(some).id();
        return switch (dice.below(14)) {
            case 0, 1 -> howWeDecide();
            case 2 -> new Effect.NewAim();
            case 3 -> new Effect.Replace(agreement);
            case 4 -> new Effect.Renew(agreement, today.plusDays(dice.between(0, 100)));
            case 5 -> new Effect.End(agreement);
            case 6 -> new Effect.TryOut(dice.oneIn(2) ? null : agreement);
            case 7 -> new Effect.Admit(member());
            case 12 -> new Effect.Remove(member(), today.plusDays(dice.between(0, 90)));
            case 13 -> new Effect.PutOnLeave(member(), today.plusDays(dice.between(0, 9)));
            default -> Effect.PLAIN;
        };
    }

    private Effect howWeDecide() {
        return new Effect.HowWeDecide(new Clauses(dice.any(Absence.class), dice.between(23, 100),
            dice.between(0, 100), dice.any(LastResort.class)));
    }

    private MemberId member() {
        return PeopleMoves.anybody(dice, state);
    }
}
