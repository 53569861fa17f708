package org.kring.core.random;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.core.collective.Collective;
import org.kring.core.report.AimLine;
import org.kring.core.report.Capacity;
import org.kring.core.report.Going;
import org.kring.core.report.Lines;
import org.kring.core.report.Report;
import org.kring.core.report.ReportCommand.AddToReport;
import org.kring.core.report.ReportCommand.HandOnReport;
import org.kring.core.report.ReportCommand.OfferHelp;
import org.kring.core.report.ReportCommand.WriteReport;

/** Circles write to their wider circle, add to it, hand it on, and offer each other help. */
final class ReportMoves implements Moves {
    @Override
    public Optional<Move> next(Dice dice, Collective state, Instant now) {
        var inside = state.circles().living().stream().filter(circle -> !circle.isRoot()).toList();
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        var circle = dice.of(inside);
        var who = writer(dice, state, circle);
        return Optional.of(dice.oneIn(4) ? offer(dice, state, circle) : Move.by(who, about(dice, state, circle, who)));
    }

    /** Mostly whoever it falls to. */
    private static MemberId writer(Dice dice, Collective state, Circle circle) {
        return circle.holder(Role.DELEGATE).or(() -> circle.holder(Role.LEADER)).filter(_ -> !dice.oneIn(5))
            .orElseGet(() -> PeopleMoves.anybody(dice, state));
    }

    private static Command about(Dice dice, Collective state, Circle circle, MemberId who) {
        var number = state.reports().latest(circle.id()).map(Report::number).orElse(1) + (dice.oneIn(10) ? 1 : 0);
        return switch (dice.below(3)) {
            case 0 -> new WriteReport(circle.id(), who, lines(dice));
            case 1 -> new AddToReport(circle.id(), number, who, dice.text());
            default -> new HandOnReport(circle.id(), number);
        };
    }

    private static Lines lines(Dice dice) {
        var aims = IntStream.range(0, dice.below(7)).mapToObj(_ -> new AimLine(dice.text(), dice.any(Going.class))).toList();
        return new Lines(List.copyOf(aims), dice.oneIn(10) ? null : dice.any(Capacity.class), dice.text(), dice.text(),
            dice.text(), dice.text());
    }

    /** Mostly to one that asks. */
    private static Move offer(Dice dice, Collective state, Circle from) {
        var asking = state.circles().living().stream().filter(circle -> state.reports().shown(circle.id())
            .filter(report -> report.lines().asksForHelp()).isPresent()).toList();
        var to = asking.isEmpty() || dice.oneIn(5) ? dice.of(state.circles().all()) : dice.of(asking);
        var who = from.members().isEmpty() || dice.oneIn(5) ? PeopleMoves.anybody(dice, state) : dice.of(from.members());
        return Move.by(who, new OfferHelp(from.id(), to.id(), who, dice.text()));
    }
}
