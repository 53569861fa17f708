package org.kring.server.browser;

import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.consent.Words;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.Mark;
import org.kring.core.meeting.Measure;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.RaiseSignal;
import org.kring.core.meeting.MeetingCommand.Reflect;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.Signal;
import org.kring.core.mission.MissionCommand.PutNeeds;
import org.kring.core.mission.Shown;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.server.ProgramClock;
import org.kring.server.account.Kitchen;

/** A first meeting, played scene by scene: Ben asks the questions, Dora writes. */
final class Scenes {
    private final Kitchen kitchen;

    Scenes(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    void planned() {
        kitchen.does(ANA, new PlanMeeting(RIVER, now(), 80, text("kitchen")));
    }

    void opened() {
        kitchen.does(ANA, new OpenMeeting(MEETING, BEN, DORA, NINE));
    }

    void play(Scene scene) {
        switch (scene) {
            case PRACTICE -> go(ItemKind.PRACTICE);
            case PRACTICE_ASKED -> ask("Tea and biscuits", "We have tea and biscuits at every meeting.");
            case HOW_WE_DECIDE -> howWeDecide();
            case REASON -> aReasonAgainst();
            case NEEDS -> needs();
            case TIME_IS_UP -> timeIsUp();
            case ANYTHING_AGAINST -> note(Mark.DECISION, "We buy a second ladder, up to 120 euros");
            case STEPS -> steps();
            case DATE -> go(ItemKind.NEXT_DATE);
            case CLOSING -> closing();
        }
    }

    private void howWeDecide() {
        kitchen.does(BEN, new OthersConsent(new ProposalId(1), 1));
        kitchen.does(BEN, new Declare(new ProposalId(1)));
        go(ItemKind.HOW_WE_DECIDE);
    }

    private void aReasonAgainst() {
        go(ItemKind.TOGETHER_FOR);
        ask("What we are together for", "Living well with little, in harmony with the earth.");
        kitchen.does(EMIL, new RaiseObjection(new ProposalId(2), 1, EMIL, Way.OWN_DEVICE,
            Words.of(text("It says nothing of each other.")), null));
        kitchen.does(BEN, new OthersConsent(new ProposalId(2), 1));
    }

    private void needs() {
        go(ItemKind.NEEDS);
        kitchen.does(ANA, new PutNeeds(ANA, List.of(text("to be heard"), text("rest")), List.of(text("clear dates")),
            List.of(text("the stream stays clean")), text("carpentry, Saturdays"), text("we laugh a lot"), Shown.NAME,
            text(""), Way.OWN_DEVICE));
    }

    private void timeIsUp() {
        go(ItemKind.DECIDE_ONE);
        note(Mark.NONE, "start with one pot");
        note(Mark.QUESTION, "who has the big pan?");
        note(Mark.LATER, "heat the hall in winter");
        kitchen.does(GRETE, new RaiseSignal(MEETING, GRETE, Signal.Kind.PAUSE));
        kitchen.does(IVO, new LeaveMeeting(MEETING, IVO));
        kitchen.site().part(ProgramClock.class).move(Duration.ofMinutes(12));
    }

    private void steps() {
        go(ItemKind.WHO_DOES_WHAT);
        kitchen.does(DORA, new AddLine(MEETING, running(), Mark.STEP, text("asks the shop for vegetables"), CEM,
            today().plusDays(7)));
    }

    private void closing() {
        go(ItemKind.CLOSING);
        for (var member : List.of(ANA, BEN, CEM, DORA, HANA)) {
            kitchen.does(BEN, new Reflect(MEETING, member, Measure.YES, member == HANA ? Measure.PARTLY : Measure.YES,
                text(""), Way.IN_THE_ROOM));
        }
    }

    void closed() {
        kitchen.does(BEN, new CloseMeeting(MEETING, true));
    }

    private void ask(String title, String words) {
        var content = Content.of(text(words));
        kitchen.does(BEN, new BeginDecision(MEETING, running(), null, new Content(text(title), content.text(),
            content.why(), content.measure(), FEMI, null, today().plusMonths(1), content.effect()),
            true));
    }

    private void note(Mark mark, String words) {
        kitchen.does(DORA, new AddLine(MEETING, running(), mark, text(words), null, null));
    }

    private void go(ItemKind kind) {
        var item = meeting().agenda().items().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        kitchen.does(BEN, new StartItem(MEETING, item.number()));
    }

    private int running() {
        return meeting().agenda().current();
    }

    private Meeting meeting() {
        return kitchen.state().meetings().find(MEETING).orElseThrow();
    }

    private LocalDate today() {
        return now().atZone(kitchen.state().zone()).toLocalDate();
    }

    private Instant now() {
        return kitchen.site().part(ProgramClock.class).instant();
    }
}
