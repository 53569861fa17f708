package org.kring.core.agreement;

import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.agreement.AgreementEvent.ActEnded;
import org.kring.core.circle.Role;

/** What a leader does while the circle is stuck and law or safety is at risk (method.md section 3, deadlock ladder). */
final class Acting {
    private Acting() {}

    static Decision end(Agreements agreements, Agreements.Below below, Actor actor, AgreementId id) {
        return mayEnd(agreements, below, actor, id).then(new ActEnded(id));
    }

    /** Whoever leads the circle ends it before its day; the circle does so in a meeting. */
    static Check mayEnd(Agreements agreements, Agreements.Below below, Actor actor, AgreementId id) {
        return agreements.standing(id).and(() -> {
            var act = agreements.known(id);
            return Check.that(act.isAct() && act.holds(), AgreementRefusal.NO_ACT).and(() -> Check.that(
                below.circles().find(act.circle()).flatMap(circle -> circle.holder(Role.LEADER)).map(Actor.Member::new)
                    .filter(actor::equals).isPresent(), AgreementRefusal.ONLY_THE_LEADER));
        });
    }
}
