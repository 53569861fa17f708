package org.kring.core.proposal;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.consent.Deciders;
import org.kring.core.people.People;

/** Who decides about a proposal: its circle, or whom the circle had agreed on for the case that it is stuck. */
record WhoDecides(Proposal proposal, Circle circle, People people, LocalDate today) {
    static WhoDecides in(May may) {
        return new WhoDecides(may.proposal(), may.below().circleOf(may.proposal()), may.below().people(),
            may.now().today());
    }

    boolean has(MemberId member) {
        var instead = instead();
        return instead.isEmpty() ? circle.has(member) && !people.isOnLeave(member, today)
            && !member.equals(proposal.content().effect().subject()) : instead.contains(member);
    }

    /** Whom it is about does not decide. */
    List<MemberId> all(Content content) {
        var instead = instead();
        return !instead.isEmpty() ? instead : Deciders.of(circle, people, today).stream()
            .filter(member -> !member.equals(content.effect().subject())).toList();
    }

    private List<MemberId> instead() {
        var resort = proposal.aside().help().resort();
        return resort == null ? List.of() : resort.people().stream()
            .filter(member -> people.isHere(member) && !people.isOnLeave(member, today)).toList();
    }
}
