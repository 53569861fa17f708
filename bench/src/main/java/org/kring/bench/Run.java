package org.kring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * What {@code ./kring bench} hands over.
 *
 * @param java the command that starts a Java as the program is started, with its flags
 * @param app  the extracted jar of the program
 * @param aot  the JDK's AOT cache for it; written when it is not there yet
 * @param full long enough for figures to be quoted, instead of a quick look
 * @param only the names of the steps wanted; all when empty
 * @param data an empty folder on the disk that is measured
 */
record Run(List<String> java, Path app, Path aot, boolean full, List<String> only, Path data) {
    private static final String NO_LIMITS = "-Dkring.rates=1000000";

    static Run read(String[] words) throws IOException {
        var options = new HashMap<String, String>();
        for (var word : words) {
            var pair = word.replaceFirst("^--", "").split("=", 2);
            options.put(pair[0], pair.length == 2 ? pair[1] : "true");
        }
        var java = new ArrayList<>(List.of(System.getProperty("bench.java").split("\n")));
        var only = options.getOrDefault("only", "");
        return new Run(java, Path.of(System.getProperty("bench.app")), Path.of(System.getProperty("bench.aot")),
            options.containsKey("full"), only.isEmpty() ? List.of() : List.of(only.split(",")),
            Files.createTempDirectory(Files.createDirectories(Path.of("target/bench").toAbsolutePath()), "data"));
    }

    /** The program as people start it. */
    Program program(String command, Path folder) throws IOException {
        var words = new ArrayList<>(java);
        if (Files.exists(aot)) {
            words.add("-XX:AOTCache=" + aot);
        }
        words.addAll(List.of(NO_LIMITS, "-jar", app.toString()));
        return Program.start(words, command, folder);
    }

    /** The program with the pages that figures are held against. */
    Program programWithBaselines(String command, Path folder) throws IOException {
        var words = new ArrayList<>(java);
        var bench = Path.of(Run.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        words.addAll(List.of(NO_LIMITS, "-cp", app + ":" + bench, "org.kring.server.Kring"));
        return Program.start(words, command, folder);
    }

    Load load(int clients) {
        return full ? new Load(clients, Duration.ofSeconds(10), Duration.ofSeconds(20))
            : new Load(clients, Duration.ofSeconds(3), Duration.ofSeconds(5));
    }

    Path folder(String name) {
        return data.resolve(name);
    }
}
