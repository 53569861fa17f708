package org.kring.server.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.server.account.Kitchen;

class WaitingTest {
    private static final String SOUP = "Soup on Mondays";
    private static final String LEASE = "Who knows about leases?";
    private static final String LAMP = "The lámpara in the yard";
    @TempDir
    static Path data;
    private static Kitchen kitchen;

    @BeforeAll
    static void sixTopicsWait() {
        kitchen = new Kitchen(data);
        raise(SOUP);
        kitchen.does(CEM, new LeaveCircle(RIVER, CEM));
        kitchen.does(CEM, new RaiseTopic(RIVER, CEM, Wish.HELP, text(LEASE)));
        List.of("Jars in the attic", "A swing", "The cold hall", LAMP).forEach(WaitingTest::raise);
    }

    private static void raise(String words) {
        kitchen.does(ANA, new RaiseTopic(RIVER, ANA, Wish.TALK, text(words)));
    }

    @AfterAll
    static void theyGoHome() {
        kitchen.close();
    }

    @Test
    void whoeverIsOwedAnAnswerStandsFirst() {
        assertThat(topics("").getFirst()).isEqualTo(LEASE);
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/circles/river-commons/topics")).first("#topic-2 .promise").text())
            .startsWith("Cem hears by");
    }

    @Test
    void theyAreSortedAsOneLikes() {
        assertThat(topics("?sort=OLDEST")).startsWith(SOUP, LEASE).endsWith(LAMP);
        assertThat(topics("?sort=NEWEST")).startsWith(LAMP).endsWith(LEASE, SOUP);
    }

    @Test
    void wordsFindThemWithoutAccentsAndCapitals() {
        assertThat(topics("?q=LAMPARA%20yard")).containsExactly(LAMP);
        var none = kitchen.deviceOf(ANA).opens(kitchen.at("/circles/river-commons/topics?q=ladder"));
        assertThat(none.first(".empty").text()).isEqualTo("Nothing that waits says this.");
        assertThat(none.first("#find-q").attr("value")).isEqualTo("ladder");
    }

    private static List<String> topics(String query) {
        return kitchen.deviceOf(ANA).opens(kitchen.at("/circles/river-commons/topics" + query)).texts("#topics a");
    }
}
