package org.kring.core.tryout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.TryOutId;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.BacklogRefusal;
import org.kring.core.backlog.BacklogRules;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Wish;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.tryout.TryOutCommand.BeginTryOut;
import org.kring.core.tryout.TryOutCommand.EndTryOut;
import org.kring.core.tryout.TryOutCommand.LetTryOutEnd;
import org.kring.core.tryout.TryOutCommand.MakeMoreOf;
import org.kring.core.tryout.TryOutEvent.TryOutBecame;
import org.kring.core.tryout.TryOutEvent.TryOutBegun;
import org.kring.core.tryout.TryOutEvent.TryOutStopped;
import org.kring.core.tryout.TryOutEvent.TryOutTimeOver;

/** Who may begin a try-out, end it, and make more of it (method.md, what practice changed: two names, four weeks). */
public record TryOutRules(TryOuts tryOuts, TryOuts.Below below, Actor actor, Moment now) {
    private static final int MOST_WEEKS = 4;

    static Decision decide(TryOuts tryOuts, TryOuts.Below below, Actor actor, Moment now, TryOutCommand command) {
        var rules = new TryOutRules(tryOuts, below, actor, now);
        return switch (command) {
            case BeginTryOut c -> rules.mayBegin(c).then(() -> rules.begun(c));
            case EndTryOut(var id, var seen) -> rules.mayEnd(id).and(() -> Limits.fits(seen, Limits.PARAGRAPH))
                .then(new TryOutStopped(id, seen));
            case MakeMoreOf c -> rules.mayMakeMoreOf(c.tryOut(), c.by())
                .and(() -> rules.backlog().mayRaise(rules.raised(c))).then(() -> rules.became(c));
            case LetTryOutEnd(var id) -> rules.isOver(id).then(new TryOutTimeOver(id));
        };
    }

    /** The last day that a try-out may have when it begins today. */
    public LocalDate lastDay() {
        return now.today().plusWeeks(MOST_WEEKS);
    }

    public Check mayBegin(BeginTryOut c) {
        return below.circles().isLiving(c.circle())
            .and(() -> isFor(c.by()))
            .and(() -> Check.that(below.people().isHere(c.with()) && !c.with().equals(c.by()),
                TryOutRefusal.TWO_PEOPLE_ARE_NEEDED))
            .and(() -> Limits.written(c.what(), Limits.PARAGRAPH))
            .and(() -> Limits.written(c.first(), Limits.LINE))
            .and(() -> isSoon(c.until()))
            .and(() -> c.topic() == null ? Check.OK : comesFrom(c));
    }

    private Check isFor(MemberId by) {
        return Check.that(below.people().isHere(by), PeopleRefusal.NOT_A_MEMBER)
            .and(() -> Check.that(actor.equals(new Actor.Member(by)) || actor instanceof Actor.Table,
                BacklogRefusal.ONLY_FOR_ONESELF));
    }

    private Check isSoon(LocalDate until) {
        return Check.that(until != null, TryOutRefusal.END_MISSING)
            .and(() -> Check.that(!until.isBefore(now.today()), TryOutRefusal.END_IS_PAST, until))
            .and(() -> Check.that(!until.isAfter(lastDay()), TryOutRefusal.AT_MOST_FOUR_WEEKS, lastDay()));
    }

    private Check comesFrom(BeginTryOut c) {
        return backlog().mayClose(c.topic()).and(() -> Check.that(
            below.backlog().find(c.topic()).orElseThrow().circle().equals(c.circle()), BacklogRefusal.NO_SUCH_TOPIC));
    }

    private List<Event> begun(BeginTryOut c) {
        var events = new ArrayList<Event>();
        events.add(new TryOutBegun(tryOuts.next(), c.circle(), c.by(), c.with(), c.until(), c.topic(), c.what(),
            c.first()));
        if (c.topic() != null) {
            events.add(new TopicClosed(c.topic(), Ending.TRIED));
        }
        return events;
    }

    public Check mayEnd(TryOutId id) {
        return found(id, TryOut::isRunning).and(() -> isOneOfTheTwo(tryOuts.find(id).orElseThrow()));
    }

    public Check mayMakeMoreOf(TryOutId id, MemberId by) {
        return found(id, tryOut -> tryOut.isRunning() || tryOut.course() instanceof Course.TimeOver)
            .and(() -> isOneOfTheTwo(tryOuts.find(id).orElseThrow()))
            .and(() -> Check.that(tryOuts.find(id).orElseThrow().isOf(by), TryOutRefusal.ONLY_THE_TWO));
    }

    private Check isOver(TryOutId id) {
        return found(id, TryOut::isRunning).and(() -> Check.that(actor instanceof Actor.Clock
            && now.today().isAfter(tryOuts.find(id).orElseThrow().until()), TryOutRefusal.NOT_OVER_YET));
    }

    private Check found(TryOutId id, Predicate<TryOut> stands) {
        return tryOuts.find(id).map(tryOut -> Check.that(stands.test(tryOut), TryOutRefusal.TRY_OUT_HAS_ENDED))
            .orElseGet(() -> Check.no(TryOutRefusal.NO_SUCH_TRY_OUT));
    }

    private Check isOneOfTheTwo(TryOut tryOut) {
        return actor instanceof Actor.Table ? Check.OK : below.people().actsAsMember(actor)
            .and(() -> Check.that(actor instanceof Actor.Member(var member) && tryOut.isOf(member),
                TryOutRefusal.ONLY_THE_TWO));
    }

    private List<Event> became(MakeMoreOf c) {
        var events = new ArrayList<>(backlog().raised(raised(c)));
        events.add(new TryOutBecame(c.tryOut(), below.backlog().next()));
        return events;
    }

    private RaiseTopic raised(MakeMoreOf c) {
        return new RaiseTopic(tryOuts.find(c.tryOut()).orElseThrow().circle(), c.by(), Wish.PROPOSAL, c.text());
    }

    private BacklogRules backlog() {
        return new BacklogRules(below.backlog(), below.forBacklog(), actor, now);
    }
}
