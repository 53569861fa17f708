package org.kring.server.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.server.account.Code.Kind;
import org.kring.server.journal.CollectiveId;

/** Codes and links: made, found while they hold, used once. */
final class Codes {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String HOLDS = " and expires > ? and used is null";

    private final RowStore rows;
    private final InstantSource clock;

    Codes(RowStore rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The code of the evening, for whoever is in the room; the same one as long as it holds. */
    Code join(CollectiveId collective, MemberId by, MeetingId meeting, Instant until) {
        return rows.together(() -> shownToAll(collective, meeting)
            .orElseGet(() -> insert(Secrets.readable(), true, Kind.JOIN, collective, by, meeting, null, until)));
    }

    /** The code of the evening or, with a number, of this meeting, while it holds. */
    Optional<Code> shownToAll(CollectiveId collective, MeetingId meeting) {
        return rows.sql("select * from code where collective = ? and kind = ? and "
                + (meeting == null ? "meeting is null" : "meeting = " + meeting.value()) + HOLDS,
            collective.value(), Kind.JOIN.name(), clock.millis()).query(Codes::code).list().stream().findFirst();
    }

    /** A code that a page shows, for a member. Earlier ones of the kind end. */
    Code show(Kind kind, CollectiveId collective, MemberId member, Duration lasts) {
        return rows.together(() -> {
            rows.run("delete from code where collective = ? and kind = ? and member = ?", collective.value(),
                kind.name(), member.value());
            var token = kind == Kind.DEVICE ? Secrets.readable() : Secrets.token();
            return insert(token, true, kind, collective, member, null, null, clock.instant().plus(lasts));
        });
    }

    /** An invitation for one person, until it is used, taken back, or its time is over. */
    Code invite(CollectiveId collective, MemberId by, Duration lasts) {
        return insert(Secrets.readableForDays(), true, Kind.INVITE, collective, by, null, null, clock.instant().plus(lasts));
    }

    /** The invitations of a member that hold, the newest first. */
    List<Code> invitations(CollectiveId collective, MemberId by) {
        return rows.sql("select * from code where collective = ? and kind = ? and member = ?" + HOLDS + " order by expires desc",
            collective.value(), Kind.INVITE.name(), by.value(), clock.millis()).query(Codes::code).list();
    }

    /** An invitation that was used; kept for a while, so that a form that is sent twice is answered like the first time. */
    Optional<Code> used(String typed) {
        return rows.sql("select * from code where hash = ? and kind = ? and used is not null", Secrets.hash(Secrets.meant(typed)),
            Kind.INVITE.name()).query(Codes::code).optional();
    }

    /** Nobody came by it after all. */
    void giveBack(Code code) {
        rows.run("update code set used = null where hash = ?", code.hash());
    }

    /** The code of this kind that a page may show to this member now. */
    Optional<Code> shown(Kind kind, CollectiveId collective, MemberId member) {
        return rows.sql("select * from code where collective = ? and kind = ? and member = ?" + HOLDS,
            collective.value(), kind.name(), member.value(), clock.millis()).query(Codes::code).optional();
    }

    /** A link that is handed over once and kept as a hash only; answers the token in it. */
    String link(Kind kind, CollectiveId collective, MemberId member, String address, Duration lasts) {
        var token = Secrets.token();
        insert(token, false, kind, collective, member, null, address, clock.instant().plus(lasts));
        return token;
    }

    private Code insert(String token, boolean shown, Kind kind, CollectiveId collective, MemberId member,
                        MeetingId meeting, String address, Instant until) {
        rows.run("delete from code where expires < ?", clock.instant().minus(KEPT).toEpochMilli());
        var code = new Code(Secrets.hash(token), kind, collective, member, meeting, address, shown ? token : null, until);
        rows.run("insert into code (hash, kind, collective, member, meeting, address, shown, made, expires)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)", code.hash(), kind.name(),
            collective == null ? null : collective.value(), member == null ? null : member.value(),
            meeting == null ? null : meeting.value(), address, code.shown(), clock.millis(), until.toEpochMilli());
        return code;
    }

    /** The code as typed, or the token of a link, while it holds. Looking does not use it. */
    Optional<Code> find(String typed) {
        return rows.sql("select * from code where hash = ?" + HOLDS, Secrets.hash(Secrets.meant(typed)), clock.millis())
            .query(Codes::code).optional();
    }

    /** Uses it; false when somebody has been quicker. */
    boolean use(Code code) {
        return rows.run("update code set used = ? where hash = ?" + HOLDS, clock.millis(), code.hash(),
            clock.millis()) == 1;
    }

    void end(Code code) {
        rows.run("delete from code where hash = ?", code.hash());
    }

    private static Code code(ResultSet row, int number) throws SQLException {
        int member = row.getInt("member");
        int meeting = row.getInt("meeting");
        var collective = row.getString("collective");
        return new Code(row.getString("hash"), Kind.valueOf(row.getString("kind")),
            collective == null ? null : new CollectiveId(collective), member == 0 ? null : new MemberId(member),
            meeting == 0 ? null : new MeetingId(meeting), row.getString("address"), row.getString("shown"),
            Instant.ofEpochMilli(row.getLong("expires")));
    }
}
