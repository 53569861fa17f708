package org.kring.core.newcomer;

import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.newcomer.NewcomerCommand.Accompany;
import org.kring.core.newcomer.NewcomerCommand.Part;
import org.kring.core.newcomer.NewcomerCommand.SettleStep;
import org.kring.core.newcomer.NewcomerEvent.CompanionFound;
import org.kring.core.newcomer.NewcomerEvent.CompanionParted;
import org.kring.core.newcomer.NewcomerEvent.FirstStepSettled;
import org.kring.core.newcomer.NewcomerEvent.NewcomerCame;
import org.kring.core.people.People;
import org.kring.core.people.PeopleRefusal;

/** Who may invite, accompany and part, and what may be said about first steps (method.md section 10). */
public record NewcomerRules(Newcomers newcomers, People people, Actor actor, Moment now) {
    Decision decide(NewcomerCommand command) {
        return switch (command) {
            case Accompany(var newcomer) -> mayAccompany(newcomer).then(() -> List.of(new CompanionFound(newcomer, me())));
            case Part(var newcomer) -> mayPart(newcomer)
                .then(() -> List.of(new CompanionParted(newcomer, newcomers.of(newcomer).companion())));
            case SettleStep(var step, var how) -> maySettle(step, how).then(() -> List.of(new FirstStepSettled(me(), step, how)));
        };
    }

    /** Whoever invites somebody has time to accompany them. */
    public Check mayInvite() {
        return people.actsAsMember(actor).and(this::hasTime);
    }

    /**
     * What follows when somebody came by an invitation of the actor, who accompanies them; with enough newcomers
     * already, somebody else is sought.
     */
    public List<NewcomerEvent> came(MemberId newcomer) {
        var came = new NewcomerCame(newcomer, me());
        return hasTime().holds() ? List.of(came, new CompanionFound(newcomer, me())) : List.of(came);
    }

    public Check mayAccompany(MemberId newcomer) {
        return people.actsAsMember(actor)
            .and(() -> Check.that(people.isHere(newcomer), PeopleRefusal.NOT_A_MEMBER))
            .and(() -> Check.that(!newcomer.equals(me()), NewcomerRefusal.NOBODY_ACCOMPANIES_ONESELF))
            .and(() -> Check.that(Newcomers.isNew(people, newcomer, now), NewcomerRefusal.NOT_NEW_ANY_MORE))
            .and(() -> newcomers.companionOf(people, newcomer, now)
                .map(companion -> Check.no(NewcomerRefusal.IS_ACCOMPANIED, companion)).orElse(Check.OK))
            .and(this::hasTime);
    }

    private Check hasTime() {
        return Check.that(newcomers.accompaniedBy(people, me(), now).size() < Newcomers.AT_MOST,
            NewcomerRefusal.ACCOMPANIES_ENOUGH, Newcomers.AT_MOST);
    }

    public Check mayPart(MemberId newcomer) {
        return people.actsAsMember(actor)
            .and(() -> Check.that(newcomers.companionOf(people, newcomer, now).isPresent(), NewcomerRefusal.NOT_ACCOMPANIED))
            .and(() -> Check.that(isOneOfTheTwo(newcomer), NewcomerRefusal.ONLY_THE_TWO));
    }

    /** How a newcomer's first steps go is for the two. */
    public boolean isOneOfTheTwo(MemberId newcomer) {
        return newcomer.equals(me()) || newcomers.companionOf(people, newcomer, now).filter(each -> each.equals(me())).isPresent();
    }

    public Check maySettle(FirstStep step, Settled how) {
        return people.actsAsMember(actor)
            .and(() -> Check.that(how == Settled.LEFT_OUT || !step.isSeenFromDeeds(), NewcomerRefusal.SEEN_FROM_DEEDS))
            .and(() -> Check.that(newcomers.of(me()).steps().get(step) != how, NewcomerRefusal.SETTLED_ALREADY));
    }

    private MemberId me() {
        return actor instanceof Actor.Member(var id) ? id : null;
    }
}
