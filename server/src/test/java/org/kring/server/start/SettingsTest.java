package org.kring.server.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.server.start.Settings.Wrong;

class SettingsTest {
    @Test
    void withoutAnySettingItListensEverywhereAndKeepsItsDataHere() {
        var settings = Settings.read(Map.of(), Map.of());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("0.0.0.0");
        assertThat(settings.data()).isAbsolute().endsWithRaw(Path.of("data"));
        assertThat(settings.smtp()).isEmpty();
    }

    @Test
    void anOptionStandsOverAVariable() {
        assertThat(Settings.read(Map.of("port", "1"), Map.of("KRING_PORT", "2")).port()).isEqualTo(1);
        assertThat(Settings.read(Map.of(), Map.of("KRING_PORT", "2")).port()).isEqualTo(2);
    }

    @Test
    void healthIsToldNowhereOrToThisMachineAloneUnlessTheHostSaysMore() {
        assertThat(Settings.read(Map.of(), Map.of()).health()).isEmpty();
        assertThat(health("8081")).isEqualTo("127.0.0.1:8081");
        assertThat(health("10.0.0.2:8081")).isEqualTo("10.0.0.2:8081");
    }

    private static String health(String value) {
        var health = Settings.read(Map.of(), Map.of("KRING_HEALTH", value)).health().orElseThrow();
        return health.getHostString() + ":" + health.getPort();
    }

    @ParameterizedTest
    @CsvSource({"KRING_PORT, 70000", "KRING_PORT, eighty", "KRING_DATABASE, mysql://x", "KRING_URL, circle",
        "KRING_SMTP, http://mail", "KRING_HEALTH, on"})
    void aValueThatCannotBeUsedIsNamedInOneLine(String variable, String value) {
        assertThatThrownBy(() -> Settings.read(Map.of(), Map.of(variable, value))).isInstanceOf(Wrong.class)
            .hasMessageContaining(value).hasMessageNotContaining("\n");
    }
}
