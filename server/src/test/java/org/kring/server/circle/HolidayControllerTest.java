package org.kring.server.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.ZONE;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.ProposalId;
import org.kring.core.circle.CircleCommand.TakeHolidays;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.server.ProgramClock;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

class HolidayControllerTest extends InTheKitchen {
    private static final String PAGE = "/circles/river-commons/holidays";

    private static LocalDate in(int days) {
        return house.site().part(ProgramClock.class).instant().atZone(ZONE).toLocalDate().plusDays(days);
    }

    private Answer asks(LocalDate from, LocalDate to) {
        return kitchen.deviceOf(ANA).opens(kitchen.at(PAGE))
            .send("#holidays", "from", from == null ? "" : from.toString(), "to", to == null ? "" : to.toString());
    }

    @Test
    void aMemberWritesThemDownAndEverybodySeesThem() {
        assertThat(asks(in(2), in(8)).status()).isEqualTo(303);
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at(PAGE)).texts("#days-off li strong")).hasSize(1);
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/circles/river-commons")).first("#away").text()).startsWith("We are away: ");
    }

    @Test
    void oneDayIsEnough() {
        assertThat(asks(in(3), null).status()).isEqualTo(303);
        assertThat(kitchen.state().circles().find(RIVER).orElseThrow().holidays().ahead(in(0)).getFirst().to()).isEqualTo(in(3));
    }

    @Test
    void theyAreTakenBackByAnyMember() {
        kitchen.does(ANA, new TakeHolidays(RIVER, in(2), in(8)));
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at(PAGE)).send("#end-" + in(2)).status()).isEqualTo(303);
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at(PAGE)).first(".empty").text()).isEqualTo("No days off are written down.");
    }

    @Test
    void aDayThatIsMissingOrDoesNotFitComesBackWithASentence() {
        assertThat(asks(null, in(3)).first("#holidays-from-wrong").text()).contains("Which day?");
        var early = asks(in(-2), in(3));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.first("#holidays-to-wrong").text()).contains("begin today or later");
        assertThat(early.first("#holidays-from").attr("value")).isEqualTo(in(-2).toString());
    }

    @Test
    void aGuestSeesThemAndWritesNoneDown() {
        theyHaveAgreedHowToDecide();
        kitchen.does(ANA, new Welcome());
        kitchen.does(ANA, new TakeHolidays(RIVER, in(0), in(8)));
        var page = kitchen.deviceOf(JUNO).opens(kitchen.at(PAGE));
        assertThat(page.texts("#days-off li strong")).hasSize(1);
        assertThat(page.page().select("#holidays, #days-off form")).isEmpty();
        assertThat(kitchen.deviceOf(JUNO).opens(kitchen.at("/circles/river-commons")).first("#away").text()).startsWith("We are away until");
    }

    @Test
    void aProposalSaysWhyItTakesLonger() {
        kitchen.does(ANA, new TakeHolidays(RIVER, in(2), in(8)));
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("A stall at the market")), true));
        kitchen.does(CEM, new OpenRound(new ProposalId(1), 1, List.of()));
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/proposals/1")).first(".head").text()).contains("That time does not count.");
    }
}
