package org.kring.core.proposal;

import org.kring.core.Check;

/** What members may do about the time a proposal takes (method.md section 3, async variant). */
final class MayTime {
    private MayTime() {}

    static Check lengthen(May may) {
        var p = may.proposal();
        return may.below().circleOf(p).actsAsMember(may.actor())
            .and(() -> Check.that(p.stage() != Stage.DECIDED && p.runningWindow()
                .filter(window -> window.isOpen(may.now().at()) && !window.lengthened()).isPresent(),
                ProposalRefusal.NO_MORE_TIME));
    }

    static Check waitForAll(May may, boolean waits) {
        var p = may.proposal();
        return may.below().circleOf(p).actsAsMember(may.actor()).and(may::going)
            .and(() -> Check.that(p.stage().isWriting(), ProposalRefusal.ROUND_IS_OPEN))
            .and(() -> Check.that(p.place().waits() != waits, ProposalRefusal.NOTHING_CHANGED));
    }
}
