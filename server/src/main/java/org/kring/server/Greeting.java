package org.kring.server;

import java.util.List;
import java.util.Optional;
import org.kring.server.account.Beginning;
import org.kring.server.account.Directory;
import org.kring.server.demo.Demo;
import org.kring.server.journal.Journal;
import org.kring.server.live.Collectives;
import org.kring.server.start.Addresses;
import org.kring.server.start.Settings;
import org.kring.server.start.Terminal;
import org.kring.server.start.Welcome;
import org.springframework.context.ConfigurableApplicationContext;

/** What a host reads when the program answers. */
final class Greeting {
    private Greeting() {}

    static void afterStart(ConfigurableApplicationContext program, Settings settings) {
        show(program, settings, program.getBean(Beginning.class).link(), List.of());
    }

    /** Plays the demo's story where it was not played yet. */
    static void withDemo(ConfigurableApplicationContext program, Settings settings) {
        var journal = program.getBean(Journal.class);
        Demo.play(journal, program.getBean(Directory.class), program.getBean(ProgramClock.class));
        program.getBean(Collectives.class).follow(Demo.COLLECTIVE, journal.head(Demo.COLLECTIVE));
        show(program, settings, Optional.empty(), List.of());
    }

    private static void show(ConfigurableApplicationContext program, Settings settings, Optional<String> link,
                             List<Welcome.Person> people) {
        var port = Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port"));
        var addresses = Addresses.of(settings.address(), port, settings.url());
        var kept = settings.database().map(_ -> "PostgreSQL").orElse(settings.data().toString());
        System.out.println(new Welcome(addresses, link, people, kept).text(Terminal.hasColours()));
    }
}
