package org.kring.core.random;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kring.core.MemberId;
import org.kring.core.StepId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.collective.Collective;
import org.kring.core.mission.MissionCommand.PutNeeds;
import org.kring.core.mission.Shown;
import org.kring.core.step.StepCommand.CorrectStep;
import org.kring.core.step.StepCommand.DropStep;
import org.kring.core.step.StepCommand.FinishStep;
import org.kring.core.step.StepCommand.HandStep;
import org.kring.core.step.StepCommand.PostponeStep;
import org.kring.core.step.StepCommand.TakeStep;
import org.kring.core.world.River;

/** Next steps are taken, done, moved, dropped and handed on; needs are put down. */
final class StepMoves implements Moves {
    @Override
    public Optional<Move> next(Dice dice, Collective state, Instant now) {
        var who = PeopleMoves.anybody(dice, state);
        return Optional.of(switch (dice.below(4)) {
            case 0 -> Move.by(who, needs(dice, who));
            default -> step(dice, state, now, who);
        });
    }

    private static Move step(Dice dice, Collective state, Instant now, MemberId who) {
        var day = now.atZone(River.ZONE).toLocalDate().plusDays(dice.between(-1, 30));
        var open = state.steps().openIn(River.RIVER);
        if (open.isEmpty() || dice.oneIn(3)) {
            return take(dice, state, who, day);
        }
        var step = dice.of(open);
        var id = dice.oneIn(20) ? new StepId(dice.between(1, 99)) : step.id();
        var way = dice.any(Way.class);
        var by = way == Way.OWN_DEVICE && !dice.oneIn(5) ? step.who() : who;
        return switch (dice.below(5)) {
            case 0 -> Move.by(by, new FinishStep(id, way));
            case 1 -> Move.by(by, new PostponeStep(id, day, way));
            case 2 -> Move.by(by, new DropStep(id, way));
            case 3 -> Move.by(who, new CorrectStep(id, dice.text()));
            default -> Move.by(who, new HandStep(id, PeopleMoves.anybody(dice, state), way));
        };
    }

    private static Move take(Dice dice, Collective state, MemberId who, LocalDate day) {
        var way = dice.any(Way.class);
        var by = way == Way.OWN_DEVICE ? who : PeopleMoves.anybody(dice, state);
        return Move.by(by, new TakeStep(River.RIVER, dice.text(), who, day, null, null, way));
    }

    private static PutNeeds needs(Dice dice, MemberId who) {
        return new PutNeeds(who, texts(dice), texts(dice), texts(dice), dice.text(), Text.NONE, dice.any(Shown.class),
            dice.text(), dice.any(Way.class));
    }

    private static List<Text> texts(Dice dice) {
        return IntStream.range(0, dice.below(4)).mapToObj(_ -> dice.text()).toList();
    }
}
