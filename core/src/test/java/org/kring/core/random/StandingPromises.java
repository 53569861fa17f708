package org.kring.core.random;

import static org.kring.core.random.Promise.must;

import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.Stamp;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.State;
import org.kring.core.circle.Circle;
import org.kring.core.collective.Collective;
import org.kring.core.proposal.Meanwhile;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;

/** What stands fits together: proposals with agreements, deciders with members, clocks with windows. */
final class StandingPromises implements Promise {
    @Override
    public void rests(Collective state, Stamp stamp) {
        state.proposals().allRunning().forEach(proposal -> rests(state, proposal));
        state.circles().all().forEach(circle -> rests(state, circle));
    }

    private static void rests(Collective state, Proposal p) {
        p.round().ifPresent(round -> {
            must(round.version() == p.version().number(), "the round is about the text");
            must(round.deciders().containsAll(round.answers().keySet()), "answers are deciders'");
            must(round.deciders().containsAll(round.present()), "who is there decides");
            must(!p.stage().isAsking() || circle(state, p).members().containsAll(round.deciders())
                || instead(p).containsAll(round.deciders()), "deciders are members, or those whom the circle had agreed on");
        });
        must(!p.stage().isAsking() || p.round().isPresent(), "there is a question");
        must(p.stage() != Stage.OBJECTIONS || !p.openAgainst().isEmpty(), "a reason is worked on");
        must(!p.isInMeeting() || state.meetings().find(p.meeting()).orElseThrow().isLive(), "its meeting is open");
    }

    private static List<MemberId> instead(Proposal p) {
        return p.aside().help().resort() == null ? List.of() : p.aside().help().resort().people();
    }

    private static Circle circle(Collective state, Proposal p) {
        return state.circles().find(p.circle()).orElseThrow();
    }

    private static void rests(Collective state, Circle circle) {
        var standing = state.agreements().standingIn(circle.id());
        must(standing.stream().filter(agreement -> agreement.holds() && agreement.saysHowWeDecide()).count() <= 1,
            "one way to decide");
        standing.forEach(agreement -> rests(state, circle, agreement));
    }

    private static void rests(Collective state, Circle circle, Agreement agreement) {
        must(agreement.owner() == null || circle.has(agreement.owner()), "who minds it is a member");
        must(agreement.state() != State.REOPENED
            || !state.proposals().find(agreement.lastProposal()).orElseThrow().stage().isOver(),
            "what is reopened is worked on");
        must(!agreement.care().endsByItself() || !agreement.holds()
            || agreement.lookAgain().equals(state.agreements().sunsets().get(agreement.id())), "a try-out has its last day");
        must(!agreement.isAct() || !agreement.lookAgain().isAfter(Meanwhile.last(agreement.terms().starts())),
            "a leader acts for two weeks at most");
    }
}
