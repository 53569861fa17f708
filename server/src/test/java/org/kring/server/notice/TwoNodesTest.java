package org.kring.server.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.ProgramClock;
import org.kring.server.journal.PostgresServer;
import org.kring.server.live.Ticker;
import org.kring.server.site.Site;

/** Two equal nodes on one PostgreSQL, and one mail server. */
class TwoNodesTest {
    @Test
    void eachMailGoesOutOnceWhicheverNodeIsQuicker(@TempDir Path one, @TempDir Path two) throws Exception {
        var more = Map.of("database", PostgresServer.shared().newPlace());
        try (var house = new Household(one, more); var other = new Site(two, house.settings())) {
            var kitchen = house.afresh();
            house.haveAddresses(ANA, BEN);
            house.cemAsks();
            var nodes = List.of(kitchen.site(), other);
            bothGoOnUntil(nodes, house.now());
            assertThat(house.mailsTo(ANA)).hasSize(1);
            bothGoOnUntil(nodes, house.now().plus(Duration.ofHours(49)));
            assertThat(house.mailsTo(ANA)).hasSize(2);
            assertThat(house.mailsTo(BEN)).hasSize(2);
        }
    }

    private static void bothGoOnUntil(List<Site> nodes, Instant then) throws Exception {
        for (var node : nodes) {
            node.part(ProgramClock.class).move(Duration.between(node.part(InstantSource.class).instant(), then));
            node.part(Ticker.class).wake();
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : nodes.stream().map(node -> threads.submit(node.part(Post.class)::wake)).toList()) {
                done.get();
            }
        }
        nodes.forEach(node -> node.part(Post.class).wake());
    }
}
