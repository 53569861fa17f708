package org.kring.server.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code ./kring} prepares quicker starts, with a Java that only writes down what it was asked for. */
class QuickerStartTest {
    private static final String JAVA = """
        #!/usr/bin/env bash
        echo "$*" >>"$ASKED"
        case "$*" in
          *jarmode=tools*) mkdir -p "${!#}" && touch "${!#}/server-1-run.jar" ;;
          *AOTCacheOutput=*) [[ "$*" =~ AOTCacheOutput=([^ ]*) ]] && touch "${BASH_REMATCH[1]}" && exit "${REFUSED:-0}" ;;
          *) read -r _ ;;
        esac
        """;

    @TempDir
    Path folder;

    @BeforeEach
    void somethingThatIsBuiltAlready() throws IOException {
        Files.copy(Path.of("../kring"), folder.resolve("kring"));
        for (var module : List.of("core", "server")) {
            Files.createDirectories(folder.resolve(module).resolve("src/main"));
            Files.createFile(folder.resolve(module).resolve("pom.xml"));
        }
        Files.createFile(folder.resolve("pom.xml"));
        write("jdk/release", "JAVA_VERSION=\"25.0.1\"\n");
        write("jdk/bin/java", JAVA);
        write("jdk/bin/javac", "");
        write("bin/sleep", "#!/usr/bin/env bash\n");
        write("server/target/server-1-run.jar", "a program");
    }

    @Test
    void whatTheFirstStartPreparesInTheBackgroundTheNextOneUses() throws Exception {
        start(Map.of(), () -> await().atMost(1, TimeUnit.MINUTES).until(this::isPrepared));
        start(Map.of(), () -> await().until(() -> starts().size() == 2));
        assertThat(starts()).first().asString().doesNotContain("AOTCache");
        assertThat(starts()).last().asString().contains("-XX:AOTCache=" + folder.toRealPath() + "/.kring/aot/");
        assertThat(asked()).filteredOn(line -> line.endsWith(" train")).hasSize(1);
    }

    @Test
    void whereTheJdkRefusesTheNextStartGoesWithout() throws Exception {
        var refused = Map.of("REFUSED", "1");
        start(refused, () -> await().atMost(1, TimeUnit.MINUTES)
            .until(() -> asked().stream().anyMatch(line -> line.endsWith(" train"))));
        start(refused, () -> await().until(() -> starts().size() == 2));
        assertThat(starts()).last().asString().doesNotContain("-XX:AOTCache=");
    }

    /** Starts the program, and ends it when something has happened. */
    private void start(Map<String, String> environment, Runnable until) throws Exception {
        var command = new ProcessBuilder("bash", folder.resolve("kring").toString(), "serve").redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile());
        command.environment().putAll(environment);
        command.environment().putAll(Map.of("ASKED", folder.resolve("asked.txt").toString(), "JAVA_HOME",
            folder.resolve("jdk").toString(), "PATH", folder.resolve("bin") + ":" + System.getenv("PATH")));
        var process = command.start();
        until.run();
        process.getOutputStream().close();
        process.waitFor();
    }

    private boolean isPrepared() throws IOException {
        var made = folder.resolve(".kring/aot");
        if (!Files.isDirectory(made)) {
            return false;
        }
        try (var files = Files.list(made)) {
            return files.anyMatch(file -> file.toString().endsWith(".aot"));
        }
    }

    private List<String> starts() throws IOException {
        return asked().stream().filter(line -> line.endsWith(" serve")).toList();
    }

    private List<String> asked() throws IOException {
        var file = folder.resolve("asked.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
