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
 * @param profile keep a flight recording of each program beside the table
 * @param only the names of the steps wanted; all when empty
 * @param data an empty folder on the disk that is measured
 */
record Run(List<String> java, Path app, Path aot, boolean full, boolean profile, List<String> only, Path data) {
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
            options.containsKey("full"), options.containsKey("profile"), only.isEmpty() ? List.of() : List.of(only.split(",")),
            Files.createTempDirectory(Files.createDirectories(Path.of("target/bench").toAbsolutePath()), "data"));
    }

    /** The program as people start it. */
    Program program(String command, Path folder) throws IOException {
        return program(command, folder, Files.exists(aot) ? List.of("-XX:AOTCache=" + aot) : List.of());
    }

    /** The program as the very first start is. */
    Program programWithoutCache(String command, Path folder) throws IOException {
        return program(command, folder, List.of());
    }

    private Program program(String command, Path folder, List<String> cache) throws IOException {
        var words = new ArrayList<>(watched(folder));
        words.addAll(cache);
        words.addAll(List.of(NO_LIMITS, "-jar", app.toString()));
        return Program.start(words, command, folder);
    }

    /** The program with the pages that figures are held against. */
    Program programWithBaselines(String command, Path folder) throws IOException {
        var words = new ArrayList<>(watched(folder));
        var bench = Path.of(Run.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        words.addAll(List.of(NO_LIMITS, "-cp", app + ":" + bench, "org.kring.server.Kring"));
        return Program.start(words, command, folder);
    }

    private List<String> watched(Path folder) {
        var words = new ArrayList<>(java);
        if (profile) {
            words.add("-XX:FlightRecorderOptions:stackdepth=256");
            words.add("-XX:StartFlightRecording:settings=profile,filename=" + data.resolveSibling(folder.getFileName() + ".jfr"));
        }
        return words;
    }

    Load load(int clients) {
        var turn = Duration.ofMillis(500);
        return full ? new Load(clients, Duration.ofSeconds(10), turn, 40) : new Load(clients, Duration.ofSeconds(3), turn, 12);
    }

    Path folder(String name) {
        return data.resolve(name);
    }
}
