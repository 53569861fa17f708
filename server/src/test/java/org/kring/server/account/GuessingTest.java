package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.site.Site;

/** Codes are short, so they must not be guessed. */
class GuessingTest {
    @Test
    void guessingCodesIsSlowedDown(@TempDir Path data) {
        try (var site = new Site(data)) {
            var guesser = site.visitor();
            for (int n = 0; n < 30; n++) {
                assertThat(guesser.opens("/join/KRXC-4F2B").status()).isEqualTo(404);
            }
            var answer = guesser.opens("/join/KRXC-4F2B");
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(answer.text()).contains("Please wait a minute");
        }
    }
}
