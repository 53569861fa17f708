package org.kring.core.tryout;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.CircleId;
import org.kring.core.DamagedLog;
import org.kring.core.Decision;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.Text;
import org.kring.core.Timer;
import org.kring.core.TryOutId;
import org.kring.core.backlog.Backlog;
import org.kring.core.circle.Circles;
import org.kring.core.people.People;
import org.kring.core.tryout.TryOutCommand.LetTryOutEnd;
import org.kring.core.tryout.TryOutEvent.TryOutBecame;
import org.kring.core.tryout.TryOutEvent.TryOutBegun;
import org.kring.core.tryout.TryOutEvent.TryOutStopped;
import org.kring.core.tryout.TryOutEvent.TryOutTimeOver;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/** All try-outs of a collective, in the order of their numbers. @param running those that have not ended */
public record TryOuts(PVector<TryOut> all, PSortedMap<Integer, TryOut> running) {
    public static final TryOuts NONE = new TryOuts(TreePVector.empty(), TreePMap.empty());

    /** What try-outs must know of the topics below them. */
    public record Below(People people, Circles circles, Backlog backlog) {
        Backlog.Below forBacklog() {
            return new Backlog.Below(people, circles);
        }
    }

    public Optional<TryOut> find(TryOutId id) {
        return id.value() <= all.size() ? Optional.of(all.get(id.value() - 1)) : Optional.empty();
    }

    public List<TryOut> runningIn(CircleId circle) {
        return running.values().stream().filter(tryOut -> tryOut.circle().equals(circle)).toList();
    }

    public List<TryOut> runningOf(MemberId member) {
        return running.values().stream().filter(tryOut -> tryOut.isOf(member)).toList();
    }

    public TryOutId next() {
        return new TryOutId(all.size() + 1);
    }

    /** Each ends by itself when its last day is over where the collective lives. */
    public Stream<Timer> timers(ZoneId zone) {
        return running.values().stream().map(tryOut -> new Timer(
            tryOut.until().plusDays(1).atStartOfDay(zone).toInstant(), new LetTryOutEnd(tryOut.id())));
    }

    /** What follows when somebody leaves: one alone is no try-out. */
    public List<TryOutEvent> memberLeft(MemberId member) {
        return runningOf(member).stream().<TryOutEvent>map(tryOut -> new TryOutStopped(tryOut.id(), Text.NONE)).toList();
    }

    public static Decision decide(TryOuts tryOuts, Below below, Actor actor, Moment now, TryOutCommand command) {
        return TryOutRules.decide(tryOuts, below, actor, now, command);
    }

    public static TryOuts evolve(TryOuts tryOuts, Stamp stamp, TryOutEvent event) {
        return switch (event) {
            case TryOutBegun e -> tryOuts.begun(new TryOut(e.tryOut(), e.circle(), e.by(), e.with(), stamp.at(),
                e.what(), e.first(), e.until(), e.topic(), new Course.Running()));
            case TryOutStopped(var id, var seen) -> tryOuts.ended(id, new Course.Stopped(stamp.at(), seen));
            case TryOutTimeOver(var id) -> tryOuts.ended(id, new Course.TimeOver(stamp.at()));
            case TryOutBecame(var id, var topic) -> tryOuts.ended(id, new Course.Became(stamp.at(), topic));
        };
    }

    private TryOuts begun(TryOut tryOut) {
        if (!tryOut.id().equals(next())) {
            throw new DamagedLog(tryOut.id() + " begins, but the next number is " + next().value());
        }
        return new TryOuts(all.plus(tryOut), running.plus(tryOut.id().value(), tryOut));
    }

    private TryOuts ended(TryOutId id, Course how) {
        var tryOut = find(id).orElseThrow(() -> new DamagedLog(id + " is not known"));
        return new TryOuts(all.with(id.value() - 1, tryOut.in(how)), running.minus(id.value()));
    }
}
