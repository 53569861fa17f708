package org.kring.core.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.DamagedLog;
import org.kring.core.Decision;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.Way;
import org.kring.core.people.PeopleCommand.EndLeave;
import org.kring.core.people.PeopleCommand.IssueAccessByHost;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.core.people.PeopleCommand.TakeLeave;
import org.kring.core.people.PeopleCommand.TryToReach;
import org.kring.core.people.PeopleCommand.VouchAccess;
import org.kring.core.people.PeopleEvent.AccessIssuedByHost;
import org.kring.core.people.PeopleEvent.AccessVouched;
import org.kring.core.people.PeopleEvent.LeaveEnded;
import org.kring.core.people.PeopleEvent.LeaveTaken;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.people.PeopleEvent.MemberLeft;
import org.kring.core.people.PeopleEvent.TriedToReach;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** All who are or were members, in the order of their numbers. */
public record People(PVector<Member> all) {
    public static final People NONE = new People(TreePVector.empty());

    public Optional<Member> find(MemberId id) {
        return id.value() <= all.size() ? Optional.of(all.get(id.value() - 1)) : Optional.empty();
    }

    public boolean isHere(MemberId id) {
        return find(id).filter(Member::isHere).isPresent();
    }

    public boolean isOnLeave(MemberId id, LocalDate today) {
        return find(id).filter(member -> member.isOnLeave(today)).isPresent();
    }

    public List<MemberId> here() {
        return all.stream().filter(Member::isHere).map(Member::id).toList();
    }

    public MemberId next() {
        return new MemberId(all.size() + 1);
    }

    /** Holds when the actor is a member who has not left. */
    public Check actsAsMember(Actor actor) {
        return Check.that(actor instanceof Actor.Member(var id) && isHere(id), PeopleRefusal.NOT_A_MEMBER);
    }

    /** Holds when the actor may enter something that {@code member} says, in this way (screens.md rule 6). */
    public Check maySpeakFor(Actor actor, MemberId member, Way way) {
        return Check.that(isHere(member), PeopleRefusal.NOT_A_MEMBER).and(() -> switch (way) {
            case OWN_DEVICE -> Check.that(actor.equals(new Actor.Member(member)), PeopleRefusal.ONLY_ONESELF);
            case SHARED_DEVICE, IN_THE_ROOM -> actor instanceof Actor.Table ? Check.OK : actsAsMember(actor);
        });
    }

    public static Decision decide(People people, Actor actor, Moment now, PeopleCommand command) {
        return switch (command) {
            case VouchAccess(var member, var by) -> people.mayVouch(actor, member, by)
                .then(new AccessVouched(member, List.copyOf(by)));
            case IssueAccessByHost(var member) -> people.mayIssue(actor, member).then(new AccessIssuedByHost(member));
            case Leave(var member) -> people.mayLeave(actor, member).then(new MemberLeft(member));
            case TakeLeave(var member, var until) -> people.mayLeave(actor, member)
                .and(() -> Check.that(until.isAfter(now.today()), PeopleRefusal.LEAVE_ENDS_ON_A_DAY_AHEAD, until))
                .then(new LeaveTaken(member, until));
            case EndLeave(var member) -> people.mayEndLeave(actor, member, now.today()).then(new LeaveEnded(member));
            case TryToReach(var member, var channel) -> people.mayTryToReach(actor, member)
                .then(new TriedToReach(member, channel));
        };
    }

    private Check mayVouch(Actor actor, MemberId member, List<MemberId> by) {
        return actsAsMember(actor)
            .and(() -> Check.that(isHere(member) && by.stream().allMatch(this::isHere), PeopleRefusal.NOT_A_MEMBER))
            .and(() -> Check.that(actor instanceof Actor.Member(var id) && by.contains(id), PeopleRefusal.ONLY_ONESELF))
            .and(() -> Check.that(by.contains(member) || by.stream().distinct().count() >= 2,
                PeopleRefusal.TWO_MUST_VOUCH));
    }

    private Check mayIssue(Actor actor, MemberId member) {
        return Check.that(actor instanceof Actor.Host, PeopleRefusal.ONLY_THE_HOST)
            .and(() -> Check.that(isHere(member), PeopleRefusal.NOT_A_MEMBER));
    }

    public Check mayLeave(Actor actor, MemberId member) {
        return actsAsMember(actor)
            .and(() -> Check.that(actor.equals(new Actor.Member(member)), PeopleRefusal.ONLY_ONESELF));
    }

    public Check mayEndLeave(Actor actor, MemberId member, LocalDate today) {
        return mayLeave(actor, member)
            .and(() -> Check.that(isOnLeave(member, today), PeopleRefusal.NOT_ON_LEAVE));
    }

    public Check mayTryToReach(Actor actor, MemberId member) {
        return actsAsMember(actor).and(() -> Check.that(isHere(member), PeopleRefusal.NOT_A_MEMBER))
            .and(() -> Check.that(!actor.equals(new Actor.Member(member)), PeopleRefusal.OTHERS_TRY_TO_REACH_YOU));
    }

    public static People evolve(People people, Stamp stamp, PeopleEvent event) {
        return switch (event) {
            case MemberJoined(var id) -> people.joined(Member.joined(id, stamp.at()));
            case MemberLeft(var id) -> people.with(people.known(id).leftAt(stamp.at()));
            case LeaveTaken(var id, var until) -> people.with(people.known(id).onLeave(until));
            case LeaveEnded(var id) -> people.with(people.known(id).onLeave(null));
            case TriedToReach(var id, var channel) -> people.with(people.known(id).tried(channel, stamp.at()));
            case AccessVouched(var id, var _) -> people.with(people.known(id));
            case AccessIssuedByHost(var id) -> people.with(people.known(id));
        };
    }

    private People joined(Member member) {
        if (!member.id().equals(next())) {
            throw new DamagedLog(member.id() + " joins, but the next number is " + next().value());
        }
        return new People(all.plus(member));
    }

    private People with(Member member) {
        return new People(all.with(member.id().value() - 1, member));
    }

    private Member known(MemberId id) {
        return find(id).orElseThrow(() -> new DamagedLog(id + " is not known"));
    }
}
