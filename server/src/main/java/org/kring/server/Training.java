package org.kring.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.kring.server.start.Rehearsal;
import org.kring.server.start.Settings;

/**
 * Starts the program as a host does, on a free port of this machine and in a folder of its own, and visits every page of
 * the demo. The launcher has the JDK watch it; whatever else is running is not touched.
 */
final class Training {
    private Training() {}

    /** Returns the paths that were visited. */
    static Set<String> run() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("kring-training");
        try {
            return rehearse(folder);
        } finally {
            remove(folder);
        }
    }

    /** The host's own settings, such as a database, must not be used. */
    private static Set<String> rehearse(Path folder) throws IOException, InterruptedException {
        var settings = Settings.read(Map.of("address", "127.0.0.1", "port", "0", "data", folder.toString()), Map.of());
        try (var program = Kring.serve(settings)) {
            Greeting.playDemo(program);
            var port = program.getEnvironment().getRequiredProperty("local.server.port");
            return new Rehearsal(URI.create("http://127.0.0.1:" + port + "/"))
                .from(Greeting.peopleOfTheDemo(program).getFirst().path());
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
