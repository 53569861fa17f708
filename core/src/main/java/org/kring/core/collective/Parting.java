package org.kring.core.collective;

import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleEvent.MemberInvited;
import org.kring.core.circle.Kind;

/** What follows when it has ended that somebody does not belong to a circle. */
final class Parting {
    private Parting() {}

    /** They have the circle's yes, and are asked whether they want to come back: nobody is put back without a word. */
    static List<Event> ended(Collective after, AgreementId id) {
        var agreement = after.agreements().find(id).orElseThrow();
        return !agreement.isRemoval() ? List.of()
            : back(after, after.circles().find(agreement.circle()).orElseThrow(), agreement.care().removal().member());
    }

    private static List<Event> back(Collective after, Circle circle, MemberId member) {
        if (circle.isOver() || circle.has(member) || !after.people().isHere(member)) {
            return List.of();
        }
        var seats = after.circles().suspended(circle.id(), member);
        return !seats.isEmpty() ? seats : circle.kind() == Kind.HUB || circle.company().invited().contains(member) ? List.of()
            : List.of(new MemberInvited(circle.id(), member));
    }
}
