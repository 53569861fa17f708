package org.kring.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {
    @Test
    void everythingAFirstVisitNeedsStaysUnder75kB() {
        var files = Stream.concat(Stream.of("app.css", "turbo.js", "ring.svg").map(Assets::url), Assets.scripts().stream());
        assertThat(files.mapToInt(url -> found(url).packed().length).sum()).isLessThan(75_000);
    }

    @Test
    void theStyleSheetStaysUnder12kB() {
        assertThat(found(Assets.url("app.css")).packed().length).isLessThan(12_000);
    }

    @Test
    void everySheetStandsInALayer() {
        var css = new String(found(Assets.url("app.css")).plain(), StandardCharsets.UTF_8);
        assertThat(css).startsWith("@layer tokens, base, parts, frame, topic, print;");
        assertThat(css.lines().filter(line -> line.matches("[.#a-z].*"))).isEmpty();
    }

    @Test
    void anotherReleasesFilesAreNotFound() {
        assertThat(Assets.find("000000000000", "app.css")).isNull();
    }

    private static Asset found(String url) {
        var parts = url.split("/");
        return Assets.find(parts[2], parts[3]);
    }
}
