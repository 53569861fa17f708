package org.kring.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.journal.Stores;
import org.kring.server.site.Evening;
import org.kring.server.site.Site;

/** How a host hears whether all is well. */
class HealthTest {
    @TempDir
    Path data;

    @Test
    void healthAndMetricsHaveAPortOfTheirOwn() {
        try (var site = new Site(data, Map.of("health", "0"))) {
            Evening.begins(site);
            var health = site.visitor().opens(site.health("/actuator/health"));
            assertThat(health.status()).isEqualTo(200);
            assertThat(health.text()).contains("\"journal\":{\"details\":{\"collectives\":1},\"status\":\"UP\"}");
            assertThat(site.visitor().opens(site.health("/actuator/metrics/http.server.requests")).text()).contains("/begin");
            assertThat(site.visitor().opens(site.health("/begin")).status()).isEqualTo(404);
            assertThat(site.visitor().opens("/actuator/health").status()).isEqualTo(404);
        }
    }

    @Test
    void aJournalThatIsAwayIsTold() {
        try (var site = new Site(data, Map.of("health", "127.0.0.1:0"))) {
            site.part(Stores.class).close();
            var health = site.visitor().opens(site.health("/actuator/health"));
            assertThat(health.status()).isEqualTo(503);
            assertThat(health.text()).contains("\"journal\":{\"details\"").doesNotContain("begin?key");
        }
    }

    @Test
    void withoutTheSettingNothingIsTold() {
        try (var site = new Site(data)) {
            assertThat(site.visitor().opens("/actuator/health").status()).isEqualTo(404);
        }
    }
}
