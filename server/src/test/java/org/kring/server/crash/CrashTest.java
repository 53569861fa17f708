package org.kring.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.server.journal.Stores;
import org.kring.server.journal.Verify;
import org.kring.server.site.RealProgram;
import org.kring.server.site.Visitor;

/** {@code -Dkring.crashes=N} kills more often, {@code -Dkring.seed=N} at the same moments again. */
class CrashTest {
    private static final int CRASHES = Integer.getInteger("kring.crashes", 20);
    private static final long SEED = Long.getLong("kring.seed", System.nanoTime());
    private static final int MOST_ANSWERS = 60;

    @TempDir
    Path folder;

    @Test
    void whateverIsAcknowledgedSurvivesThatTheProgramIsKilled() throws Exception {
        System.out.println("CrashTest: seed " + SEED);
        var chance = new Random(SEED);
        try (var program = new RealProgram(folder)) {
            program.start();
            var laptop = new Visitor(program::url);
            var crowd = Crowd.begin(laptop, program.linkToBegin());
            for (int crash = 0; crash < CRASHES; crash++) {
                crowd.workUntil(1 + chance.nextInt(MOST_ANSWERS), program::kill);
                assertNothingIsLost(program, crowd);
                program.start();
                crowd.sendAgain();
            }
            assertEverythingIsShown(laptop, crowd);
            program.kill();
            assertNothingIsLost(program, crowd);
        }
    }

    private static void assertNothingIsLost(RealProgram program, Crowd crowd) {
        assertThat(raised(program.data())).as(program::said).doesNotHaveDuplicates().containsAll(crowd.acknowledged());
        var said = new ByteArrayOutputStream();
        assertThat(Verify.run(program.data().toString(), new PrintStream(said))).as(said::toString).isZero();
    }

    private static List<String> raised(Path data) {
        var raised = new ArrayList<String>();
        try (var stores = Stores.open(data)) {
            stores.journal().heads().keySet().forEach(collective -> stores.journal().read(collective, 0, entry -> {
                if (entry.event() instanceof TopicRaised topic) {
                    raised.add(topic.text().toString());
                }
            }));
        }
        return raised;
    }

    private static void assertEverythingIsShown(Visitor laptop, Crowd crowd) {
        crowd.pages().forEach((text, page) -> assertThat(laptop.opens(page).text()).contains(text));
    }
}
