package org.kring.server.browser;

import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.circle.CircleCommand.NameForRole;
import org.kring.core.circle.Role;
import org.kring.core.consent.Words;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.Understood;

/** The square is ice and River is stuck with its stall: Cem, who looks after the whole, acts for now. */
class ActingTest extends InTheHouse {
    private static final List<MemberId> ALL = List.of(ANA, BEN, CEM, DORA, EMIL, FEMI);

    @Test
    void whoLooksAfterTheWholeActsAndItEndsByItself() {
        try (var six = stuck(new Six(house))) {
            six.at(BEN).seesNoMore("Law or safety at risk?");
            six.at(CEM).opensFold("Law or safety at risk?").checks("Somebody's safety").writes("What do you do?", "The stall stays shut.")
                .writes("Why can it not wait?", "The square is ice.").isAccessible().taps("Act for now, and tell everyone")
                .sees("Cem acts for now, until").isAccessible();
            six.of(BEN).opens(six.home()).sees("Done for now").sees("The stall stays shut.").isAccessible();
            six.agreement(BEN).sees("For now, since").sees("Not decided").sees("The next meeting looks at that.").isAccessible();
            house.later(Duration.ofDays(15));
            six.agreement(BEN).sees("Ended by itself on");
            six.of(CEM).opens(six.home()).sees("It is over, and the next meeting looks at it");
        }
    }

    /** Cem looks after the whole, and Ana sees a reason against two texts. */
    private static Six stuck(Six six) {
        six.does(ANA, new OpenMeeting(MEETING, BEN, DORA, ALL));
        six.does(BEN, new NameForRole(RIVER, Role.LEADER, CEM, LocalDate.now().plusMonths(6), MEETING, ALL));
        six.does(BEN, new CloseMeeting(MEETING, true));
        six.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("We have a stall.")), true));
        six.does(CEM, new OpenRound(Six.STALL, 1, List.of()));
        anaObjects(six, 1);
        six.does(CEM, new Restate(Six.STALL, 1, text("Support needs the same people")));
        six.does(ANA, new Understood(Six.STALL, 1, Way.OWN_DEVICE));
        six.does(CEM, new AskAnew(Six.STALL, 1, Content.of(text("We have a stall, once a month.")), List.of()));
        anaObjects(six, 2);
        return six;
    }

    private static void anaObjects(Six six, int version) {
        ALL.stream().filter(member -> !member.equals(ANA))
            .forEach(member -> six.does(member, new Consent(Six.STALL, version, member, Way.OWN_DEVICE)));
        six.does(ANA, new RaiseObjection(Six.STALL, version, ANA, Way.OWN_DEVICE, Words.of(text("The same people")), null));
    }
}
