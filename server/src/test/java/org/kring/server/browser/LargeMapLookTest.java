package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.text;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.collective.CollectiveCommand.BringAlong;
import org.kring.core.collective.Past;
import org.kring.core.collective.Past.Group;
import org.kring.server.account.Kitchen;

/** Two hundred circles and two thousand people on one map: what can be seen is drawn, and nothing else. */
class LargeMapLookTest {
    private static final int CIRCLES = 199;
    private static final int PEOPLE = 1_991;
    private static final int WIDE = 8;

    @Test
    void onPhoneAndDesk(@TempDir Path data) {
        try (var kitchen = new Kitchen(data)) {
            kitchen.does(ANA, new BringAlong(new Past(JUNO, PEOPLE, groups(), List.of(), Text.NONE)));
            for (var onlooker : List.of(Onlooker.phone("large", "en"), Onlooker.desk("large", "en"))) {
                try (var ana = onlooker.holding(kitchen.deviceOf(ANA), kitchen.site().url("/"))) {
                    looks(ana, kitchen.site().url(kitchen.at("")));
                    assertThat(ana.found()).isEmpty();
                }
            }
        }
    }

    private static void looks(Onlooker ana, String at) {
        ana.looksAt(at + "/map", "map");
        assertThat(ana.page().locator("svg.map g.circle").count()).isBetween(WIDE + 1, WIDE * WIDE + WIDE + 1);
        ana.looksAt(at + "/map?people=shown", "map-people");
        assertThat(ana.page().locator("#crowded").count()).isEqualTo(1);
        ana.looksAt(at + "/map/circle-1?people=shown", "map-inside");
        assertThat(ana.page().locator("svg.map .person").count()).isGreaterThan(10);
    }

    /** Eight in the founding circle, eight in each of these, and the others deeper. */
    private static List<Group> groups() {
        return IntStream.range(0, CIRCLES).mapToObj(n -> new Group(text("Circle " + (n + 1)), text("Caring for that"),
            n < WIDE ? 0 : (n - WIDE) / WIDE + 1, List.of(), people(n), List.of())).toList();
    }

    private static List<MemberId> people(int n) {
        return IntStream.range(0, 10).mapToObj(k -> new MemberId(10 + (n * 10 + k) % PEOPLE)).toList();
    }
}
