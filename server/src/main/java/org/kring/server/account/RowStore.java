package org.kring.server.account;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plain rows: single statements, and several that hold together. */
public final class RowStore {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public RowStore(DataSource source) {
        jdbc = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** @param values for the statement's question marks, in order; ids as their numbers */
    public StatementSpec sql(String statement, Object... values) {
        var spec = jdbc.sql(statement);
        for (var value : values) {
            spec = spec.param(value);
        }
        return spec;
    }

    public int run(String statement, Object... values) {
        return sql(statement, values).update();
    }

    /** All of it is written, or nothing. */
    public <T> T together(Supplier<T> statements) {
        return transactions.execute(_ -> statements.get());
    }

    public void together(Runnable statements) {
        transactions.executeWithoutResult(_ -> statements.run());
    }
}
