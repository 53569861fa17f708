package org.kring.server.draft;

import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;
import org.kring.server.web.Unsent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of what is being written: one for each person and form. */
@Component
final class Drafts implements Unsent {
    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
    private static final Duration LASTS = Duration.ofDays(30);
    private static final int MOST = 40;
    private static final InstantSource REAL = InstantSource.system();
    private static final String MINE = " where collective = ? and member = ?";
    private static final String ONE = MINE + " and place = ?";

    private final JdbcClient jdbc;

    Drafts(DataSource rows) {
        jdbc = JdbcClient.create(rows);
    }

    Draft find(CollectiveId collective, MemberId member, String place) {
        return sql("select revision, words from draft" + ONE, collective.value(), member.value(), place)
            .query((row, _) -> new Draft(row.getLong(1), row.getString(2))).optional().orElse(Draft.NONE);
    }

    /**
     * Keeps what is written now, unless it was written elsewhere since.
     *
     * @param began the revision that it was begun from; 0 where nothing was kept
     * @return what is kept from now on; nothing where it was sent meanwhile
     */
    Draft save(CollectiveId collective, MemberId member, String place, long began, String words) {
        boolean kept = began == 0 ? begin(collective, member, place, words)
            : goOn(collective, member, place, began, words);
        return kept ? new Draft(began + 1, words) : find(collective, member, place);
    }

    private boolean begin(CollectiveId collective, MemberId member, String place, String words) {
        makeRoom(collective, member);
        return sql("insert into draft (collective, member, place, revision, words, saved) values (?, ?, ?, 1, ?, ?)"
            + " on conflict do nothing", collective.value(), member.value(), place, words, REAL.millis()).update() == 1;
    }

    private boolean goOn(CollectiveId collective, MemberId member, String place, long began, String words) {
        return sql("update draft set revision = revision + 1, words = ?, saved = ?" + ONE + " and revision = ?", words,
            REAL.millis(), collective.value(), member.value(), place, began).update() == 1;
    }

    /** Old ones go, and the oldest of very many. */
    private void makeRoom(CollectiveId collective, MemberId member) {
        sql("delete from draft" + MINE + " and (saved < ? or saved < (select saved from draft" + MINE
            + " order by saved desc limit 1 offset " + (MOST - 2) + "))", collective.value(), member.value(),
            REAL.millis() - LASTS.toMillis(), collective.value(), member.value()).update();
    }

    @Override
    public void sent(CollectiveId collective, MemberId member, String place) {
        forget("delete from draft" + ONE, collective.value(), member.value(), place);
    }

    @Override
    public void left(CollectiveId collective, MemberId member) {
        forget("delete from draft" + MINE, collective.value(), member.value());
    }

    /** What was sent is on disk; that its draft is still there must not look as if it were not. */
    private void forget(String statement, Object... values) {
        try {
            sql(statement, values).update();
        } catch (DataAccessException e) {
            LOG.warn("What was being written stays kept: {}", e.getMessage());
        }
    }

    private StatementSpec sql(String statement, Object... values) {
        var spec = jdbc.sql(statement);
        for (var value : values) {
            spec = spec.param(value);
        }
        return spec;
    }
}
