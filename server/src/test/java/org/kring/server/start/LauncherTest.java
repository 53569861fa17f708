package org.kring.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./kring} does before Java runs. */
class LauncherTest {
    @TempDir
    Path folder;

    @Test
    void withoutACommandItListsTheCommands() throws Exception {
        assertThat(kring(Map.of())).satisfies(ran -> {
            assertThat(ran.code()).isZero();
            assertThat(ran.text()).contains("./kring serve", "./kring demo", "./kring test");
        });
    }

    @Test
    void anUnknownCommandIsNamedInOneLine() throws Exception {
        assertThat(kring(Map.of(), "fly"))
            .isEqualTo(new Ran(2, "There is no command 'fly'. ./kring help lists them.\n"));
    }

    @Test
    void aWrongHeapSizeIsNamedInOneLine() throws Exception {
        assertThat(kring(Map.of("KRING_MEMORY", "lots"), "serve")).isEqualTo(
            new Ran(2, "KRING_MEMORY is a number with k, m or g, for example 256m, not 'lots'.\n"));
    }

    @Test
    void itPassesOverAnOlderJavaAndTakesTheOneThatIsNewEnough() throws Exception {
        var old = jdk("old", "17.0.15");
        var recent = jdk("new", "25.0.1");
        var found = kring(Map.of("JAVA_HOME", old.toString(), "PATH", recent + "/bin:" + System.getenv("PATH")), "needs");
        assertThat(found.text()).contains(recent.toRealPath().toString()).doesNotContain(old.toString());
    }

    private Path jdk(String name, String version) throws IOException {
        var home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        for (var tool : new String[] {"java", "javac"}) {
            assertThat(Files.createFile(home.resolve("bin").resolve(tool)).toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Ran kring(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        var command = new ProcessBuilder("bash", Path.of("../kring").toString()).redirectErrorStream(true);
        for (var word : words) {
            command.command().add(word);
        }
        command.environment().putAll(environment);
        var process = command.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), text);
    }

    private record Ran(int code, String text) {}
}
