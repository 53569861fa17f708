package org.kring.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.site.Site;

/** What cannot be answered is a calm page. */
class FaultsTest {
    private static Site site;

    @BeforeAll
    static void start(@TempDir Path data) {
        site = new Site(data);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aPageThatIsNotThereSaysSo() {
        var answer = site.visitor().opens("/begin/with/nothing/there");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("This page does not exist, or is not open to you.");
    }

    @Test
    void whoIsSignedOutIsLedToSignInAndBack() {
        var answer = site.visitor().opens("/river-commons/live?on=collective&v=1");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.leadsTo()).isEqualTo("/sign-in?to=%2Friver-commons%2Flive%3Fon%3Dcollective%26v%3D1");
    }

    @Test
    void aStreamIsRefusedAndNeverLedElsewhere() {
        var answer = site.visitor().opens("/river-commons/live?on=collective&v=1", "Accept", "text/event-stream");
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        var answer = site.visitor().posts("/language", "lang", "es");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("open for too long to be trusted");
    }

    @Test
    void aFormThatIsTooLongIsRefused() {
        var answer = site.visitor().posts("/language", "lang", "e".repeat(300_000));
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void everyPageSaysWhatABrowserMayDoWithIt() {
        var answer = site.visitor().opens("/nothing");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'").contains("script-src 'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }
}
