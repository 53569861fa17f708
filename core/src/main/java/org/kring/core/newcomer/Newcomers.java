package org.kring.core.newcomer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.Decision;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.newcomer.NewcomerEvent.CompanionFound;
import org.kring.core.newcomer.NewcomerEvent.CompanionParted;
import org.kring.core.newcomer.NewcomerEvent.FirstStepSettled;
import org.kring.core.newcomer.NewcomerEvent.NewcomerCame;
import org.kring.core.people.Member;
import org.kring.core.people.People;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/** Everybody of whom a companion or a first step is known, by their numbers. */
public record Newcomers(PSortedMap<Integer, Newcomer> all) {
    public static final Newcomers NONE = new Newcomers(TreePMap.empty());
    /** So long somebody is new, and is accompanied (method.md section 10: three months). */
    public static final Duration NEW = Duration.ofDays(90);
    /** So many newcomers one person accompanies at most (method.md section 10). */
    public static final int AT_MOST = 2;

    public Newcomer of(MemberId member) {
        return all.getOrDefault(member.value(), Newcomer.of(member));
    }

    /** Here, and not for long. */
    public static boolean isNew(People people, MemberId member, Moment now) {
        return people.find(member).filter(Member::isHere).filter(found -> found.since().plus(NEW).isAfter(now.at())).isPresent();
    }

    /** Who accompanies this person now: while the one is new and the other here. */
    public Optional<MemberId> companionOf(People people, MemberId member, Moment now) {
        return Optional.ofNullable(of(member).companion()).filter(people::isHere).filter(_ -> isNew(people, member, now));
    }

    /** Whom this person accompanies now. */
    public List<MemberId> accompaniedBy(People people, MemberId companion, Moment now) {
        return all.values().stream().map(Newcomer::member)
            .filter(member -> companionOf(people, member, now).filter(companion::equals).isPresent()).toList();
    }

    /** Those who were invited or accompanied, are new and have nobody now. */
    public List<MemberId> alone(People people, Moment now) {
        return all.values().stream().map(Newcomer::member).filter(member -> isNew(people, member, now)
            && companionOf(people, member, now).isEmpty()).toList();
    }

    public static Decision decide(Newcomers newcomers, People people, Actor actor, Moment now, NewcomerCommand command) {
        return new NewcomerRules(newcomers, people, actor, now).decide(command);
    }

    public static Newcomers evolve(Newcomers newcomers, Stamp stamp, NewcomerEvent event) {
        return switch (event) {
            case NewcomerCame(var member, var _) -> newcomers.with(newcomers.of(member));
            case CompanionFound(var member, var companion) -> newcomers.with(newcomers.of(member).with(companion));
            case CompanionParted(var member, var _) -> newcomers.with(newcomers.of(member).with(null));
            case FirstStepSettled(var member, var step, var how) -> newcomers.with(newcomers.of(member).settled(step, how));
        };
    }

    private Newcomers with(Newcomer newcomer) {
        return new Newcomers(all.plus(newcomer.member().value(), newcomer));
    }
}
