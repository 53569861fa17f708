package org.kring.core.agreement;

import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.agreement.AgreementCommand.MindIt;
import org.kring.core.agreement.AgreementCommand.Watch;
import org.kring.core.agreement.AgreementEvent.OwnerFound;
import org.kring.core.agreement.AgreementEvent.WatchNoted;

/** Who minds an agreement, and what is to be watched. */
final class Minding {
    private Minding() {}

    static Decision watch(Agreements agreements, Agreements.Below below, Actor actor, Watch c) {
        return mayWatch(agreements, below, actor, c).and(() -> Limits.written(c.text(), Limits.PARAGRAPH))
            .then(new WatchNoted(c.agreement(), c.by(), c.way(), c.text()));
    }

    static Check mayWatch(Agreements agreements, Agreements.Below below, Actor actor, Watch c) {
        return below.people().maySpeakFor(actor, c.by(), c.way())
            .and(() -> standing(agreements, c.agreement()))
            .and(() -> Limits.atMost(Limits.LIST - 1, agreements.find(c.agreement()).orElseThrow().watched()));
    }

    static Decision mindIt(Agreements agreements, Agreements.Below below, Actor actor, MindIt c) {
        return mayMind(agreements, below, actor, c.agreement(), c.owner())
            .then(new OwnerFound(c.agreement(), c.owner()));
    }

    /** A member of the circle offers to mind it, or hands over what they mind themselves. */
    static Check mayMind(Agreements agreements, Agreements.Below below, Actor actor, AgreementId id, MemberId owner) {
        return standing(agreements, id).and(() -> {
            var agreement = agreements.find(id).orElseThrow();
            return below.circles().actsIn(agreement.circle(), actor)
                .and(() -> below.circles().actsIn(agreement.circle(), new Actor.Member(owner)))
                .and(() -> Check.that(!owner.equals(agreement.owner()), AgreementRefusal.MINDED_ALREADY));
        });
    }

    private static Check standing(Agreements agreements, AgreementId id) {
        return agreements.find(id)
            .map(agreement -> Check.that(agreement.state() != State.NO_LONGER, AgreementRefusal.NO_LONGER_HOLDS))
            .orElseGet(() -> Check.no(AgreementRefusal.NO_SUCH_AGREEMENT));
    }
}
