package org.kring.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.server.account.Beginning;
import org.kring.server.account.Directory;
import org.kring.server.account.HostLinks;
import org.kring.server.demo.Demo;
import org.kring.server.journal.Journal;
import org.kring.server.live.Collectives;
import org.kring.server.live.Ticker;
import org.kring.server.start.Addresses;
import org.kring.server.start.Settings;
import org.kring.server.start.Terminal;
import org.kring.server.start.Welcome;
import org.springframework.context.ConfigurableApplicationContext;

/** What a host reads when the program answers. */
final class Greeting {
    private Greeting() {}

    /** Where several nodes may share a database, the link is one that each of them knows. */
    static void afterStart(ConfigurableApplicationContext program, Settings settings) {
        var beginning = program.getBean(Beginning.class);
        show(program, settings, settings.database().isEmpty() ? beginning.link()
            : beginning.link().map(_ -> beginning.newLink()), List.of());
    }

    /** Plays the demo's story where it was not played yet. */
    static void withDemo(ConfigurableApplicationContext program, Settings settings) {
        playDemo(program);
        show(program, settings, Optional.empty(), peopleOfTheDemo(program));
    }

    static void playDemo(ConfigurableApplicationContext program) {
        var journal = program.getBean(Journal.class);
        Demo.play(journal, program.getBean(Directory.class), program.getBean(ProgramClock.class),
            program.getBean(Ticker.class));
        program.getBean(Collectives.class).follow(Demo.COLLECTIVE, journal.head(Demo.COLLECTIVE));
    }

    static List<Welcome.Person> peopleOfTheDemo(ConfigurableApplicationContext program) {
        var links = program.getBean(HostLinks.class);
        var directory = program.getBean(Directory.class);
        return Demo.WITH_LINKS.stream()
            .flatMap(member -> directory.seat(Demo.COLLECTIVE, member).stream())
            .flatMap(seat -> links.issue(Demo.COLLECTIVE, seat.member()) instanceof HostLinks.Answer.Link(var path)
                ? Stream.of(new Welcome.Person(seat.name(), path)) : Stream.empty())
            .toList();
    }

    private static void show(ConfigurableApplicationContext program, Settings settings, Optional<String> link,
                             List<Welcome.Person> people) {
        var port = Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port"));
        var addresses = Addresses.of(settings.address(), port, settings.url());
        var kept = settings.database().map(_ -> "PostgreSQL").orElse(settings.data().toString());
        System.out.println(new Welcome(addresses, link, people, kept).text(Terminal.hasColours()));
    }
}
