package org.kring.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.PlanGroup;
import org.kring.core.backlog.BacklogCommand.PressTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleCommand.NameForRole;
import org.kring.core.circle.Role;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.NobodyAgainst;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.Mark;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;
import org.kring.core.world.Told;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** A meeting of the hub, and what circles hear of it in theirs. */
class HubPagesTest extends InTheKitchen {
    private static final List<MemberId> FOUR = List.of(FEMI, CEM, EMIL, BEN);

    /** A hub since so many days. */
    private static Given hub(int days) {
        return Inverted.since(Instant.now().minus(Duration.ofDays(days)), LocalDate.now().plusMonths(6));
    }

    @Test
    void theHubBeginsWithQuestionsOnWhatWasReadBeforehand() {
        kitchen = kitchen.after(Told.told(Told.told(hub(2), MAGAZINE, ANA, Told.magazine()), LEGAL, EMIL, Told.legal()));
        var meeting = opened(RIVER, FOUR);
        go(meeting, ItemKind.REPORTS);
        var page = seen(FEMI, meeting);
        assertThat(page.texts("#reports h2")).as("what is stuck stands first").containsExactly("Legal research", "Magazine");
        assertThat(page.first("#silent").text()).contains("Awareness", "Support");
        assertThat(page.first("#guide").text()).contains("You have read how the circles do.");
        assertThat(seen(CEM, meeting).page().select("#guide")).isEmpty();
    }

    @Test
    void whoWasNotThereTwiceIsAskedHowTheyDo() {
        var once = met(hub(20), List.of(FEMI, CEM, BEN));
        kitchen = kitchen.after(met(once, List.of(FEMI, CEM, BEN)));
        var meeting = opened(RIVER, FOUR);
        go(meeting, ItemKind.REPORTS);
        assertThat(seen(CEM, meeting).first("#reports .noted").text()).contains("Legal research was not here the last two times.");
    }

    @Test
    void whoseCircleIsNotThereIsSaid() {
        kitchen = kitchen.after(hub(2));
        var meeting = opened(RIVER, List.of(FEMI, CEM, BEN));
        assertThat(seen(FEMI, meeting).first("#silent-circles").text()).contains("Nobody is here of Legal research.");
    }

    @Test
    void aLinkIsAnsweredInTheMeetingItself() {
        var given = hub(3);
        var here = List.copyOf(Inverted.circle(given, MAGAZINE).members());
        var first = given.state().meetings().next();
        kitchen = kitchen.after(given.by(CEM, new PlanMeeting(MAGAZINE, given.at(), 60, Text.NONE),
            new OpenMeeting(first, CEM, ANA, here), new NameForRole(MAGAZINE, Role.DELEGATE, HANA, LocalDate.now().plusMonths(3),
                first, here), new CloseMeeting(first, true)));
        var meeting = opened(RIVER, FOUR);
        go(meeting, ItemKind.CONFIRMATIONS);
        assertThat(seen(CEM, meeting).first("#asked").text()).contains("Magazine sends Hana as delegate.");
        assertThat(seen(CEM, meeting).page().select("#asked form")).isEmpty();
        var answered = seen(FEMI, meeting).send("#asked form", "answer", "none");
        assertThat(answered.leadsTo()).endsWith("/meetings/" + meeting.value());
        assertThat(answered.follow().first("#asked").text()).contains("Everything that was asked has its answer.");
    }

    @Test
    void whatPressesGetsItsYesInTheMeetingItself() {
        var topic = new TopicId(1);
        var until = LocalDate.now().plusDays(20);
        kitchen = kitchen.after(hub(3).by(FEMI, new RaiseTopic(RIVER, FEMI, Wish.TALK, text("A letter from a lawyer")),
            new PressTopic(topic, FEMI, text("An answer by Friday"), text("the spring market"), until),
            new PlanGroup(topic, text("What do we answer?"), List.of(FEMI, HANA), FEMI, until)));
        assertThat(kitchen.deviceOf(HANA).opens(kitchen.at("/topics/1")).first("#home-3").text())
            .contains("It is asked in the next meeting of Magazine, by itself.");
        var magazine = opened(MAGAZINE, List.of(CEM, ANA, HANA));
        go(magazine, ItemKind.CONFIRMATIONS);
        assertThat(seen(HANA, magazine).first("#asked").text()).contains("A letter from a lawyer", "against lending Femi and Hana?");
        var lent = seen(CEM, magazine).send("#yes-lend-1");
        assertThat(lent.leadsTo()).endsWith("/meetings/" + magazine.value());
        assertThat(lent.follow().first("#asked").text()).contains("Everything that was asked has its answer.");
        var hub = opened(RIVER, FOUR);
        go(hub, ItemKind.CONFIRMATIONS);
        assertThat(seen(FEMI, hub).send("#yes-rest-1").follow().first("#asked").text()).contains("has its answer");
        var settled = kitchen.deviceOf(FEMI).opens(kitchen.at("/topics/1"));
        assertThat(settled.first("#pressing").text()).contains("By our own yes this rests until");
        assertThat(settled.page().select("#asked-when")).isEmpty();
    }

    @Test
    void theMagazineHearsWhatTheHubDecided() {
        var magazineMet = Inverted.met(hub(9), MAGAZINE).later(Duration.ofDays(1));
        var meets = Inverted.together(magazineMet, RIVER);
        var live = meets.state().meetings().liveIn(RIVER).orElseThrow();
        var leads = live.facilitator().orElseThrow();
        kitchen = kitchen.after(meets.by(leads, new AddLine(live.id(), live.agenda().current(), Mark.DECISION,
            text("We meet at the barn"), null, null), new NobodyAgainst(live.id(), 1), new CloseMeeting(live.id(), true)));
        var meeting = opened(MAGAZINE, List.of(CEM, ANA, HANA));
        go(meeting, ItemKind.FROM_WIDER_CIRCLE);
        assertThat(seen(HANA, meeting).first("#from-wider").text()).contains("From River Commons", "We meet at the barn", "decided",
            "What was said on");
    }

    @Test
    void onceAQuarterTheHubLooksUp() {
        kitchen = kitchen.after(met(hub(120), FOUR));
        var meeting = opened(RIVER, FOUR);
        go(meeting, ItemKind.DIRECTION);
        assertThat(seen(BEN, meeting).first("#direction").text()).contains("Living well with little", "Magazine",
            "Publishing a magazine four times a year");
        assertThat(seen(FEMI, meeting).send("#begin-serves").follow().text()).contains("Does our work still serve");
    }

    private static Given met(Given given, List<MemberId> here) {
        var id = given.state().meetings().next();
        return given.by(FEMI, new PlanMeeting(RIVER, given.at(), 60, Text.NONE), new OpenMeeting(id, FEMI, CEM, here),
            new CloseMeeting(id, true)).later(Duration.ofDays(3));
    }

    private MeetingId opened(CircleId circle, List<MemberId> here) {
        var id = kitchen.state().meetings().next();
        kitchen.does(here.getFirst(), new PlanMeeting(circle, Instant.now(), 90, Text.NONE));
        kitchen.does(here.getFirst(), new OpenMeeting(id, here.getFirst(), here.get(1), here));
        return id;
    }

    private void go(MeetingId meeting, ItemKind kind) {
        var item = kitchen.state().meetings().find(meeting).orElseThrow().agenda().items().stream()
            .filter(each -> each.kind() == kind).findFirst().map(Item::number).orElseThrow();
        kitchen.does(new Actor.Table(meeting), new StartItem(meeting, item));
    }

    private Answer seen(MemberId who, MeetingId meeting) {
        return kitchen.deviceOf(who).opens(kitchen.at("/meetings/" + meeting.value()));
    }
}
