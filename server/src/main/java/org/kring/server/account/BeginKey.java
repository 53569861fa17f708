package org.kring.server.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** The key of the first collective, in a file that only the host can read; the same one at each start. */
final class BeginKey {
    private static final String FILE = "begin.key";

    private final String key;

    private BeginKey(String key) {
        this.key = key;
    }

    static BeginKey in(Path folder) {
        var file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                OwnFile.write(file, Secrets.token());
            }
            return new BeginKey(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The key to begin with cannot be kept in " + file, e);
        }
    }

    String value() {
        return key;
    }

    boolean is(String given) {
        return MessageDigest.isEqual(key.getBytes(UTF_8),
            given.getBytes(UTF_8));
    }
}
