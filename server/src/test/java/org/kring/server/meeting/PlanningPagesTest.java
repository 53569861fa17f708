package org.kring.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.util.List;
import java.time.LocalDate;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kring.core.people.PeopleCommand.TakeLeave;
import org.kring.core.Text;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.MeetingState;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;

class PlanningPagesTest extends Gathered {
    @Test
    void theFirstMeetingIsOneTapAway() {
        var meetings = kitchen.deviceOf(ANA).opens(kitchen.at("/meetings"));
        assertThat(meetings.first("#first h2").text()).isEqualTo("Your first meeting");
        var planned = meetings.send("#plan");
        assertThat(planned.status()).isEqualTo(303);
        var meeting = planned.follow();
        assertThat(meeting.first("h1").text()).isEqualTo("Your first meeting");
        assertThat(meeting.texts(".agenda-rows summary .minutes"))
            .containsExactly("5", "5", "5", "15", "20", "10", "10", "5", "5");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/meetings")).texts("#planned li")).hasSize(1);
    }

    @Test
    void theFirstMeetingOfANewCircleNeedsNoPracticeAndSpeaksOfWhatTheCircleIsThereFor() {
        kitchen.findsItsCircles();
        kitchen.does(CEM, new PlanMeeting(MAGAZINE, Instant.now().plusSeconds(3600), 80, Text.NONE));
        var meeting = kitchen.deviceOf(CEM).opens(kitchen.at("/meetings/1"));
        assertThat(meeting.text()).contains("What our circle is there for", "Choosing people for longer can wait for next time.")
            .doesNotContain("biscuits");
    }

    @Test
    void aPastDayComesBackBesideItsFieldWithAllThatWasTyped() {
        var form = kitchen.deviceOf(ANA).opens(kitchen.at("/meetings/new"));
        var back = form.send("#plan", "day", "2020-01-01", "place", "Cem's kitchen");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#plan-day-wrong").text()).startsWith("That time is past");
        assertThat(back.first("#plan-place").val()).isEqualTo("Cem's kitchen");
        assertThat(kitchen.state().meetings().all()).isEmpty();
    }

    @Test
    void anAgendaIsBuiltWithoutScriptsAndItsMinutesAddUp() {
        planned();
        var ben = kitchen.deviceOf(BEN);
        on(ben).send("#item-4-form", "do", "minutes", "minutes", "10");
        on(ben).send("#item-5-form", "do", "earlier");
        on(ben).send("#item-6-form", "do", "drop");
        on(ben).send("#add-item", "text", "A key for everyone", "minutes", "12", "wanted", "DECIDE");
        on(ben).send("#swap", "item", "2", "other", "3");
        assertThat(meeting().agenda().items()).extracting(Item::kind).startsWith(ItemKind.ARRIVING,
            ItemKind.HOW_WE_DECIDE, ItemKind.PRACTICE, ItemKind.NEEDS, ItemKind.TOGETHER_FOR, ItemKind.FREE);
        assertThat(on(ben).first("#free").text()).isEqualTo("3 min free");
    }

    @Test
    void aWaitingTopicIsPutOnTheAgenda() {
        kitchen.does(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, text("The stove smokes")));
        planned();
        var page = seenBy(BEN);
        assertThat(page.texts("#add-item-what option")).contains("The stove smokes");
        page.send("#add-item", "what", "topic-1");
        assertThat(meeting().agenda().items()).extracting(Item::kind).contains(ItemKind.TOPIC);
        assertThat(seenBy(BEN).texts(".agenda-rows summary")).contains("15 The stove smokes");
    }

    @Test
    void aProposalIsPutOnTheAgendaFromItsPageFromTheCircleAndFromTheMeeting() {
        planned();
        for (var title : List.of("Soup on Mondays", "A second ladder", "A stall")) {
            kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text(title)), true));
        }
        var ben = kitchen.deviceOf(BEN);
        ben.opens(kitchen.at("/proposals/1")).send("#agenda-1");
        assertThat(ben.opens(kitchen.at("/proposals/1")).texts("main a.button")).first().asString().startsWith("On the agenda for");
        ben.opens(kitchen.at("/circles/river-commons")).send("#agenda-2");
        assertThat(ben.opens(kitchen.at("/circles/river-commons")).page().select("#agenda-1, #agenda-2")).isEmpty();
        assertThat(on(ben).texts("#add-item-what option")).contains("Proposal: A stall").doesNotContain("Proposal: Soup on Mondays");
        on(ben).send("#add-item", "what", "proposal-3");
        assertThat(on(ben).texts(".agenda-rows summary")).contains("15 Soup on Mondays", "15 A second ladder", "15 A stall");
    }

    @Test
    void aDraftIsPutOnNoAgenda() {
        planned();
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("Half a thought")), false));
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("/proposals/1")).page().select("#agenda-1")).isEmpty();
    }

    @Test
    void anItemWithoutATitleComesBack() {
        planned();
        var back = seenBy(BEN).send("#add-item", "text", " ", "minutes", "7");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#add-item-text-wrong").text()).isEqualTo("A few words are needed here.");
        assertThat(back.first("#add-item-minutes").val()).isEqualTo("7");
    }

    @Test
    void itIsMovedAndCalledOff() {
        planned();
        seenBy(BEN).send("#move", "day", "2027-01-10", "time", "19:00", "place", "kitchen");
        assertThat(seenBy(CEM).text()).contains("19:00, kitchen");
        seenBy(BEN).send("#cancel");
        assertThat(meeting().state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(seenBy(CEM).text()).contains("This meeting was called off.");
    }

    @Test
    void itIsOpenedWithWhoAsksWhoWritesAndWhoIsHere() {
        planned();
        var page = seenBy(ANA);
        assertThat(page.page().select(".who-is-here input[checked]")).hasSize(9);
        var opened = page.send("#open", "facilitator", "2", "secretary", "4");
        assertThat(opened.status()).isEqualTo(303);
        assertThat(meeting().facilitator()).contains(BEN);
        assertThat(meeting().secretary()).contains(DORA);
        assertThat(meeting().presence().here()).hasSize(9).contains(EMIL);
    }

    @Test
    void whoeverIsOnLeaveIsNotTakenToBeHereAndNotAsked_unlessTheyCome() {
        kitchen.does(IVO, new TakeLeave(IVO, LocalDate.now().plusDays(30)));
        planned();
        var page = seenBy(ANA);
        assertThat(page.first("#here-9").hasAttr("checked")).isFalse();
        assertThat(page.first("label[for=here-9]").text()).contains("Ivo on leave until");
        assertThat(page.first("#here-1").hasAttr("checked")).isTrue();
        page.send("#open");
        assertThat(meeting().round().notSpoken()).hasSize(8).doesNotContain(IVO);
        seenBy(IVO).send("#arrive");
        assertThat(meeting().round().notSpoken()).contains(IVO);
    }

    @Test
    void aMeetingThatIsNotThereIsNotFound() {
        assertThat(seenBy(ANA).status()).isEqualTo(404);
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/meetings/0")).status()).isEqualTo(404);
    }
}
