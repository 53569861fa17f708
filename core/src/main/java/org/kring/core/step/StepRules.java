package org.kring.core.step;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.StepId;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.backlog.Backlog;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.BacklogRefusal;
import org.kring.core.backlog.BacklogRules;
import org.kring.core.backlog.Ending;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.step.StepCommand.CorrectStep;
import org.kring.core.step.StepCommand.DropStep;
import org.kring.core.step.StepCommand.FinishStep;
import org.kring.core.step.StepCommand.HandStep;
import org.kring.core.step.StepCommand.PostponeStep;
import org.kring.core.step.StepCommand.TakeStep;
import org.kring.core.step.StepCommand.TakeUpTopic;
import org.kring.core.step.StepEvent.StepCorrected;
import org.kring.core.step.StepEvent.StepDone;
import org.kring.core.step.StepEvent.StepDropped;
import org.kring.core.step.StepEvent.StepHandedOn;
import org.kring.core.step.StepEvent.StepPostponed;
import org.kring.core.step.StepEvent.StepTaken;

/** Who may take, end, move and hand on a next step (method.md section 5, items; screens.md section 3). */
public record StepRules(Steps steps, Steps.Below below, Actor actor, Moment now) {
    private static final int YEARS_AHEAD = 5;

    static Decision decide(Steps steps, Steps.Below below, Actor actor, Moment now, StepCommand command) {
        var rules = new StepRules(steps, below, actor, now);
        return switch (command) {
            case TakeStep c -> rules.mayTake(c).then(rules.taken(c));
            case TakeUpTopic c -> rules.mayTakeUp(c.topic()).and(() -> rules.mayTake(rules.step(c)))
                .then(() -> rules.takenUp(c));
            case FinishStep(var step, var way) -> rules.mayEnd(step, way).then(new StepDone(step, way));
            case PostponeStep(var step, var due, var way) -> rules.mayEnd(step, way).and(() -> rules.isAhead(due))
                .then(new StepPostponed(step, due, way));
            case DropStep(var step, var way) -> rules.mayEnd(step, way).then(new StepDropped(step, way));
            case HandStep(var step, var to, var way) -> rules.mayHand(step, to, way)
                .then(new StepHandedOn(step, to, way));
            case CorrectStep(var step, var what) -> rules.mayCorrect(step)
                .and(() -> Limits.written(what, Limits.LINE)).then(new StepCorrected(step, what));
        };
    }

    private StepTaken taken(TakeStep c) {
        return new StepTaken(steps.next(), c.circle(), c.what(), c.who(), c.due(), c.meeting(), c.topic(), c.way());
    }

    /** Whether somebody may do what a topic asks for, instead of the circle agreeing on it. */
    public Check mayTakeUp(TopicId topic) {
        return new BacklogRules(below.backlog(), new Backlog.Below(below.people(), below.circles()), actor, now)
            .mayClose(topic);
    }

    private List<Event> takenUp(TakeUpTopic c) {
        return List.of(taken(step(c)), new TopicClosed(c.topic(), Ending.STEP_TAKEN));
    }

    private TakeStep step(TakeUpTopic c) {
        var circle = below.backlog().find(c.topic()).orElseThrow().circle();
        return new TakeStep(circle, c.what(), c.who(), c.due(), null, c.topic(), c.way());
    }

    public Check mayTake(TakeStep c) {
        return mayTake(c.circle(), c.who(), c.way())
            .and(() -> Limits.written(c.what(), Limits.LINE))
            .and(() -> isAhead(c.due()))
            .and(() -> Check.that(c.topic() == null || below.backlog().find(c.topic()).isPresent(),
                BacklogRefusal.NO_SUCH_TOPIC));
    }

    /** Whether the actor may note that {@code who} takes a step in this circle. */
    public Check mayTake(CircleId circle, MemberId who, Way way) {
        return Check.that(below.circles().find(circle).isPresent(), CircleRefusal.NO_SUCH_CIRCLE)
            .and(() -> saidBy(circle, who, way))
            .and(() -> Check.that(below.circles().find(circle).orElseThrow().hears(who),
                StepRefusal.NOT_IN_THE_CIRCLE, who));
    }

    /** Whether the actor may say that a step is done, comes later, or is dropped. */
    public Check mayEnd(StepId id, Way way) {
        return open(id, step -> saidBy(step.circle(), step.who(), way));
    }

    public Check mayHand(StepId id, MemberId to, Way way) {
        return open(id, step -> mayTake(step.circle(), to, way)
            .and(() -> Check.that(!to.equals(step.who()), StepRefusal.HAS_IT_ALREADY, to)));
    }

    public Check mayCorrect(StepId id) {
        return open(id, step -> actor.equals(new Actor.Member(step.who())) ? below.people().actsAsMember(actor)
            : below.circles().actsInOrAtTheTable(step.circle(), actor));
    }

    private Check saidBy(CircleId circle, MemberId who, Way way) {
        return below.people().maySpeakFor(actor, who, way)
            .and(() -> way == Way.OWN_DEVICE ? Check.OK : below.circles().actsInOrAtTheTable(circle, actor));
    }

    private Check isAhead(LocalDate day) {
        var last = now.today().plusYears(YEARS_AHEAD);
        return Check.that(day != null, StepRefusal.DAY_MISSING)
            .and(() -> Check.that(!day.isBefore(now.today()), StepRefusal.DAY_IS_PAST, day))
            .and(() -> Check.that(!day.isAfter(last), StepRefusal.DAY_IS_TOO_FAR, last));
    }

    private Check open(StepId id, Function<NextStep, Check> then) {
        return steps.find(id).map(step -> Check.that(step.isOpen(), StepRefusal.STEP_HAS_ENDED)
            .and(() -> then.apply(step))).orElseGet(() -> Check.no(StepRefusal.NO_SUCH_STEP));
    }
}
