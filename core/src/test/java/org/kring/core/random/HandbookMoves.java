package org.kring.core.random;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kring.core.EntryId;
import org.kring.core.MemberId;
import org.kring.core.OnceId;
import org.kring.core.collective.Collective;
import org.kring.core.collective.CollectiveCommand.WelcomeInvited;
import org.kring.core.handbook.Entry;
import org.kring.core.handbook.HandbookCommand.AskOnce;
import org.kring.core.handbook.HandbookCommand.ConfirmEntry;
import org.kring.core.handbook.HandbookCommand.DropEntry;
import org.kring.core.handbook.HandbookCommand.MindEntry;
import org.kring.core.handbook.HandbookCommand.PointToEntry;
import org.kring.core.handbook.HandbookCommand.RewriteEntry;
import org.kring.core.handbook.HandbookCommand.TakeBackQuestion;
import org.kring.core.handbook.HandbookCommand.WriteEntry;
import org.kring.core.newcomer.FirstStep;
import org.kring.core.newcomer.NewcomerCommand.Accompany;
import org.kring.core.newcomer.NewcomerCommand.Part;
import org.kring.core.newcomer.NewcomerCommand.SettleStep;
import org.kring.core.newcomer.Settled;
import org.kring.core.world.River;

/** Newcomers are invited, accompanied and go their first steps; pages are written; questions are asked once. */
final class HandbookMoves implements Moves {
    private static final int MOST = 14;

    @Override
    public Optional<Move> next(Dice dice, Collective state, Instant now) {
        var who = PeopleMoves.anybody(dice, state);
        var day = now.atZone(River.ZONE).toLocalDate().plusDays(dice.between(0, 90));
        return Optional.of(switch (dice.below(4)) {
            case 0 -> newcomers(dice, state, who);
            case 1 -> question(dice, state, who, day);
            default -> entry(dice, state, who, day);
        });
    }

    private static Move newcomers(Dice dice, Collective state, MemberId who) {
        var known = state.newcomers().all().values();
        if (known.isEmpty() && dice.oneIn(4) || dice.oneIn(20)) {
            return state.people().here().size() < MOST ? Move.by(who, new WelcomeInvited()) : Move.by(who, new Accompany(who));
        }
        if (known.isEmpty()) {
            return Move.by(who, new SettleStep(dice.any(FirstStep.class), dice.any(Settled.class)));
        }
        var newcomer = dice.of(known);
        var other = newcomer.companion() == null || dice.oneIn(3) ? who : newcomer.companion();
        return switch (dice.below(3)) {
            case 0 -> Move.by(who, new Accompany(newcomer.member()));
            case 1 -> Move.by(other, new Part(newcomer.member()));
            default -> Move.by(newcomer.member(), new SettleStep(dice.any(FirstStep.class), dice.any(Settled.class)));
        };
    }

    private static Move question(Dice dice, Collective state, MemberId who, LocalDate day) {
        var open = state.handbook().open();
        if (open.isEmpty() || dice.oneIn(3)) {
            return Move.by(who, new AskOnce(dice.oneIn(2) ? null : id(dice, state), dice.text()));
        }
        var question = dice.of(open);
        var id = dice.oneIn(20) ? new OnceId(99) : question.id();
        return switch (dice.below(4)) {
            case 0 -> Move.by(who, new WriteEntry(id, day, dice.text(), dice.text()));
            case 1 -> Move.by(who, new PointToEntry(id, id(dice, state)));
            case 2 -> rewrite(dice, state, who, id, day);
            default -> Move.by(dice.oneIn(4) ? who : question.by(), new TakeBackQuestion(id));
        };
    }

    private static Move entry(Dice dice, Collective state, MemberId who, LocalDate day) {
        var all = state.handbook().entries();
        if (all.isEmpty() || dice.oneIn(4)) {
            return Move.by(who, new WriteEntry(null, day, dice.text(), dice.text()));
        }
        var entry = dice.of(all);
        var by = dice.oneIn(3) ? who : entry.owner();
        return switch (dice.below(5)) {
            case 0 -> Move.by(by, new ConfirmEntry(entry.id(), day));
            case 1 -> Move.by(who, new MindEntry(entry.id()));
            case 2 -> dice.oneIn(3) ? Move.by(by, new DropEntry(entry.id())) : Move.by(who, new MindEntry(entry.id()));
            default -> rewrite(dice, state, who, null, day);
        };
    }

    private static Move rewrite(Dice dice, Collective state, MemberId who, OnceId answers, LocalDate day) {
        var id = id(dice, state);
        int from = state.handbook().find(id).map(Entry::version).orElse(1) - (dice.oneIn(6) ? 1 : 0);
        return Move.by(who, new RewriteEntry(id, from, answers, day, dice.text(), dice.text()));
    }

    /** Mostly one that is there. */
    private static EntryId id(Dice dice, Collective state) {
        return new EntryId(dice.between(1, state.handbook().entries().size() + 1));
    }
}
