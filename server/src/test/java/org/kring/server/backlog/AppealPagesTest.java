package org.kring.server.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.Care;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.RecordCare;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.world.Inverted;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** Cem does not belong to Magazine any more, and asks the wider circle to look at that. */
class AppealPagesTest extends InTheKitchen {
    private static final List<MemberId> MAGAZINERS = List.of(CEM, ANA, HANA, EMIL, FEMI);

    private Answer opens(MemberId member, String page) {
        return kitchen.deviceOf(member).opens(kitchen.at(page));
    }

    /** @return the page on which Cem asks for another look */
    private String removed() {
        kitchen.decides(RIVER, Inverted.changes(LocalDate.now().plusMonths(6)));
        var id = kitchen.state().proposals().next();
        var until = LocalDate.now().plusMonths(3);
        var content = Content.of(text("Cem does not edit any more")).lookedAtAgain(until).with(new Effect.Remove(CEM, until));
        Stream.of(new Begin(MAGAZINE, EMIL, null, null, content, false), new RecordCare(id, Care.FEEDBACK_TALK, LocalDate.now()),
            new RecordCare(id, Care.MEDIATION_OFFER, LocalDate.now()), new Present(id)).forEach(each -> kitchen.does(EMIL, each));
        kitchen.does(CEM, new React(id, CEM, Way.OWN_DEVICE, text("It hurts")));
        kitchen.does(EMIL, new PlanMeeting(MAGAZINE, Instant.now(), 60, text("")));
        var meeting = kitchen.state().meetings().plannedIn(MAGAZINE).getFirst().id();
        Stream.of(new OpenMeeting(meeting, HANA, EMIL, MAGAZINERS), new TakeUp(id, meeting, MAGAZINERS), new OpenRound(id, 1, MAGAZINERS),
            new OthersConsent(id, 1), new Declare(id)).forEach(each -> kitchen.does(HANA, each));
        return "/proposals/" + id.value();
    }

    private String appealed() {
        var page = removed();
        assertThat(opens(CEM, page).send("#appeal", "words", "Nobody asked me what I need").status()).isEqualTo(303);
        return page;
    }

    private String topic() {
        return "/topics/" + kitchen.state().backlog().all().size();
    }

    @Test
    void theWiderCircleReadsWhatWasDecidedAndAnswersTogether() {
        appealed();
        var member = kitchen.state().circles().find(RIVER).orElseThrow().members().stream().filter(each -> !each.equals(CEM)).findFirst().orElseThrow();
        assertThat(opens(member, "").first("#ask-topic-" + kitchen.state().backlog().all().size()).text()).contains("asks River Commons to look at a removal");
        var page = opens(member, topic());
        assertThat(page.first("#appealed").text()).contains("Cem does not belong to Magazine until", "None of us answers this alone");
        assertThat(page.page().select("#answer, #pass, #step, #close, #to-wider, #looks-like")).isEmpty();
        var asked = page.send("#appeal", "why", "He wants to come back");
        assertThat(asked.status()).isEqualTo(303);
        var proposal = kitchen.state().proposals().all().getLast();
        assertThat(proposal.circle()).isEqualTo(RIVER);
        assertThat(proposal.content().effect()).isInstanceOf(Effect.End.class);
    }

    @Test
    void whoeverAskedReadsByWhenAndWhatBecomesOfIt() {
        var page = appealed();
        assertThat(opens(CEM, page).first("#appealed").text()).startsWith("River Commons was asked to look at this, and answers by");
        assertThat(opens(CEM, "").first("[id^=ask-apart]").text()).contains("River Commons was asked to look at this");
        assertThat(opens(CEM, topic()).page().select("#appeal, #step, #pass")).as("not about oneself").isEmpty();
        var member = kitchen.state().circles().find(RIVER).orElseThrow().members().stream().filter(each -> !each.equals(CEM)).findFirst().orElseThrow();
        opens(member, topic()).send("#appeal", "why", "");
        assertThat(opens(CEM, page).first("#appealed").text()).contains("decides whether it ends");
        assertThat(opens(GRETE, page).first("#appealed a").attr("href")).contains("/proposals/" + new ProposalId(kitchen.state().proposals().all().size()).value());
    }
}
