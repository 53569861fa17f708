package org.kring.server.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** Pools of connections, opened when first used. */
final class Pools {
    private static final int PATIENCE_MILLIS = 5_000;

    private Pools() {}

    static HikariDataSource of(String name, int size, DataSource source) {
        return of(name, size, source, null);
    }

    /** @param first what each new connection runs first, or null */
    static HikariDataSource of(String name, int size, DataSource source, String first) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setInitializationFailTimeout(-1);
        config.setConnectionInitSql(first);
        return new HikariDataSource(config);
    }
}
