package org.kring.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void theBrowsersChoiceStandsBeforeThePersonsAndBothBeforeWhatTheBrowserAsksFor() {
        assertThat(Languages.choose("es", "en", "en").tag()).isEqualTo("es");
        assertThat(Languages.choose(null, "es", "en").tag()).isEqualTo("es");
        assertThat(Languages.choose(null, null, "fr;q=0.9, es-AR;q=0.8").tag()).isEqualTo("es");
    }

    @Test
    void whatIsNotSpokenHereBecomesEnglish() {
        assertThat(Languages.choose("tlh", null, "nl").tag()).isEqualTo("en");
        assertThat(Languages.choose(null, null, ";;q=").tag()).isEqualTo("en");
        assertThat(Languages.choose(null, null, null).tag()).isEqualTo("en");
    }
}
