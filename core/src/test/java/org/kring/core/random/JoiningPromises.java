package org.kring.core.random;

import static org.kring.core.random.Promise.must;

import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Stamp;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.collective.Collective;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Stage;

/** A guest joins by a decision of the circle and by their own yes; nothing is open about whoever does not ask. */
final class JoiningPromises implements Promise {
    @Override
    public void saw(Collective before, Stamp stamp, Event event, Collective after) {
        if (event instanceof CircleMemberJoined(var id, var member)) {
            before.circles().find(id).filter(circle -> circle.guests().contains(member) && !circle.company().invited().contains(member))
                .ifPresent(circle -> {
                    must(circle.company().asking().contains(member), "nobody joins who has not asked");
                    must(isDecided(before, id, member), "a guest joins by a decision of the circle");
                });
        }
    }

    private static boolean isDecided(Collective state, CircleId circle, MemberId guest) {
        return state.proposals().all().stream().anyMatch(proposal -> proposal.circle().equals(circle)
            && proposal.stage() == Stage.DECIDED && proposal.content().effect().equals(new Effect.Admit(guest)));
    }

    @Override
    public void rests(Collective state, Stamp stamp) {
        state.circles().living().forEach(circle -> rests(state, circle));
    }

    private static void rests(Collective state, Circle circle) {
        var asking = circle.company().asking();
        must(circle.guests().containsAll(asking), "whoever asks sits in");
        must(state.proposals().runningIn(circle.id()).stream()
            .filter(proposal -> proposal.stage() != Stage.DRAFT && !proposal.stage().isOver())
            .allMatch(proposal -> !(proposal.content().effect() instanceof Effect.Admit(var guest)) || asking.contains(guest)),
            "nothing is open about somebody who does not ask");
        must(state.meetings().plannedIn(circle.id()).stream().flatMap(meeting -> meeting.agenda().items().stream())
            .filter(item -> item.guest() != null && !item.isBegun()).allMatch(item -> asking.contains(item.guest())),
            "no agenda that lies ahead speaks of somebody who does not ask");
    }
}
