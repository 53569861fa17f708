package org.kring.core.collective;

import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.Moment;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleEvent;
import org.kring.core.circle.CircleEvent.JoiningAsked;
import org.kring.core.circle.CircleEvent.JoiningLetGo;
import org.kring.core.meeting.Joinings;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Following;
import org.kring.core.proposal.Proposal;

/** What follows for agendas and proposals when a guest asks to be a member, or does not any more. */
final class Joining {
    private Joining() {}

    static List<Event> of(Collective before, CircleEvent event, Collective after, Moment now) {
        if (event instanceof JoiningAsked(var circle, var guest)) {
            return Joinings.asked(after.meetings(), after.belowMeetings(), now, circle, guest);
        }
        return before.circles().find(event.circle()).filter(circle -> isSettled(circle, after)).map(circle -> Consequences.both(
            Joinings.settled(after.meetings(), circle(after, circle.id())),
            Following.noLongerAsked(after.proposals(), after.belowProposals(), now, circle.id()))).orElse(List.of());
    }

    /** What is open in a circle that ends is let go with it. */
    private static boolean isSettled(Circle before, Collective state) {
        var after = circle(state, before.id());
        return !after.isOver() && !after.company().asking().containsAll(before.company().asking());
    }

    /** The circle has let it go: nobody is left asking without an answer. */
    static List<Event> letGo(Collective after, Proposal proposal) {
        return proposal.content().effect() instanceof Effect.Admit(var guest)
            && circle(after, proposal.circle()).company().asking().contains(guest)
            ? List.of(new JoiningLetGo(proposal.circle(), guest)) : List.of();
    }

    private static Circle circle(Collective state, CircleId id) {
        return state.circles().find(id).orElseThrow();
    }
}
