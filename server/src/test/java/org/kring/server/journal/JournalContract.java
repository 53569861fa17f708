package org.kring.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** What every store of the journal must do; verifying a whole one is the last of it. */
abstract class JournalContract extends KeepingContract {
    @Test
    void verifyTellsTheLastEntryOfEveryCollective() throws SQLException {
        writeFounding(RIVER);
        writeFounding(HILL);
        var said = new ByteArrayOutputStream();
        assertThat(Verify.run(place(), new PrintStream(said))).isZero();
        assertThat(said.toString()).matches("(?s)hill  entries 20  last hash [0-9a-f]{64}\nriver  entries 20  .*"
            + "Whole: collectives 2.\n");
    }

    @Test
    void verifyNamesTheEntryThatWasChanged() throws SQLException {
        writeFounding(RIVER);
        writeFounding(HILL);
        liftGuards();
        change("update journal set at = at - 1 where collective = 'river' and version = 7");
        var said = new ByteArrayOutputStream();
        assertThat(Verify.run(place(), new PrintStream(said))).isEqualTo(1);
        assertThat(said.toString()).contains("hill  entries 20", "damaged: entry 7 of river: its hash does not fit",
            "Damaged: collectives 1 of 2.");
    }

    @Test
    void verifyNamesTheEntryThatDoesNotFollow() throws SQLException {
        fill(RIVER, 3);
        var said = new ByteArrayOutputStream();
        assertThat(Verify.run(place(), new PrintStream(said))).isEqualTo(1);
        assertThat(said.toString()).contains("damaged: entry 1 of river: does not follow: circle 1 is not known");
    }

    private void writeFounding(CollectiveId collective) {
        var events = River.founded().journal().stream().map(Given.Written::event).toList();
        write(collective, new Append(0, River.EVENING, new Actor.Member(ANA), events, null));
    }
}
