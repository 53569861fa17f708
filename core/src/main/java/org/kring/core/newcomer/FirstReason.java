package org.kring.core.newcomer;

import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.people.People;
import org.kring.core.proposal.Proposals;

/** A newcomer's first reason against is thanked for by name (method.md section 10). */
public record FirstReason(Newcomers newcomers, People people, Proposals proposals) {
    public boolean isOf(MemberId member, Moment now) {
        return newcomers.all().containsKey(member.value()) && Newcomers.isNew(people, member, now) && proposals.all().stream()
            .flatMap(proposal -> proposal.asking().objections().stream()).filter(objection -> objection.by().equals(member))
            .limit(2).count() == 1;
    }
}
