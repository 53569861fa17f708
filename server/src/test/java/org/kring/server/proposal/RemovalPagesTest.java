package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.Wanted;
import org.kring.core.proposal.Care;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.NoteHeard;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.RecordCare;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** That somebody may not belong any more, as they and the others see it. */
class RemovalPagesTest extends InTheKitchen {
    private static final ProposalId ID = new ProposalId(1);

    private Answer opens(MemberId member, String page) {
        return kitchen.deviceOf(member).opens(kitchen.at(page));
    }

    private void drafted() {
        opens(CEM, "/proposals/new?circle=river-commons&removal=" + EMIL.value())
            .send("#begin", "text", "Emil does not live with us any more", "why", "He was asked three times");
    }

    private void shown() {
        drafted();
        var draft = opens(CEM, "/proposals/1");
        draft.send("#care-FEEDBACK_TALK", "day", LocalDate.now().minusDays(9).toString());
        draft.send("#care-MEDIATION_OFFER", "day", LocalDate.now().minusDays(3).toString());
        kitchen.does(CEM, new Present(ID));
    }

    private void inTheMeeting() {
        shown();
        kitchen.does(CEM, new PlanMeeting(RIVER, Instant.now(), 90, text("")));
        kitchen.does(CEM, new AddItem(MEETING, text(""), 20, Wanted.DECIDE, CEM, null, ID));
        kitchen.does(CEM, new OpenMeeting(MEETING, BEN, DORA, NINE));
        var meeting = kitchen.state().meetings().find(MEETING).orElseThrow();
        var item = meeting.agenda().items().stream().filter(each -> ID.equals(each.proposal())).findFirst().orElseThrow();
        kitchen.does(BEN, new StartItem(MEETING, item.number()));
    }

    private void decided() {
        inTheMeeting();
        Stream.of(new NoteHeard(ID, NINE), new OpenRound(ID, 1, NINE), new OthersConsent(ID, 1), new Declare(ID)).forEach(each -> kitchen.does(BEN, each));
    }

    @Test
    void theFormSaysAboutWhomItIsAndKeepsADraft() {
        var form = opens(CEM, "/proposals/new?circle=river-commons&removal=" + EMIL.value());
        assertThat(form.first(".lead").text()).isEqualTo("This is about Emil: whether Emil goes on belonging to River Commons.");
        assertThat(form.texts("#about-whom li")).hasSize(3);
        assertThat(form.texts("button.main")).containsExactly("Keep it as my draft");
        assertThat(form.texts("#begin button")).doesNotContain("Show it to everyone");
        assertThat(form.texts("select[name=owner] option")).contains("Cem").doesNotContain("Emil");
        assertThat(form.page().select("[name=ends]")).as("it ends on its day").isEmpty();
        assertThat(opens(CEM, "/proposals/new").texts("button.main")).containsExactly("Show it to everyone");
    }

    @Test
    void whereThereIsNoCircleAroundItNobodyElsesYesIsSpokenOf() {
        var page = opens(CEM, "/circles/river-commons/changes");
        assertThat(page.page().text()).doesNotContain("The circle around it").contains("The method calls it the life cycle of a circle.");
    }

    @Test
    void everyoneReadsWhatThePersonMayDoAndWhatCameBefore() {
        shown();
        assertThat(opens(ANA, "/proposals/1").first("#about-whom").text()).startsWith("This is about Emil. Emil is heard before");
        assertThat(opens(ANA, "/proposals/1").texts("#care-before dd")).hasSize(2);
        assertThat(opens(EMIL, "/proposals/1").first("#about-whom").text()).startsWith("This is about you").contains("You do not decide this one");
    }

    @Test
    void todayAsksThePersonToBeHeard() {
        shown();
        assertThat(opens(EMIL, "").first("#ask-proposal-1").text()).contains("this is about you: you are heard before anybody is asked");
        assertThat(opens(ANA, "").first("#ask-proposal-1").text()).doesNotContain("about you");
        kitchen.does(EMIL, new React(ID, EMIL, Way.OWN_DEVICE, text("It hurts, and I see it")));
        assertThat(opens(EMIL, "").page().select("#ask-proposal-1")).isEmpty();
    }

    @Test
    void inAMeetingThePersonHasTheWordBeforeAnybodyIsAsked() {
        inTheMeeting();
        var leads = opens(BEN, "/meetings/1");
        assertThat(leads.first("#guide .say").text()).contains("It is about Emil, who has the word");
        assertThat(leads.page().select("#question")).isEmpty();
        assertThat(opens(EMIL, "/meetings/1").first("#standing").text()).startsWith("This is about you.");
        leads.send("#begin-clarify");
        assertThat(opens(BEN, "/meetings/1").first("#guide .say").text()).endsWith("Emil, please.");
        assertThat(opens(BEN, "/meetings/1").page().select("#question")).isEmpty();
        opens(BEN, "/meetings/1").send("#turn");
        assertThat(opens(BEN, "/meetings/1").page().select("#question")).as("Emil was heard").isNotEmpty();
    }

    @Test
    void whoeverAsksTheQuestionsNotesWithOneTapThatThePersonWasHeard() {
        inTheMeeting();
        assertThat(opens(BEN, "/proposals/1").first("#lead").text()).contains("Emil is here and has the word before anybody is asked.");
        assertThat(opens(EMIL, "/proposals/1").page().select("#heard")).isEmpty();
        assertThat(opens(BEN, "/meetings/1").texts("#heard button")).containsExactly("Emil has had the word");
        opens(BEN, "/meetings/1").send("#heard");
        assertThat(opens(BEN, "/meetings/1").page().select("#heard")).isEmpty();
        assertThat(opens(BEN, "/meetings/1").page().select("#question")).isNotEmpty();
        assertThat(opens(ANA, "/history").text()).contains("Emil had the word");
    }

    @Test
    void whoeverDoesNotBelongAnyMoreReadsItAndCanAskForAnotherLook() {
        decided();
        var today = opens(EMIL, "");
        assertThat(today.first("#ask-apart-1").text()).contains("You do not belong to River Commons any more", "Ask for another look");
        var page = opens(EMIL, "/proposals/1");
        assertThat(page.first("#another-look").attr("href")).endsWith("/agreements/1/review#news");
        var review = opens(EMIL, "/agreements/1/review");
        assertThat(review.send("#early", "text", "Nobody asked me what I need").status()).isEqualTo(303);
        assertThat(opens(EMIL, "").first("#ask-apart-1").text()).contains("You asked for another look");
        assertThat(opens(ANA, "").page().select("[id^=ask-apart]")).isEmpty();
        assertThat(opens(ANA, "/agreements/1").first("#facts").text()).contains("What it means", "Emil does not belong to River Commons until");
        assertThat(opens(ANA, "/agreements/1").page().select("#newcomers")).isEmpty();
    }

    @Test
    void theFormHelpsWithTheWordsAndTheDraftSaysWhatComesBeforeItIsShown() {
        var form = opens(CEM, "/proposals/new?circle=river-commons&removal=" + EMIL.value());
        assertThat(form.first("textarea[name=text]").text()).startsWith("Emil does not belong to River Commons for half a year");
        assertThat(form.text()).contains("What happened, what it did to us, and what we tried before");
        drafted();
        var draft = opens(CEM, "/proposals/1");
        assertThat(draft.first("#lead").text()).contains("Then it can be shown to River Commons");
        assertThat(draft.texts("#texts button")).as("nobody is asked about a draft").contains("Keep the text").noneMatch(label -> label.startsWith("Ask everyone"));
        assertThat(draft.texts("#texts select[name=owner] option")).doesNotContain("Emil");
        var ahead = draft.send("#care-FEEDBACK_TALK", "day", LocalDate.now().plusDays(9).toString());
        assertThat(ahead.text()).contains("is still ahead of us: the talk must have been");
        draft.send("#care-FEEDBACK_TALK", "day", LocalDate.now().toString());
        draft.send("#care-MEDIATION_OFFER", "day", LocalDate.now().toString());
        assertThat(opens(CEM, "/proposals/1").texts("#presentation button")).containsExactly("Show it to River Commons");
    }

    @Test
    void inTheMeetingOneReadsWhomItIsAboutWhatFollowsAndWhatTheySaidBeforeAnybodyAnswers() {
        inTheMeeting();
        kitchen.does(EMIL, new React(ID, EMIL, Way.OWN_DEVICE, text("It hurts, and I see it")));
        kitchen.does(BEN, new OpenRound(ID, 1, NINE));
        var page = opens(ANA, "/meetings/1");
        assertThat(page.first("#about-whom").text()).contains("This is about Emil", "does not decide");
        assertThat(page.first("#says").text()).isEqualTo("Emil says It hurts, and I see it");
        assertThat(page.first("#text").text()).contains("Emil is asked whether to come back").doesNotContain("We look at it again");
        assertThat(page.first("#question-asked").text()).startsWith("Do you see a reason against this, as it would be until");
        assertThat(page.text()).contains("This is about a person.").doesNotContain("safe enough to try");
        assertThat(opens(EMIL, "/meetings/1").page().select("#about-whom")).isEmpty();
    }

    @Test
    void whoeverWasSentAwayReadsInTheRoomWhatIsTrueAndNobodyElsewhereIsTold() {
        decided();
        assertThat(opens(EMIL, "/meetings/1").first("#standing").text()).startsWith("You do not belong to River Commons until");
        assertThat(opens(EMIL, "").page().select("#news").text()).doesNotContain("Emil does not live with us");
        assertThat(opens(ANA, "").page().select("#news").text()).contains("Emil does not live with us");
    }

    @Test
    void nobodyIsKeptAwayByOneTap() {
        decided();
        var review = opens(CEM, "/agreements/1/review");
        assertThat(review.page().select("#keep")).isEmpty();
        assertThat(review.first(".lead").text()).contains("Emil does not belong to the circle until", "That day it ends by itself.");
        assertThat(review.first("#anew a").attr("href")).endsWith("removal=" + EMIL.value());
        assertThat(opens(CEM, "/proposals/new?circle=river-commons&removal=" + EMIL.value()).first(".lead").text()).contains("This is about Emil");
    }

    @Test
    void whenItHasEndedItsPageSaysSoAndThePersonIsAskedWhetherToComeBack() {
        decided();
        var others = NINE.stream().filter(each -> !each.equals(EMIL)).toList();
        var end = Content.of(text("Emil has talked with us")).with(new Effect.End(new AgreementId(1)));
        Stream.of(new AskEveryone(RIVER, null, MEETING, end, others), new OthersConsent(new ProposalId(2), 1), new Declare(new ProposalId(2)))
            .forEach(each -> kitchen.does(BEN, each));
        assertThat(opens(ANA, "/proposals/1").first("#about-whom").text()).startsWith("It has ended on");
        assertThat(opens(EMIL, "/proposals/1").first("#about-whom").text()).contains("Whether you come back is your word");
        assertThat(opens(EMIL, "").page().select("#ask-invited-river-commons")).hasSize(1);
    }

    @Test
    void aDayThatIsNotWrittenIsAskedForInItsOwnForm() {
        drafted();
        var page = opens(CEM, "/proposals/1");
        assertThat(page.texts("#care-FEEDBACK_TALK label")).containsExactly("We talked on");
        assertThat(page.send("#care-MEDIATION_OFFER", "day", LocalDate.now().plusDays(9).toString()).status()).isEqualTo(422);
        assertThat(List.of(Care.values())).noneMatch(kitchen.state().proposals().find(ID).orElseThrow().talk().care()::containsKey);
        kitchen.does(CEM, new RecordCare(ID, Care.FEEDBACK_TALK, LocalDate.now()));
        assertThat(opens(CEM, "/proposals/1").page().select("#care-FEEDBACK_TALK")).isEmpty();
    }
}
