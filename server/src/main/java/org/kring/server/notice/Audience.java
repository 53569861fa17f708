package org.kring.server.notice;

import java.time.Instant;
import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.collective.Collective;
import org.kring.core.proposal.Owed;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;

/** Who is told about what. */
final class Audience {
    private Audience() {}

    /** Whose answer is awaited by mail; in a meeting people are asked there. */
    static List<MemberId> asked(Proposal proposal) {
        return proposal.isInMeeting() ? List.of() : proposal.notYet();
    }

    /** Who owes this about a proposal, outside of a meeting. */
    static List<MemberId> owing(Owed.What what, Proposal proposal, Collective state, Instant now) {
        return proposal.isInMeeting() ? List.of() : state.circles().find(proposal.circle()).orElseThrow().members().stream()
            .filter(member -> owes(member, what, proposal, state, now)).toList();
    }

    static boolean owes(MemberId member, Owed.What what, Proposal proposal, Collective state, Instant now) {
        return Owed.by(member, proposal, state.belowProposals(), new Moment(now, state.zone())).stream()
            .anyMatch(owed -> owed.what() == what);
    }

    /** Whether everybody has time to ask about it, or to say what they see, outside of a meeting. */
    static boolean mayAsk(Proposal proposal) {
        return (proposal.stage() == Stage.CLARIFY || proposal.stage() == Stage.UNDERSTAND) && !proposal.isInMeeting() && proposal.runningWindow().isPresent();
    }

    /** Members and guests of a circle. */
    static List<MemberId> of(CircleId circle, Collective state) {
        var found = state.circles().find(circle).orElseThrow();
        return state.people().here().stream().filter(found::hears).toList();
    }

    /** Whether somebody sits in this meeting; nobody does where there is none. */
    static boolean isThere(MemberId member, MeetingId meeting, Collective state) {
        return meeting != null
            && state.meetings().find(meeting).filter(each -> each.presence().isHere(member)).isPresent();
    }
}
