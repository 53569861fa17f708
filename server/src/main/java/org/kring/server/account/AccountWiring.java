package org.kring.server.account;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.kring.server.journal.Journal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
    Directory directory(RowStore rows, Newcomers newcomers) {
        return new Directory(rows, REAL, newcomers);
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
}
