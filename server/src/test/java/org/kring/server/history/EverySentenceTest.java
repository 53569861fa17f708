package org.kring.server.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.core.Event;
import org.kring.server.page.Languages;
import org.kring.server.page.Words;

class EverySentenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyEventHasASentence(String language) {
        var words = new Words(Languages.of(language), ZoneId.of("Europe/Berlin"), Instant.parse("2026-11-24T18:30:00Z"));
        assertThat(events(Event.class)).hasSizeGreaterThan(90).allSatisfy(type ->
            assertThat(words.t("history.did." + type.getSimpleName(), "Ana", List.of("Ben", "Cem"), "Soup", "3 March"))
                .isNotBlank().doesNotContain("{"));
    }

    private static List<Class<?>> events(Class<?> type) {
        return type.isRecord() ? List.of(type)
            : Stream.of(type.getPermittedSubclasses()).flatMap(each -> events(each).stream()).toList();
    }
}
