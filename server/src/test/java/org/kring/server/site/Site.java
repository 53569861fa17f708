package org.kring.server.site;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.kring.server.Kring;
import org.kring.server.start.Settings;
import org.springframework.context.ConfigurableApplicationContext;

/** The running program on a free loopback port. */
public final class Site implements AutoCloseable {
    private final ConfigurableApplicationContext program;

    /** @param more settings besides folder, address and port */
    public Site(Path data, Map<String, String> more) {
        var options = new HashMap<>(Map.of("address", "127.0.0.1", "port", "0", "data", data.toString()));
        options.putAll(more);
        program = Kring.serve(Settings.read(options, Map.of()));
    }

    public Site(Path data) {
        this(data, Map.of());
    }

    public String url(String path) {
        return "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port") + path;
    }

    /** An address on the port where health is told. */
    public String health(String path) {
        return "http://127.0.0.1:" + program.getEnvironment().getProperty("local.management.port") + path;
    }

    public <T> T part(Class<T> type) {
        return program.getBean(type);
    }

    /** All parts of a kind. */
    public <T> Collection<T> parts(Class<T> type) {
        return program.getBeansOfType(type).values();
    }

    /** A browser that nobody has used yet. */
    public Visitor visitor() {
        return new Visitor(this::url);
    }

    @Override
    public void close() {
        program.close();
    }
}
