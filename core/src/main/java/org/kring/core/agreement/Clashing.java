package org.kring.core.agreement;

import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Limits;
import org.kring.core.agreement.AgreementCommand.DeclareClash;
import org.kring.core.agreement.AgreementCommand.TakeBackClash;
import org.kring.core.agreement.AgreementEvent.ClashDeclared;
import org.kring.core.agreement.AgreementEvent.ClashTakenBack;

/** Two agreements that do not fit together yet. */
final class Clashing {
    private Clashing() {}

    static Decision declare(Agreements agreements, Agreements.Below below, Actor actor, DeclareClash c) {
        return mayDeclare(agreements, below, actor, c).and(() -> Limits.written(c.text(), Limits.PARAGRAPH))
            .then(new ClashDeclared(c.agreement(), c.other(), c.by(), c.way(), c.text()));
    }

    /** Anyone in the collective. */
    static Check mayDeclare(Agreements agreements, Agreements.Below below, Actor actor, DeclareClash c) {
        return agreements.lasting(c.agreement()).and(() -> agreements.lasting(c.other()))
            .and(() -> below.people().maySpeakFor(actor, c.by(), c.way()))
            .and(() -> Check.that(!c.agreement().equals(c.other()), AgreementRefusal.CLASHES_WITH_ANOTHER))
            .and(() -> Check.that(agreements.openClashes(c.agreement()).stream()
                .noneMatch(clash -> clash.isBetween(c.agreement(), c.other())), AgreementRefusal.DECLARED_ALREADY))
            .and(() -> Limits.atMost(Limits.LIST - 1, agreements.openClashes(c.agreement())));
    }

    /** Whoever declared it. */
    static Decision takeBack(Agreements agreements, Actor actor, TakeBackClash c) {
        return mayTakeBack(agreements, actor, c).then(new ClashTakenBack(c.agreement(), c.other()));
    }

    static Check mayTakeBack(Agreements agreements, Actor actor, TakeBackClash c) {
        return agreements.openClashes(c.agreement()).stream().filter(clash -> clash.isBetween(c.agreement(), c.other()))
            .findFirst().map(clash -> Check.that(actor.equals(new Actor.Member(clash.by())), AgreementRefusal.ONLY_WHO_DECLARED_IT))
            .orElseGet(() -> Check.no(AgreementRefusal.NO_SUCH_CLASH));
    }
}
