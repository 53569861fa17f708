package org.kring.core.agreement;

import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.agreement.AgreementCommand.FileUnder;
import org.kring.core.agreement.AgreementCommand.MindIt;
import org.kring.core.agreement.AgreementCommand.TellNewcomers;
import org.kring.core.agreement.AgreementCommand.Watch;
import org.kring.core.agreement.AgreementEvent.AgreementFiled;
import org.kring.core.agreement.AgreementEvent.NewcomersRead;
import org.kring.core.agreement.AgreementEvent.OwnerFound;
import org.kring.core.agreement.AgreementEvent.WatchNoted;

/** Who minds an agreement, what is to be watched, and who should read it. */
final class Minding {
    private Minding() {}

    static Decision watch(Agreements agreements, Agreements.Below below, Actor actor, Watch c) {
        return mayWatch(agreements, below, actor, c).and(() -> Limits.written(c.text(), Limits.PARAGRAPH))
            .then(new WatchNoted(c.agreement(), c.by(), c.way(), c.text()));
    }

    /** Anyone in the collective. */
    static Check mayWatch(Agreements agreements, Agreements.Below below, Actor actor, Watch c) {
        return below.people().maySpeakFor(actor, c.by(), c.way())
            .and(() -> agreements.standing(c.agreement()))
            .and(() -> Limits.atMost(Limits.LIST - 1, agreements.known(c.agreement()).care().watched()));
    }

    static Decision mindIt(Agreements agreements, Agreements.Below below, Actor actor, MindIt c) {
        return mayMind(agreements, below, actor, c.agreement(), c.owner())
            .then(new OwnerFound(c.agreement(), c.owner()));
    }

    /** A member of the circle offers to mind it, or hands over what they mind themselves. */
    static Check mayMind(Agreements agreements, Agreements.Below below, Actor actor, AgreementId id, MemberId owner) {
        return agreements.standing(id).and(() -> {
            var agreement = agreements.known(id);
            return below.circles().actsIn(agreement.circle(), actor)
                .and(() -> below.circles().actsIn(agreement.circle(), new Actor.Member(owner)))
                .and(() -> Check.that(!owner.equals(agreement.owner()), AgreementRefusal.MINDED_ALREADY));
        });
    }

    static Decision tellNewcomers(Agreements agreements, Agreements.Below below, Actor actor, TellNewcomers c) {
        return mayTellNewcomers(agreements, below, actor, c).then(new NewcomersRead(c.agreement(), c.yes()));
    }

    static Check mayTellNewcomers(Agreements agreements, Agreements.Below below, Actor actor, TellNewcomers c) {
        return agreements.lasting(c.agreement())
            .and(() -> below.circles().actsIn(agreements.known(c.agreement()).circle(), actor))
            .and(() -> Check.that(agreements.known(c.agreement()).care().forNewcomers() != c.yes(),
                AgreementRefusal.SAID_ALREADY))
            .and(() -> Check.that(!agreements.known(c.agreement()).isRemoval(), AgreementRefusal.A_REMOVAL_ENDS));
    }

    static Decision file(Agreements agreements, Agreements.Below below, Actor actor, FileUnder c) {
        return mayFile(agreements, below, actor, c).then(new AgreementFiled(c.agreement(), c.item()));
    }

    /** A member of its circle puts it where it is found: it is order, and decides nothing. */
    static Check mayFile(Agreements agreements, Agreements.Below below, Actor actor, FileUnder c) {
        return agreements.lasting(c.agreement()).and(() -> {
            var agreement = agreements.known(c.agreement());
            return below.circles().actsIn(agreement.circle(), actor)
                .and(() -> Check.that(c.item() == 0 || below.circles().find(agreement.circle()).orElseThrow().charter()
                    .item(c.item()).isPresent(), AgreementRefusal.NO_SUCH_ITEM_HERE))
                .and(() -> Check.that(agreement.care().item() != c.item(), AgreementRefusal.SAID_ALREADY));
        });
    }
}
