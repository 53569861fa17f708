package org.kring.server.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.kring.server.Kring;
import org.kring.server.ProgramClock;
import org.kring.server.account.Directory;
import org.kring.server.demo.Demo;
import org.kring.server.journal.Journal;
import org.kring.server.live.Collectives;
import org.kring.server.live.Ticker;
import org.kring.server.start.Settings;
import org.springframework.context.ConfigurableApplicationContext;

/** The running program on a free loopback port, with a clock that tests can move. */
final class House implements AutoCloseable {
    private final Path data;
    private final Map<String, String> options;
    private ConfigurableApplicationContext program;
    private int port;

    House(Path data) {
        this(data, Map.of());
    }

    /** @param more settings, such as where mail goes */
    House(Path data, Map<String, String> more) {
        this.data = data;
        options = new HashMap<>(Map.of("address", "127.0.0.1", "data", data.toString()));
        options.putAll(more);
        start(0);
    }

    /** River Commons, a year on. */
    static House ofTheDemo(Path data) {
        var house = new House(data);
        var journal = house.part(Journal.class);
        Demo.play(journal, house.part(Directory.class), house.part(ProgramClock.class), house.part(Ticker.class));
        house.part(Collectives.class).follow(Demo.COLLECTIVE, journal.head(Demo.COLLECTIVE));
        return house;
    }

    private void start(int wanted) {
        var settings = Settings.read(with("port", Integer.toString(wanted)), Map.of());
        program = Kring.serve(settings);
        port = Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private Map<String, String> with(String name, String value) {
        var all = new HashMap<>(options);
        all.put(name, value);
        return all;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    Path data() {
        return data;
    }

    <T> T part(Class<T> type) {
        return program.getBean(type);
    }

    /** Time passes, and what falls due happens. */
    void later(Duration time) {
        part(ProgramClock.class).move(time);
        part(Ticker.class).wake();
    }

    /** The program stops and comes back on the same port. */
    void restart() {
        program.close();
        start(port);
    }

    @Override
    public void close() {
        program.close();
    }
}
