package org.kring.core.meeting;

import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.TopicId;
import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.Pressing;
import org.kring.core.backlog.Topic;
import org.kring.core.backlog.Wish;
import org.kring.core.proposal.Proposal;

/**
 * What is to be put on an agenda; its number and place are given when it is put there.
 *
 * @param urgent   somebody says that it cannot wait, and the circle has not made room for it
 * @param promised somebody was told that the next meeting looks at it: it is there, however full the agenda is
 */
record Entry(ItemKind kind, int minutes, Wanted wanted, MemberId presenter, TopicId topic, ProposalId proposal,
             AgreementId agreement, MemberId guest, boolean urgent, boolean promised) {
    static final int USUAL_MINUTES = 15;
    private static final int LOOK_MINUTES = 10;
    private static final int JOINING_MINUTES = 5;

    Entry(ItemKind kind, int minutes, Wanted wanted) {
        this(kind, minutes, wanted, (MemberId) null);
    }

    Entry(ItemKind kind, int minutes, Wanted wanted, MemberId presenter) {
        this(kind, minutes, wanted, presenter, null, null, null, null, false, false);
    }

    static Entry of(Agreement agreement) {
        return new Entry(ItemKind.LOOK_AGAIN, LOOK_MINUTES, Wanted.DECIDE, agreement.owner(), null, null, agreement.id(), null, false, false);
    }

    Entry promised(boolean promised) {
        return new Entry(kind, minutes, wanted, presenter, topic, proposal, agreement, guest, urgent, promised);
    }

    static Entry of(Topic topic) {
        var wanted = topic.wish() == Wish.PROPOSAL ? Wanted.DECIDE : Wanted.EXPLORE;
        return new Entry(ItemKind.TOPIC, USUAL_MINUTES, wanted, topic.by(), topic.id(), null, null, null,
            topic.road().pressing() != null && isUnanswered(topic.road().pressing()), false);
    }

    private static boolean isUnanswered(Pressing pressing) {
        return switch (pressing.rest()) {
            case NOTHING, ASKED -> true;
            case AGREED, KEPT -> false;
        };
    }

    static Entry of(Proposal proposal) {
        return new Entry(ItemKind.PROPOSAL, USUAL_MINUTES, Wanted.DECIDE, proposal.author(), null, proposal.id(), null,
            null, false, proposal.place().called());
    }

    /** Whoever asks brings it. */
    static Entry joining(MemberId guest) {
        return new Entry(ItemKind.JOINING, JOINING_MINUTES, Wanted.DECIDE, guest, null, null, null, guest, false, false);
    }
}
