package org.kring.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.AddIdea;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.Stage;
import org.kring.core.world.River;

/** Two write the next text in a meeting, and the other one is faster: nothing written is lost. */
class LeftWordsTest {
    private static final List<MemberId> HERE = List.of(ANA, BEN, CEM, DORA);
    private static final List<MemberId> ALL = List.of(ANA, BEN, CEM, DORA, EMIL, FEMI);
    private static final String MINE = "A stall, four times a year.";

    @Test
    void wordsWhoseFormIsGoneStayInViewAndAreThereWhenItOpensAgain(@TempDir Path data) {
        try (var house = new House(data); var six = deciding(house)) {
            var dora = writes(six);
            six.does(CEM, new OpenRound(Six.STALL, 1, HERE));
            assertThat(dora.find("#left-over textarea")).hasValue(MINE);
            dora.sees("Something has changed here while you wrote").isAccessible();
            dora.opens(six.home() + "/meetings/1");
            assertThat(dora.find("#left-over textarea")).hasValue(MINE);
            six.does(CEM, new MoveOn(Six.STALL, Stage.CLARIFY));
            assertThat(dora.find("#texts-1-text")).hasValue(MINE);
            assertThat(dora.find("#left-over")).isHidden();
        }
    }

    @Test
    void whatIsDroppedIsGone(@TempDir Path data) {
        try (var house = new House(data); var six = deciding(house)) {
            var dora = writes(six);
            six.does(CEM, new OpenRound(Six.STALL, 1, HERE));
            dora.taps("Drop it");
            assertThat(dora.find("#left-over")).isHidden();
            six.does(CEM, new MoveOn(Six.STALL, Stage.CLARIFY));
            dora.opensFold("Change the text");
            assertThat(dora.find("#texts-1-text")).hasValue("We have a stall.");
        }
    }

    @Test
    void whoseTextWasOvertakenHearsSoBeforeItIsSent(@TempDir Path data) {
        try (var house = new House(data); var six = deciding(house)) {
            var dora = writes(six);
            six.does(CEM, new ChangeText(Six.STALL, 1, Content.of(River.text("We have a big stall."))));
            dora.sees("We have a big stall.").taps("Keep the text, ask later").sees("The text has changed. Here is text 2");
            assertThat(dora.find("#texts-1-text")).hasValue(MINE);
            dora.taps("Keep the text, ask later");
            assertThat(dora.find("#text")).containsText(MINE);
        }
    }

    @Test
    void whoeverWritesBesideAnotherReadsBothTextsBeforeOneIsKept(@TempDir Path data) {
        try (var house = new House(data); var six = writing(house)) {
            var dora = six.of(DORA).opens(six.home() + "/proposals/1");
            dora.find("#texts-text").fill(MINE);
            six.does(CEM, new ChangeText(Six.STALL, 1, Content.of(River.text("We have a big stall."))));
            dora.sees("the text that Cem kept last").taps("Keep the text").sees("Another text was kept meanwhile");
            dora.sees("We have a big stall.");
            assertThat(dora.find("#texts-text")).hasValue(MINE);
            dora.taps("Keep the text");
            assertThat(dora.find("#whose")).containsText("Dora");
        }
    }

    private static Six writing(House house) {
        var six = new Six(house);
        six.does(CEM, new BeginTogether(RIVER, CEM, null, null, River.text("Being found")));
        six.does(CEM, new NameNeed(Six.STALL, River.text("To be found in winter, too")));
        six.does(CEM, new GoOn(Six.STALL, Stage.PICTURE, ready(six)));
        six.does(CEM, new AddDimension(Six.STALL, CEM, Way.OWN_DEVICE, River.text("Where?")));
        six.does(CEM, new GoOn(Six.STALL, Stage.SHAPE, ready(six)));
        six.does(CEM, new AddIdea(Six.STALL, 1, CEM, Way.OWN_DEVICE, River.text("At the market")));
        six.does(CEM, new ChooseWriters(Six.STALL, List.of(CEM, DORA), LocalDate.now().plusDays(7), HERE));
        return six;
    }

    private static List<MemberId> ready(Six six) {
        ALL.forEach(member -> six.does(member, new SayReady(Six.STALL, member, Way.OWN_DEVICE)));
        return ALL;
    }

    private static Six deciding(House house) {
        var six = new Six(house);
        six.does(ANA, new OpenMeeting(MEETING, CEM, DORA, HERE));
        six.does(CEM, new StartItem(MEETING, 3));
        six.does(CEM, new BeginDecision(MEETING, 3, CEM, Content.of(River.text("We have a stall.")), false));
        return six;
    }

    private static Device writes(Six six) {
        var dora = six.of(DORA).opens(six.home() + "/meetings/1").opensFold("Change the text");
        dora.find("#texts-1-text").fill(MINE);
        return dora;
    }
}
