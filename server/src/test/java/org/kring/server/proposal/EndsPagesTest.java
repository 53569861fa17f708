package org.kring.server.proposal;

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
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.core.consent.Words;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.CallToMeeting;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Lengthen;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.world.Given;
import org.kring.core.world.River;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** Until when something is awaited, why it goes on, and what comes then. */
class EndsPagesTest extends InTheKitchen {
    private static final ProposalId BREAD = new ProposalId(1);

    private Answer seenBy(MemberId member) {
        return kitchen.deviceOf(member).opens(kitchen.at("/proposals/1"));
    }

    private void askedDaysAgo(int days) {
        var founded = Given.nothing(Instant.now().minus(Duration.ofDays(days)))
            .by(ANA, new Found(River.NAME, River.AIM, NINE.size(), River.ZONE));
        kitchen = kitchen.after(founded.by(ANA, new Begin(RIVER, ANA, null, null, Content.of(text("We bake")), true))
            .by(ANA, new OpenRound(BREAD, 1, List.of())).later(Duration.ofDays(days)));
    }

    @Test
    void whatIsAwaitedSaysUntilWhenAndWhatComesThen() {
        askedDaysAgo(1);
        assertThat(seenBy(BEN).first(".head .label").text()).contains("Answers until");
        assertThat(seenBy(BEN).texts("#question .ends"))
            .containsExactly("When the time is over and 5 of us have answered, silence counts as no reason against.");
    }

    @Test
    void whereTooFewAnsweredItSaysWhyItGoesOn() {
        askedDaysAgo(5);
        assertThat(seenBy(BEN).texts("#question .ends")).first()
            .isEqualTo("Fewer than 5 of us had answered when the time was over. So it runs once more.");
    }

    @Test
    void whereTooFewAnsweredAgainItHasAnEndAgain() {
        askedDaysAgo(9);
        assertThat(seenBy(BEN).first(".head .label").text()).contains("Answers until");
        assertThat(seenBy(BEN).texts("#question .ends")).first().asString().startsWith("Fewer than 5 of us had answered");
    }

    @Test
    void theRoadTellsWhyItTookLongerAndWhoWouldRatherTalk() {
        askedDaysAgo(5);
        kitchen.does(BEN, new Lengthen(BREAD));
        kitchen.does(CEM, new CallToMeeting(BREAD));
        assertThat(seenBy(ANA).first("#road").text()).containsSubsequence("Too few had answered: once more, until",
            "Ben asked for three days more: until", "Cem would rather talk about it: the next meeting has it");
    }

    @Test
    void whoIsAskedWhetherTheirReasonIsUnderstoodReadsUntilWhenAndWhatThen() {
        askedDaysAgo(1);
        kitchen.does(BEN, new RaiseObjection(BREAD, 1, BEN, Way.OWN_DEVICE, Words.of(text("The oven is broken")), null));
        NINE.stream().filter(one -> !one.equals(BEN)).forEach(one -> kitchen.does(one,
            new Consent(BREAD, 1, one, Way.OWN_DEVICE)));
        kitchen.does(CEM, new Restate(BREAD, 1, text("Nobody can mend it")));
        assertThat(seenBy(BEN).first("#agree-1").text()).startsWith("Is that it? If you say nothing until");
        assertThat(seenBy(CEM).first("#agree-1").text()).startsWith("Ben says whether that is it. If nothing is said until");
    }
}
