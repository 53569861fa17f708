package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.consent.Words;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.AddIdea;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.ProposalCommand.WaitForAll;
import org.kring.core.proposal.Stage;
import org.kring.server.account.InTheKitchen;

/** What the road of a proposal tells, and to whom; and what is said while it waits. */
class RoadTest extends InTheKitchen {
    private static final ProposalId BREAD = new ProposalId(1);

    private String roadSeenBy(MemberId member) {
        return kitchen.deviceOf(member).opens(kitchen.at("/proposals/1")).first("#road").text();
    }

    @Test
    void aReasonAgainstIsToldToWhoeverHasAnsweredAndNotBefore() {
        kitchen.does(ANA, new Begin(RIVER, ANA, null, null, Content.of(text("We bake our bread")), true));
        kitchen.does(ANA, new OpenRound(BREAD, 1, List.of()));
        kitchen.does(BEN, new RaiseObjection(BREAD, 1, BEN, Way.OWN_DEVICE, Words.of(text("The oven is broken")), null));
        assertThat(roadSeenBy(CEM)).contains("Ana made a proposal, text 1").doesNotContain("A reason against");
        assertThat(roadSeenBy(BEN)).contains("A reason against text 1: still open", "The oven is broken");
        kitchen.does(CEM, new Consent(BREAD, 1, CEM, Way.OWN_DEVICE));
        assertThat(roadSeenBy(CEM)).contains("The oven is broken");
        NINE.stream().filter(one -> !one.equals(BEN) && !one.equals(CEM))
            .forEach(one -> kitchen.does(one, new Consent(BREAD, 1, one, Way.OWN_DEVICE)));
        assertThat(roadSeenBy(ANA)).contains("The oven is broken");
    }

    @Test
    void whoSaysThatOnlyTheWordingHasChangedIsNamedAndWhoSaysThatMoreHas() {
        kitchen.does(ANA, new Begin(RIVER, ANA, null, null, Content.of(text("We bake our bread")), true));
        kitchen.does(ANA, new ChangeText(BREAD, 1, Content.of(text("We bake our own bread")), true, null));
        var page = kitchen.deviceOf(BEN).opens(kitchen.at("/proposals/1"));
        assertThat(page.first("#text ~ .noted").text()).startsWith("Ana says that only the wording has changed. Everyone is asked anew all the same."
            + " Who finds that more has changed can say so until");
        var refused = page.send("#label").follow();
        assertThat(refused.first("#text ~ .noted").text()).startsWith("Ben says that more than the wording has changed. Please read it as a new text");
        assertThat(roadSeenBy(CEM)).containsSubsequence("Text 2: only the wording has changed, says Ana",
            "Text 2: more than the wording has changed, says Ben");
    }

    @Test
    void eachTextSaysWhoWroteIt() {
        kitchen.does(ANA, new Begin(RIVER, ANA, null, null, Content.of(text("We bake our bread")), true));
        kitchen.does(BEN, new ChangeText(BREAD, 1, Content.of(text("We bake our own bread"))));
        kitchen.does(CEM, new ChangeText(BREAD, 2, Content.of(text("We bake our bread on Fridays"))));
        assertThat(roadSeenBy(ANA)).contains("Ana made a proposal, text 1", "Text 2, written by Ben", "Text 3, written by Cem");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/proposals/1")).texts("h2.label")).contains("Text 3 · Cem wrote it");
    }

    @Test
    void anIdeaSaysWhoseItIsAndAKeptTextWhoKeptIt() {
        kitchen.does(ANA, new BeginTogether(RIVER, ANA, null, null, text("Bread")));
        kitchen.does(ANA, new NameNeed(BREAD, text("We want bread that keeps")));
        NINE.forEach(one -> kitchen.does(one, new SayReady(BREAD, one, Way.OWN_DEVICE)));
        kitchen.does(ANA, new GoOn(BREAD, Stage.PICTURE, List.of()));
        kitchen.does(ANA, new AddDimension(BREAD, ANA, Way.OWN_DEVICE, text("Who bakes?")));
        NINE.forEach(one -> kitchen.does(one, new SayReady(BREAD, one, Way.OWN_DEVICE)));
        kitchen.does(ANA, new GoOn(BREAD, Stage.SHAPE, List.of()));
        kitchen.does(BEN, new AddIdea(BREAD, 1, BEN, Way.OWN_DEVICE, text("Two of us, by turns")));
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("/proposals/1")).first("#idea-1-1").text()).isEqualTo("Two of us, by turns Ben");
        kitchen.does(ANA, new ChooseWriters(BREAD, List.of(BEN, CEM), LocalDate.now().plusDays(3), List.of()));
        kitchen.does(BEN, new ChangeText(BREAD, 1, Content.of(text("Two bake on Fridays"))));
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("/proposals/1")).first("#whose").text())
            .isEqualTo("What stands here is the text that Ben kept last.");
        kitchen.does(CEM, new Present(BREAD));
        assertThat(roadSeenBy(ANA)).contains("Two of us, by turns (Ben)");
    }

    @Test
    void whatWaitsForSomebodySaysSinceWhenAndWhatCanBeDone() {
        var present = NINE.subList(0, 8);
        kitchen.does(ANA, new PlanMeeting(RIVER, Instant.now(), 60, Text.NONE));
        kitchen.does(ANA, new OpenMeeting(new MeetingId(1), ANA, BEN, present));
        kitchen.does(ANA, new Begin(RIVER, ANA, new MeetingId(1), null, Content.of(text("We sell the van")), true));
        kitchen.does(ANA, new WaitForAll(BREAD, true));
        kitchen.does(ANA, new OpenRound(BREAD, 1, present));
        kitchen.does(ANA, new OthersConsent(BREAD, 1));
        kitchen.does(ANA, new Declare(BREAD));
        var page = kitchen.deviceOf(ANA).opens(kitchen.at("/proposals/1"));
        assertThat(page.first(".say").text()).isEqualTo("Nobody sees a reason against so far. We wait for Ivo. Asked today.");
        assertThat(page.first("#silent a").text()).isEqualTo("Nothing is heard of Ivo? What we can do");
        assertThat(page.first("#silent a").attr("href")).isEqualTo(kitchen.at("/people/leave"));
        assertThat(kitchen.deviceOf(IVO).opens(kitchen.at("/proposals/1")).page().select("#silent")).isEmpty();
    }
}
