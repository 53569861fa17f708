package org.kring.core.random;

import static org.kring.core.random.Promise.must;

import java.util.HashSet;
import java.util.Set;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Stamp;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleEvent;
import org.kring.core.circle.Confirmation;
import org.kring.core.circle.Role;
import org.kring.core.circle.State;
import org.kring.core.collective.Collective;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalEvent;

/** Seats are as roles say, two people carry each link, circles lie in one root, and open rounds stay as frozen. */
final class CirclePromises implements Promise {
    @Override
    public void saw(Collective before, Stamp stamp, Event event, Collective after) {
        if (event instanceof CircleEvent) {
            after.circles().all().forEach(circle -> seats(after, circle));
        }
        if (event instanceof ProposalEvent e) {
            before.proposals().find(e.proposal())
                .ifPresent(proposal -> frozen(proposal, after.proposals().find(e.proposal()).orElseThrow()));
        }
    }

    private static void frozen(Proposal before, Proposal after) {
        var same = before.round().isPresent() && after.round().isPresent()
            && before.asking().round().number() == after.asking().round().number();
        must(!same || before.asking().round().deciders().containsAll(after.asking().round().deciders()),
            "nobody comes into an open round");
    }

    /** Computed anew from all circles, in another way than the core does. */
    private static void seats(Collective state, Circle circle) {
        Set<MemberId> expected = new HashSet<>(circle.company().own());
        for (var other : state.circles().all()) {
            var atWork = other.state() == State.STARTING || other.state() == State.ACTIVE;
            if (atWork && other.parent().filter(circle.id()::equals).isPresent()) {
                for (var held : other.roles().entrySet()) {
                    if ((held.getKey() == Role.LEADER || held.getKey() == Role.DELEGATE)
                        && held.getValue().confirmation() != Confirmation.SUSPENDED) {
                        expected.add(held.getValue().holder());
                    }
                }
            }
        }
        must(expected.equals(Set.copyOf(circle.members())), "members are the circle's own and the links from inside");
    }

    @Override
    public void rests(Collective state, Stamp stamp) {
        state.circles().all().forEach(circle -> rests(state, circle));
    }

    private static void rests(Collective state, Circle circle) {
        var leader = circle.holder(Role.LEADER);
        must(leader.isEmpty() || !leader.equals(circle.holder(Role.DELEGATE)), "leader and delegate are two");
        must(circle.roles().values().stream().allMatch(held -> circle.has(held.holder())), "who holds a role is a member");
        must(!circle.isOver() || circle.members().isEmpty(), "nobody decides in a circle that has ended");
        must(!circle.isOver() || state.circles().inside(circle.id()).isEmpty(), "nothing lies in what has ended");
        must(circle.id().equals(Collective.ROOT) == circle.isRoot(), "there is one root");
        var around = state.circles().ancestors(circle.id());
        must(new HashSet<>(around).size() == around.size() && !around.contains(circle), "circles do not lie in themselves");
        must(!circle.isOver() || state.agreements().standingIn(circle.id()).isEmpty(), "what ended holds nothing");
    }
}
