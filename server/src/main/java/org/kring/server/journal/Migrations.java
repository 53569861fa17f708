package org.kring.server.journal;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables of one place up to date. */
final class Migrations {
    private Migrations() {}

    /** @param history the table that remembers; each place has its own, since several may share a database */
    static void run(DataSource source, String place, String history) {
        Flyway.configure().dataSource(source).locations("classpath:" + place).table(history)
            .baselineOnMigrate(true).baselineVersion("0").load().migrate();
    }
}
