package org.kring.server.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.server.account.RowStore;
import org.kring.server.journal.CollectiveId;

/**
 * The notices as rows. A row is made once, is claimed by one node before it is sent, and never goes out again once it
 * has an outcome.
 */
final class Outbox {
    private static final Duration CLAIM_LASTS = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final String KEY = " where collective = ? and member = ? and kind = ? and about = ? and cause = ?";
    private static final String WAITING = " and outcome is null";

    private final RowStore rows;

    Outbox(RowStore rows) {
        this.rows = rows;
    }

    /** Somebody for whom something is due. */
    record Person(CollectiveId collective, MemberId member) {}

    /** Adds a notice unless it is there already, also with an outcome. */
    void add(CollectiveId collective, Notice notice, Instant made, Instant due) {
        var ends = notice.ends() == null ? null : notice.ends().toEpochMilli();
        rows.run("insert into notice (collective, member, kind, about, cause, made, ends, due)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing", collective.value(), notice.member().value(),
            notice.kind().name(), notice.about().text(), notice.cause(), made.toEpochMilli(), ends, due.toEpochMilli());
    }

    List<Person> peopleDue(Instant now) {
        return rows.sql("select distinct collective, member from notice where due <= ?" + WAITING, now.toEpochMilli())
            .query((row, _) -> new Person(new CollectiveId(row.getString(1)), new MemberId(row.getInt(2)))).list();
    }

    /** What is due for one person, the newest last. */
    List<Filed> due(Person person, Instant now) {
        return rows.sql("select * from notice where collective = ? and member = ? and due <= ?" + WAITING
                + " order by made, kind, about", person.collective().value(), person.member().value(),
            now.toEpochMilli()).query(Outbox::filed).list();
    }

    /** Makes it this node's to send for some minutes; false where another one has it. */
    boolean claim(Filed filed, Instant now) {
        return change(filed, "claimed = ?", now.plus(CLAIM_LASTS), " and (claimed is null or claimed < "
            + now.toEpochMilli() + ")");
    }

    void putOff(Filed filed, Instant due) {
        change(filed, "due = ?, claimed = null", due, "");
    }

    void failed(Filed filed, Instant again) {
        change(filed, "due = ?, claimed = null, tries = tries + 1", again, "");
    }

    void done(Filed filed, Outcome outcome, Instant at) {
        change(filed, "outcome = '" + outcome + "', done = ?", at, "");
    }

    private boolean change(Filed filed, String what, Instant at, String more) {
        var notice = filed.notice();
        return rows.run("update notice set " + what + KEY + WAITING + more, at.toEpochMilli(),
            filed.collective().value(), notice.member().value(), notice.kind().name(), notice.about().text(),
            notice.cause()) == 1;
    }

    /** The wishes of a person have changed: what waits is looked at again. */
    void lookAgain(CollectiveId collective, MemberId member) {
        rows.run("update notice set due = made where collective = ? and member = ? and tries = 0" + WAITING,
            collective.value(), member.value());
    }

    /** What was sent, or could not be, to one person; the newest first. */
    List<Past> past(CollectiveId collective, MemberId member, int most) {
        return rows.sql("select * from notice where collective = ? and member = ? and outcome in ('SENT', 'GIVEN_UP')"
                + " order by done desc, made desc limit " + most, collective.value(), member.value())
            .query((row, n) -> new Past(filed(row, n).notice(), Outcome.valueOf(row.getString("outcome")),
                instant(row, "done"))).list();
    }

    /** What became of a notice. */
    record Past(Notice notice, Outcome outcome, Instant at) {}

    void forget(CollectiveId collective, MemberId member) {
        rows.run("delete from notice where collective = ? and member = ?", collective.value(), member.value());
    }

    /** Lets go of what was settled long ago. */
    void tidy(Instant now) {
        rows.run("delete from notice where done < ?", now.minus(KEPT).toEpochMilli());
    }

    private static Filed filed(ResultSet row, int number) throws SQLException {
        var notice = new Notice(new MemberId(row.getInt("member")), Kind.valueOf(row.getString("kind")),
            About.read(row.getString("about")), row.getString("cause"), instant(row, "ends"));
        return new Filed(new CollectiveId(row.getString("collective")), notice, instant(row, "made"), row.getInt("tries"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
