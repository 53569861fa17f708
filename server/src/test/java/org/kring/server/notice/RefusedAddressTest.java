package org.kring.server.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.ProposalId;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.server.ProgramClock;
import org.kring.server.account.Kitchen;
import org.kring.server.account.RowStore;

/** An address that takes no mail is left in peace after some tries, and its person is told. */
class RefusedAddressTest {
    private static final String GONE = "ana@moved-away.example";

    @Test
    void aDeadAddressIsGivenUpShownAndTriedAgainWhenAsked(@TempDir Path data) throws IOException {
        try (var server = new Refusing(); var kitchen = kitchen(data, server)) {
            kitchen.address(ANA, GONE);
            asks(kitchen, 1);
            hoursPass(kitchen, 24);
            assertThat(server.tries()).isEqualTo(Sending.REFUSALS);
            var page = kitchen.deviceOf(ANA).opens(kitchen.at("/me/notices"));
            assertThat(page.text()).contains("Mail to " + GONE + " came back several times",
                "A stall 1", "could not be delivered");
            asks(kitchen, 2);
            hoursPass(kitchen, 24);
            assertThat(server.tries()).isEqualTo(Sending.REFUSALS);
            page.send("form#again");
            asks(kitchen, 3);
            hoursPass(kitchen, 1);
            assertThat(server.tries()).isGreaterThan(Sending.REFUSALS);
        }
    }

    private static Kitchen kitchen(Path data, Refusing server) {
        var kitchen = new Kitchen(data, Map.of("smtp", "smtp://127.0.0.1:" + server.port()));
        new Wishes(kitchen.site().part(RowStore.class))
            .keep(kitchen.collective(), ANA, Wish.USUAL.with(0, 0, null, 18));
        return kitchen;
    }

    private static void asks(Kitchen kitchen, int n) {
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("A stall " + n)), true));
        kitchen.does(CEM, new OpenRound(new ProposalId(n), 1, List.of()));
    }

    private static void hoursPass(Kitchen kitchen, int hours) {
        for (int n = 0; n < hours; n++) {
            kitchen.site().part(Post.class).wake();
            kitchen.site().part(ProgramClock.class).move(Duration.ofHours(1));
        }
    }
}
