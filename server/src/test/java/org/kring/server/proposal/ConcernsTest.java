package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.world.Inverted;
import org.kring.server.account.InTheKitchen;

/** A proposal in the hub touches what a circle decides. */
class ConcernsTest extends InTheKitchen {
    private static final List<MemberId> WITHOUT_LEGAL = List.of(FEMI, CEM, BEN);
    private static final ProposalId LEASE = new ProposalId(2);
    private static final String PAGE = "/proposals/2";

    @BeforeEach
    void theHubMeetsAndCemProposesALease() {
        kitchen = kitchen.after(Inverted.since(Instant.now().minus(Duration.ofDays(3)), LocalDate.now().plusMonths(6)));
        kitchen.does(FEMI, new PlanMeeting(RIVER, Instant.now(), 60, Text.NONE));
        kitchen.does(FEMI, new OpenMeeting(new MeetingId(1), FEMI, CEM, WITHOUT_LEGAL));
        kitchen.does(CEM, new Begin(RIVER, CEM, new MeetingId(1), null, Content.of(text("We lease the barn")), true));
    }

    @Test
    void anyMemberSaysWhichCircleItTouchesAndTakesItBack() {
        var said = kitchen.deviceOf(BEN).opens(kitchen.at(PAGE)).send("#concerns-4", "touched", "true").follow();
        assertThat(said.text()).contains("Touches Legal research", "Not Legal research after all");
        assertThat(kitchen.state().proposals().find(LEASE).orElseThrow().place().concerns()).containsExactly(LEGAL);
        kitchen.deviceOf(BEN).opens(kitchen.at(PAGE)).send("#concerns-4", "touched", "false");
        assertThat(kitchen.state().proposals().find(LEASE).orElseThrow().place().concerns()).isEmpty();
        assertThat(kitchen.deviceOf(HANA).opens(kitchen.at(PAGE)).page().select("#concerns-4")).isEmpty();
    }

    @Test
    void withoutAnybodyOfThatCircleItIsTalkedAboutOnly() {
        kitchen.deviceOf(BEN).opens(kitchen.at(PAGE)).send("#concerns-4", "touched", "true");
        var page = kitchen.deviceOf(FEMI).opens(kitchen.at(PAGE));
        assertThat(page.page().select("#round")).isEmpty();
        assertThat(page.first("#lead").text()).contains("nobody of Legal research is here", "may send a guest");
    }
}
