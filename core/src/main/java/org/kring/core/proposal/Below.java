package org.kring.core.proposal;

import org.kring.core.agreement.Agreements;
import org.kring.core.backlog.Backlog;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Circles;
import org.kring.core.people.People;

/** What proposals must know of the topics below them. */
public record Below(People people, Circles circles, Backlog backlog, Agreements agreements) {
    Circle circleOf(Proposal proposal) {
        return circles.find(proposal.circle()).orElseThrow();
    }
}
