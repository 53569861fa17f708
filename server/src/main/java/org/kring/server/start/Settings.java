package org.kring.server.start;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a host may set, on the command line or by environment variables; {@code docs/hosting.md} lists them.
 *
 * @param port     where to listen; 0 for any free port
 * @param address  the network address to listen on; all by default
 * @param data     the folder that holds everything on the embedded store
 * @param database a {@code jdbc:postgresql:} address, or empty for the embedded store
 * @param url      the address under which people reach this server, where the host has one
 * @param smtp     {@code smtp://user:password@host:port}, or empty where no mail is sent
 * @param from     the sender of mails
 * @param health   where health and metrics are told, or empty where nowhere
 * @param dev      templates are read from the source folder
 */
public record Settings(int port, String address, Path data, Optional<String> database, Optional<URI> url,
                       Optional<URI> smtp, String from, Optional<InetSocketAddress> health, boolean dev) {
    /** The names of the options that {@link #read} understands. */
    public static final Set<String> OPTIONS = Set.of("port", "address", "data", "database", "url", "smtp", "from",
        "health");

    private static final int HIGHEST_PORT = 65_535;

    /** Thrown for a value that cannot be used; the message is one clear line for the host. */
    public static final class Wrong extends RuntimeException {
        public Wrong(String line) {
            super(line);
        }
    }

    /**
     * Reads settings; a command line option stands over a variable.
     *
     * @throws Wrong naming the first value that cannot be used
     */
    public static Settings read(Map<String, String> options, Map<String, String> environment) {
        var values = new Values(options, environment);
        return new Settings(
            values.port("port", "KRING_PORT", 8080),
            values.text("address", "KRING_ADDRESS").orElse("0.0.0.0"),
            values.text("data", "KRING_DATA").map(Path::of).orElse(Path.of("data")).toAbsolutePath().normalize(),
            values.text("database", "KRING_DATABASE").map(value -> begins(value, "jdbc:postgresql:", "KRING_DATABASE")),
            values.text("url", "KRING_URL").map(value -> uri(value, "http", "KRING_URL")),
            values.text("smtp", "KRING_SMTP").map(value -> uri(value, "smtp", "KRING_SMTP")),
            values.text("from", "KRING_FROM").orElse("kring@localhost"),
            values.text("health", "KRING_HEALTH").map(Settings::health),
            Boolean.getBoolean("kring.dev"));
    }

    /** Where everything is kept, in the words of {@link org.kring.server.journal.Stores}. */
    public String place() {
        return database.orElse(data.toString());
    }

    private static String begins(String value, String with, String name) {
        if (!value.startsWith(with)) {
            throw new Wrong(name + " must begin with " + with + " and is: " + value);
        }
        return value;
    }

    /** A port of this machine alone, unless an address stands before it. */
    private static InetSocketAddress health(String value) {
        int colon = value.lastIndexOf(':');
        var address = colon < 0 ? InetAddress.getLoopbackAddress().getHostAddress() : value.substring(0, colon);
        return InetSocketAddress.createUnresolved(address, port(value.substring(colon + 1)));
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new Wrong("The port must be a number from 0 to " + HIGHEST_PORT + " and is: " + text);
        }
        return Integer.parseInt(text);
    }

    private static URI uri(String value, String scheme, String name) {
        try {
            var uri = URI.create(value);
            if (uri.getHost() != null && uri.getScheme() != null && uri.getScheme().startsWith(scheme)) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new Wrong(name + " must be an address such as " + scheme + "://host and is: " + value);
    }

    private record Values(Map<String, String> options, Map<String, String> environment) {
        Optional<String> text(String option, String variable) {
            return Optional.ofNullable(options.getOrDefault(option, environment.get(variable)))
                .map(String::strip).filter(value -> !value.isEmpty());
        }

        int port(String option, String variable, int otherwise) {
            return text(option, variable).map(Settings::port).orElse(otherwise);
        }
    }
}
