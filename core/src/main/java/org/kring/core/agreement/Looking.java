package org.kring.core.agreement;

import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.agreement.AgreementCommand.AskToLook;
import org.kring.core.agreement.AgreementCommand.NoteSeen;
import org.kring.core.agreement.AgreementEvent.AgreementEnded;
import org.kring.core.agreement.AgreementEvent.EarlyLookAsked;
import org.kring.core.agreement.AgreementEvent.SeenNoted;

/** Looking at an agreement again: when it waits for that, what was seen, and what ends by itself. */
final class Looking {
    private Looking() {}

    /** What is said first is said: a day that has come before a day that comes. */
    static Optional<Cause> cause(Agreements agreements, Agreement agreement, Moment now) {
        if (agreement.isAct()) {
            return agreement.awaitsReview() ? Optional.of(Cause.ACT) : Optional.empty();
        }
        if (!agreement.holds() || agreement.isOnce()) {
            return Optional.empty();
        }
        var clashes = agreements.openClashes(agreement.id()).stream().anyMatch(clash -> clash.one().equals(agreement.id()));
        return agreement.isToBeLookedAt(now.today()) ? Optional.of(Cause.DUE)
            : agreement.askedEarly().isPresent() ? Optional.of(Cause.ASKED)
            : clashes ? Optional.of(Cause.CLASH)
            : agreement.isNear(now) ? Optional.of(Cause.NEAR) : Optional.empty();
    }

    static Decision seen(Agreements agreements, Agreements.Below below, Actor actor, NoteSeen c) {
        return maySee(agreements, below, actor, c).and(() -> Limits.written(c.text(), Limits.PARAGRAPH))
            .then(new SeenNoted(c.agreement(), c.by(), c.way(), c.text()));
    }

    /** Whoever is heard in the circle tells what they saw. */
    static Check maySee(Agreements agreements, Agreements.Below below, Actor actor, NoteSeen c) {
        return agreements.lasting(c.agreement()).and(() -> below.people().maySpeakFor(actor, c.by(), c.way()))
            .and(() -> Check.that(isHeard(agreements, below, c.agreement(), c.by()), AgreementRefusal.ITS_CIRCLE_LOOKS_AT_IT))
            .and(() -> Limits.atMost(Limits.LIST - 1, agreements.known(c.agreement()).care().seen()));
    }

    private static boolean isHeard(Agreements agreements, Agreements.Below below, AgreementId id, MemberId member) {
        return below.circles().find(agreements.known(id).circle()).orElseThrow().hears(member);
    }

    static Decision ask(Agreements agreements, Agreements.Below below, Actor actor, AskToLook c) {
        return mayAsk(agreements, below, actor, c).and(() -> Limits.written(c.text(), Limits.PARAGRAPH))
            .then(new EarlyLookAsked(c.agreement(), c.by(), c.way(), c.text()));
    }

    /** Anyone with new information; it holds meanwhile (method.md section 3, reopened). */
    static Check mayAsk(Agreements agreements, Agreements.Below below, Actor actor, AskToLook c) {
        return agreements.lasting(c.agreement()).and(() -> below.people().maySpeakFor(actor, c.by(), c.way()))
            .and(() -> Check.that(agreements.known(c.agreement()).holds(), AgreementRefusal.NO_LONGER_HOLDS))
            .and(() -> Check.that(agreements.known(c.agreement()).askedEarly().isEmpty()
                && !agreements.known(c.agreement()).isAct(), AgreementRefusal.ASKED_ALREADY))
            .and(() -> Limits.atMost(Limits.LIST - 1, agreements.known(c.agreement()).care().early()));
    }

    static Decision endByItself(Agreements agreements, Actor actor, Moment now, AgreementId id) {
        var day = agreements.sunsets().get(id);
        return Check.that(day != null, AgreementRefusal.NO_SUCH_AGREEMENT)
            .and(() -> Check.that(actor instanceof Actor.Clock && now.today().isAfter(day), AgreementRefusal.ONLY_THE_CLOCK))
            .then(new AgreementEnded(id, null));
    }
}
