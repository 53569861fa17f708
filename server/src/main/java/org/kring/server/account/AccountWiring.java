package org.kring.server.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.kring.server.journal.Journal;
import org.kring.server.live.Collectives;
import org.kring.server.live.Pings;
import org.kring.server.start.Settings;
import org.kring.server.web.Rates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** How names, devices and codes are put together. They keep real time, also where a test moves the program's clock. */
@Configuration(proxyBeanMethods = false)
class AccountWiring {
    private static final InstantSource REAL = InstantSource.system();

    @Bean
    RowStore rowStore(DataSource rows) {
        return new RowStore(rows);
    }

    @Bean
    Newcomers newcomers(RowStore rows, Journal journal) {
        return new Newcomers(rows, journal, REAL);
    }

    @Bean
    Along along(RowStore rows, Newcomers newcomers) {
        return new Along(rows, newcomers, REAL);
    }

    @Bean
    Directory directory(RowStore rows, Newcomers newcomers, Along along) {
        return new Directory(rows, REAL, newcomers, along);
    }

    @Bean
    Devices devices(RowStore rows) {
        return new Devices(rows, REAL);
    }

    @Bean
    Codes codes(RowStore rows) {
        return new Codes(rows, REAL);
    }

    @Bean
    Claims claims(RowStore rows) {
        return new Claims(rows, REAL);
    }

    @Bean
    SignIns signIns(Devices devices, Directory directory) {
        return new SignIns(devices, directory);
    }

    @Bean
    BeginKey beginKey(Settings settings) {
        return BeginKey.in(settings.data());
    }

    @Bean
    Beginning beginning(Directory directory, Collectives collectives, Codes codes, BeginKey key, InstantSource clock) {
        return new Beginning(directory, collectives, codes, key, clock);
    }

    @Bean
    Joining joining(Codes codes, Directory directory, Newcomers newcomers, Collectives collectives) {
        return new Joining(codes, directory, newcomers, collectives, REAL);
    }

    @Bean
    Vouching vouching(Claims claims, Codes codes, Devices devices, Directory directory, Collectives collectives,
                      Pings pings) {
        return new Vouching(claims, codes, devices, directory, collectives, pings);
    }

    @Bean
    CodeGate codeGate(Joining joining, Rates rates) {
        return new CodeGate(joining, rates);
    }

    @Bean
    Streams streams(Pings pings) {
        return new Streams(pings);
    }

    @Bean
    Mails mails(Settings settings) {
        return new Mails(settings.smtp(), settings.from());
    }

    @Bean
    MePage mePage(Directory directory, Devices devices, Codes codes, Mails mails) {
        return new MePage(directory, devices, codes, mails);
    }

    @Bean
    MailLinks mailLinks(Directory directory, Codes codes, Mails mails, Rates rates, Here here) {
        return new MailLinks(directory, codes, mails, rates, here::address);
    }

    @Bean
    Here here(Settings settings, Environment environment) {
        return new Here(settings, () -> environment.getProperty("local.server.port", Integer.class, settings.port()));
    }

    @Bean
    HostLinks hostLinks(Directory directory, Collectives collectives, Codes codes, Beginning beginning) {
        return new HostLinks(directory, collectives, codes, beginning);
    }

    /** The command line asks here; it is open while the program runs. */
    @Bean
    AutoCloseable hostDoor(Settings settings, HostLinks links, Here here) {
        var door = HostDoor.open(settings.data(), lines -> HostCommands.answer(links, lines, here.address()));
        return () -> door.ifPresent(AccountWiring::close);
    }

    private static void close(HostDoor door) {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
