package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.circle.Change;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Role;
import org.kring.core.consent.Words;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** The square is ice, River is stuck with its stall, and Cem, who looks after the whole, acts for now. */
class MeanwhilePagesTest extends InTheKitchen {
    private static final ProposalId STALL = new ProposalId(2);

    @BeforeEach
    void anaSeesAReasonAgainstTwoTexts() {
        kitchen.decides(RIVER, Changes.NONE.and(new Change.Fill(RIVER, Role.LEADER, CEM, LocalDate.now().plusMonths(6))));
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("We have a stall.")), true));
        kitchen.does(CEM, new OpenRound(STALL, 1, List.of()));
        anaObjects(1);
        kitchen.does(CEM, new Restate(STALL, 1, text("Support needs the same people")));
        kitchen.does(ANA, new Understood(STALL, 1, Way.OWN_DEVICE));
        kitchen.does(CEM, new AskAnew(STALL, 1, Content.of(text("We have a stall, once")), List.of()));
        anaObjects(2);
    }

    private void anaObjects(int version) {
        NINE.stream().filter(member -> !member.equals(ANA)).forEach(member ->
            kitchen.does(member, new Consent(STALL, version, member, Way.OWN_DEVICE)));
        kitchen.does(ANA, new RaiseObjection(STALL, version, ANA, Way.OWN_DEVICE, Words.of(text("The same people")), null));
    }

    private Answer seenBy(MemberId member, String page) {
        return kitchen.deviceOf(member).opens(kitchen.at(page));
    }

    private Answer cemActs() {
        return seenBy(CEM, "/proposals/2").send("#act", "risk", "SAFETY", "text", "The stall stays shut", "why", "The square is ice").follow();
    }

    @Test
    void whoLooksAfterTheWholeIsOfferedToActAndNobodyElse() {
        assertThat(seenBy(BEN, "/proposals/2").page().select("#act-fold")).isEmpty();
        var form = seenBy(CEM, "/proposals/2");
        assertThat(form.first("#act-fold summary").text()).isEqualTo("Law or safety at risk?");
        var back = form.send("#act", "text", "The stall stays shut", "why", "The square is ice");
        assertThat(back.first("#act-wrong").text()).startsWith("What is at risk");
        var tooLong = back.send("#act", "risk", "LAW", "until", LocalDate.now().plusDays(14).toString());
        assertThat(tooLong.first("#act-wrong").text()).startsWith("Until when? Two weeks are the most");
        assertThat(tooLong.send("#act", "until", LocalDate.now().plusDays(3).toString(), "why", "").first("#act-why-wrong").text()).isNotBlank();
    }

    @Test
    void itIsToldWhereEverybodyLooks() {
        assertThat(cemActs().first("#acting").text()).startsWith("Cem acts for now, until ").endsWith(": The stall stays shut");
        assertThat(seenBy(ANA, "").first("#acts").text()).contains("River Commons is stuck, and Cem acts until");
        assertThat(seenBy(ANA, "/agreements").text()).contains("For now, since");
        assertThat(seenBy(ANA, "/history").text()).contains("Cem acts for now, as the circle is stuck. At risk: Somebody's safety. The stall stays shut");
    }

    @Test
    void itsPageSaysThatNobodyDecidedItAndWhoDoesItEndsIt() {
        cemActs();
        var seen = seenBy(BEN, "/agreements/2");
        assertThat(seen.first("#facts").text()).contains("Not decided", "Somebody's safety", "We have a stall, once");
        assertThat(seen.first("#waits").text()).contains("The next meeting looks at that.");
        assertThat(seen.page().select("#stop, #heard, #waits .button")).isEmpty();
        assertThat(seenBy(BEN, "/agreements/2/review").status()).isEqualTo(404);
        var ended = seenBy(CEM, "/agreements/2").send("#stop").follow();
        assertThat(ended.first(".lead").text()).startsWith("No longer, since");
        assertThat(ended.first("#road").text()).contains("We were stuck, and Cem acts for now", "Ended before its day");
    }

    @Test
    void theNextMeetingLooksAtItByItself() {
        cemActs();
        kitchen.does(CEM, new PlanMeeting(RIVER, Instant.now(), 90, text("")));
        kitchen.does(CEM, new OpenMeeting(MEETING, BEN, CEM, NINE));
        kitchen.does(BEN, new StartItem(MEETING, look().number()));
        var live = seenBy(BEN, "/meetings/1");
        assertThat(live.first("#looking").text()).contains("acted while we were stuck");
        assertThat(live.texts("#review button")).hasSize(2);
        assertThat(live.page().select("#keep, #end-fold, #decide-fold")).isEmpty();
        live.send("#review", "answer", "stop");
        assertThat(seenBy(BEN, "/agreements/2").first("#road").text()).contains("A meeting looked at it");
        assertThat(seenBy(ANA, "").page().select("#acts")).isEmpty();
    }

    private Item look() {
        return kitchen.state().meetings().find(MEETING).orElseThrow().agenda().items().stream()
            .filter(item -> item.kind() == ItemKind.LOOK_AGAIN).findFirst().orElseThrow();
    }
}
