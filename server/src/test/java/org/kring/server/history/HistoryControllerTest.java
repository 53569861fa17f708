package org.kring.server.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MeetingId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.consent.Words;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.mission.MissionCommand.PutNeeds;
import org.kring.core.mission.Shown;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Withdraw;
import org.kring.server.account.InTheKitchen;

class HistoryControllerTest extends InTheKitchen {
    private static final String ALL = "Ana, Ben, Cem, Dora, Emil, Femi, Grete, Hana and Ivo";
    @Test
    void itBeginsWithTheBeginningAndTellsWhatCameTogetherInOneSentence() {
        assertThat(sentences("/history")).containsExactly(
            "Member of River Commons from now on: " + ALL + ".", ALL + " came in.",
            "The circle River Commons began, for this: Living well with little", "River Commons began.");
    }

    @Test
    void theNewestStandsFirstAndLeadsToWhatItChanged() {
        kitchen.does(BEN, new RaiseTopic(RIVER, BEN, Wish.TALK, text("The lantern is dark")));
        kitchen.does(ANA, new DecideOnce(RIVER, null, text("Soup on Mondays"), NINE));
        var page = kitchen.deviceOf(CEM).opens(kitchen.at("/history"));
        assertThat(page.texts(".past a")).startsWith("River Commons decided: Soup on Mondays", "Ben raised: The lantern is dark");
        assertThat(page.first(".past a").attr("href")).isEqualTo(kitchen.at("/agreements/1"));
        assertThat(page.first("#live").attr("src")).contains("on=collective");
    }

    @Test
    void itIsNarrowedToAPersonOrATheme() {
        kitchen.does(BEN, new RaiseTopic(RIVER, BEN, Wish.TALK, text("The lantern is dark")));
        kitchen.does(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, text("Soup on Mondays")));
        assertThat(sentences("/history?theme=TOPICS")).containsExactly("Cem raised: Soup on Mondays", "Ben raised: The lantern is dark");
        assertThat(sentences("/history?theme=TOPICS&person=2")).containsExactly("Ben raised: The lantern is dark");
        assertThat(sentences("/circles/river-commons/history")).startsWith("Cem raised: Soup on Mondays");
    }

    @Test
    void aLongHistoryGoesOnFurtherBackAndNothingIsToldTwice() {
        for (int n = 1; n <= 60; n++) {
            kitchen.does(BEN, new RaiseTopic(RIVER, BEN, Wish.TALK, text("Topic " + n)));
        }
        var ana = kitchen.deviceOf(ANA);
        var page = ana.opens(kitchen.at("/history"));
        assertThat(page.texts(".past a")).hasSize(40).first().isEqualTo("Ben raised: Topic 60");
        var older = ana.opens(page.first("a.button").attr("href"));
        assertThat(older.texts(".past a")).startsWith("Ben raised: Topic 20").endsWith("River Commons began.");
        assertThat(older.page().select("a.button")).isEmpty();
    }

    @Test
    void theSmallStepsOfAMeetingAreToldWhereSomebodyAsksForMeetings() {
        kitchen.does(ANA, new PlanMeeting(RIVER, Instant.now().plus(Duration.ofDays(2)), 90, text("kitchen")));
        kitchen.does(ANA, new OpenMeeting(new MeetingId(1), BEN, CEM, NINE));
        assertThat(sentences("/history")).anyMatch(line -> line.contains("began, led and written down by Ben and Cem"))
            .noneMatch(line -> line.contains(", now:"));
        assertThat(sentences("/history?theme=MEETINGS")).anyMatch(line -> line.contains(", now:"));
    }

    @Test
    void aDraftIsKnownToItsAuthorAloneAlsoWhenItWasTakenBack() {
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("Two colours")), false));
        assertThat(sentences("/history")).noneMatch(line -> line.contains("Two colours"));
        kitchen.does(CEM, new Withdraw(new ProposalId(1)));
        assertThat(sentences("/history")).noneMatch(line -> line.contains("Two colours"));
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("/history")).text()).contains("Two colours");
    }

    @Test
    void whatSomebodyAnsweredIsNotGivenAwayNorWhoseAReasonIs() {
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("Two colours")), true));
        kitchen.does(CEM, new OpenRound(new ProposalId(1), 1, List.of()));
        kitchen.does(BEN, new RaiseObjection(new ProposalId(1), 1, BEN, Way.OWN_DEVICE, Words.of(text("too pale")), null));
        assertThat(sentences("/history").getFirst()).isEqualTo("There was a reason against text 1 of: Two colours");
        kitchen.does(ANA, new Consent(new ProposalId(1), 1, ANA, Way.OWN_DEVICE));
        assertThat(sentences("/history")).startsWith("Ana answered about text 1 of: Two colours")
            .noneMatch(line -> line.contains("too pale"));
    }

    @Test
    void needsAreToldWithoutNames() {
        kitchen.does(BEN, new PutNeeds(BEN, List.of(text("rest")), List.of(), List.of(), text("carpentry"), text(""),
            Shown.NO_NAME, text(""), Way.OWN_DEVICE));
        assertThat(sentences("/history?theme=NEEDS")).isNotEmpty().noneMatch(line -> line.contains("Ben"));
        assertThat(sentences("/history?theme=NEEDS&person=2")).isEmpty();
    }

    @Test
    void strangersReadNothing() {
        assertThat(house.deviceOf(ANA).opens(kitchen.at("/history")).status()).isEqualTo(404);
        assertThat(house.site().visitor().opens(kitchen.at("/history")).leadsTo()).startsWith("/sign-in");
    }

    private List<String> sentences(String page) {
        return kitchen.deviceOf(ANA).opens(kitchen.at(page)).texts(".past a");
    }
}
