package org.kring.core.collective;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Moment;
import org.kring.core.backlog.Pressing;
import org.kring.core.circle.Circle;
import org.kring.core.circle.State;
import org.kring.core.meeting.Meeting;
import org.kring.core.report.Report;

/**
 * Whether a circle goes on as it wishes (method.md section 9, momentum signals). The circle sees it first, and the hub a
 * week later, as an offer of help; nothing of it is about a person.
 */
public record Momentum(Pace pace, List<Sign> signs) {
    public enum Pace { STEADY, SLOWING, STALLED, RESTING }

    /** Why; the most pressing first. */
    public enum Sign {
        /** No meeting for two months. */
        QUIET,
        NO_NEXT_DATE,
        /** More than half of the open next steps, two at least, are past their day. */
        STEPS,
        /** An agreement should have been looked at a month ago. */
        REVIEWS,
        /** Stuck the last two times. */
        STUCK,
        /** What was planned has rested twice for what could not wait. */
        RESTED_TWICE
    }

    private static final Duration QUIET = Duration.ofDays(60);
    private static final int HUB_LATER = 7;
    private static final int OVERDUE = 30;
    private static final int HALF_A_YEAR = 183;
    private static final int TWO = 2;

    /** In the eyes of the circle. */
    public static Momentum of(Collective state, Circle circle, Moment now) {
        return of(state, circle, now, 0);
    }

    /** In the eyes of its wider circle: what has been so for a week. */
    public static Momentum forWider(Collective state, Circle circle, Moment now) {
        return of(state, circle, now, HUB_LATER);
    }

    private static Momentum of(Collective state, Circle circle, Moment now, int days) {
        if (circle.state() == State.RESTING || circle.state() == State.ENDED) {
            return new Momentum(Pace.RESTING, List.of());
        }
        var then = now.at().minus(Duration.ofDays(days));
        var signs = new ArrayList<Sign>();
        meetings(state, circle, then, signs);
        plans(state, circle, now.today().minusDays(days), signs);
        rests(state, circle, then, signs);
        var pace = signs.contains(Sign.QUIET) ? Pace.STALLED : signs.size() >= TWO ? Pace.SLOWING : Pace.STEADY;
        return new Momentum(pace, List.copyOf(signs.stream().sorted().toList()));
    }

    private static void meetings(Collective state, Circle circle, Instant then, List<Sign> signs) {
        var last = state.meetings().lastIn(circle.id()).map(Meeting::closed);
        if (last.isEmpty() || state.meetings().liveIn(circle.id()).isPresent()) {
            return;
        }
        if (last.get().isBefore(then.minus(QUIET))) {
            signs.add(Sign.QUIET);
        } else if (state.meetings().lacksNextDate(circle.id()) && !last.get().isAfter(then)) {
            signs.add(Sign.NO_NEXT_DATE);
        }
    }

    private static void plans(Collective state, Circle circle, LocalDate day, List<Sign> signs) {
        var steps = state.steps().openIn(circle.id());
        var late = steps.stream().filter(step -> step.due().isBefore(day)).count();
        if (late >= TWO && late * 2 > steps.size()) {
            signs.add(Sign.STEPS);
        }
        if (state.agreements().standingIn(circle.id()).stream().anyMatch(agreement -> agreement.lookAgain() != null
            && agreement.lookAgain().isBefore(day.minusDays(OVERDUE)))) {
            signs.add(Sign.REVIEWS);
        }
    }

    private static void rests(Collective state, Circle circle, Instant then, List<Sign> signs) {
        var told = state.reports().of(circle.id()).stream().filter(Report::isHandedOn).toList();
        if (told.size() >= TWO && told.subList(told.size() - TWO, told.size()).stream()
            .allMatch(report -> report.lines().isStuck() && !report.handedOn().isAfter(then))) {
            signs.add(Sign.STUCK);
        }
        if (state.backlog().restedFor(circle.id()).filter(topic -> hasRested(topic.road().pressing(), then)).count() >= TWO) {
            signs.add(Sign.RESTED_TWICE);
        }
    }

    private static boolean hasRested(Pressing pressing, Instant then) {
        return pressing.rest() == Pressing.Rest.AGREED && !pressing.at().isAfter(then)
            && pressing.at().isAfter(then.minus(Duration.ofDays(HALF_A_YEAR)));
    }
}
