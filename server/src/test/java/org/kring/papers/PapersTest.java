package org.kring.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.server.start.Settings;

class PapersTest {
    private static final Path ROOT = Path.of("..");
    private static final String DEPENDENCY = "<dependency>\\s*<groupId>(?!org.kring)[^<]*</groupId>\\s*"
        + "<artifactId>([^<$]*?)(-\\$[^<]*)?</artifactId>";

    @ParameterizedTest
    @ValueSource(strings = {"core/pom.xml", "server/pom.xml"})
    void everyDependencyIsAccountedFor(String pom) throws IOException {
        var told = read("docs/decisions/0006-dependencies.md");
        assertThat(found(DEPENDENCY, pom)).isNotEmpty()
            .allSatisfy(name -> assertThat(told).contains(name.split("-(linux|darwin|windows)")[0]));
    }

    @Test
    void everySettingIsListedForHosts() throws IOException {
        var told = read("docs/hosting.md");
        assertThat(found("(KRING_[A-Z]+)", "server/src/main/java/org/kring/server/start/Settings.java"))
            .isNotEmpty().allSatisfy(name -> assertThat(told).contains("`" + name + "`"));
        assertThat(found("(KRING_[A-Z]+)", "kring")).isNotEmpty()
            .allSatisfy(name -> assertThat(told).contains("`" + name + "`"));
        assertThat(Settings.OPTIONS).allSatisfy(name -> assertThat(told).contains("`--" + name + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "STYLE.md", "SECURITY.md", "docs/hosting.md"})
    void everyFileThatAPageNamesIsThere(String page) throws IOException {
        assertThat(found("[`(]((?:docs|core|server|bench)/[a-zA-Z0-9_./-]+|[A-Z]+\\.md)[`)]", page))
            .allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
    }

    @Test
    void theReadmesPicturesAreSmall() throws IOException {
        assertThat(found("\\((docs/pictures/[^)]+)\\)", "README.md"))
            .allSatisfy(file -> assertThat(ROOT.resolve(file)).isNotEmptyFile().satisfies(
                picture -> assertThat(Files.size(picture)).isLessThan(300_000)));
    }

    private static List<String> found(String pattern, String file) throws IOException {
        return stream(pattern, read(file)).map(match -> match.group(1)).distinct().toList();
    }

    private static Stream<MatchResult> stream(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
