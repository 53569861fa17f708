package org.kring.server.notice;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kring.core.MemberId;
import org.kring.server.account.RowStore;
import org.kring.server.account.Secrets;
import org.kring.server.journal.CollectiveId;

/** How people want to hear of things, and the secret with which a mail can stop them. */
final class Wishes {
    private static final String OF = " where collective = ? and member = ?";

    private final RowStore rows;

    Wishes(RowStore rows) {
        this.rows = rows;
    }

    /** Whose mails a secret stops. */
    record Holder(CollectiveId collective, MemberId member) {}

    Wish of(CollectiveId collective, MemberId member) {
        var chosen = new EnumMap<Kind, Choice>(Kind.class);
        var stopped = EnumSet.noneOf(Kind.class);
        rows.sql("select kind, choice, stopped from notice_choice" + OF, collective.value(), member.value()).query(row -> {
            chosen.put(Kind.valueOf(row.getString("kind")), Choice.valueOf(row.getString("choice")));
            if (row.getInt("stopped") == 1) {
                stopped.add(Kind.valueOf(row.getString("kind")));
            }
        });
        return rows.sql("select quiet_from, quiet_until, digest_day, digest_hour from notice_person" + OF,
            collective.value(), member.value()).query((row, _) -> new Wish(chosen, stopped, row.getInt(1), row.getInt(2),
                row.getString(3) == null ? null : DayOfWeek.valueOf(row.getString(3)), row.getInt(4))).optional()
            .orElse(Wish.USUAL);
    }

    /** Keeps what a person wants from now on. What was stopped from a mail is settled by it. */
    void keep(CollectiveId collective, MemberId member, Wish wish) {
        rows.together(() -> {
            stopKey(collective, member);
            rows.run("update notice_person set quiet_from = ?, quiet_until = ?, digest_day = ?, digest_hour = ?" + OF,
                wish.quietFrom(), wish.quietUntil(), wish.digestDay() == null ? null : wish.digestDay().name(),
                wish.digestHour(), collective.value(), member.value());
            rows.run("delete from notice_choice" + OF, collective.value(), member.value());
            wish.chosen().forEach((kind, choice) -> choose(collective, member, kind, choice, false));
        });
    }

    /** Stops these kinds or starts them again, as they were. */
    void stop(Holder holder, Set<Kind> kinds, boolean stopped) {
        rows.together(() -> {
            var wish = of(holder.collective(), holder.member());
            kinds.forEach(kind -> {
                rows.run("delete from notice_choice" + OF + " and kind = ?", holder.collective().value(),
                    holder.member().value(), kind.name());
                choose(holder.collective(), holder.member(), kind, wish.chosen().getOrDefault(kind, kind.usual()), stopped);
            });
        });
    }

    private void choose(CollectiveId collective, MemberId member, Kind kind, Choice choice, boolean stopped) {
        rows.run("insert into notice_choice (collective, member, kind, choice, stopped) values (?, ?, ?, ?, ?)",
            collective.value(), member.value(), kind.name(), choice.name(), stopped ? 1 : 0);
    }

    /** The secret in this person's mails; the same for ever, so that an old mail still stops what it said. */
    String stopKey(CollectiveId collective, MemberId member) {
        rows.run("insert into notice_person (collective, member, stop, quiet_from, quiet_until, digest_day, digest_hour)"
                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing", collective.value(), member.value(),
            Secrets.token(), Wish.USUAL.quietFrom(), Wish.USUAL.quietUntil(), Wish.USUAL.digestDay().name(),
            Wish.USUAL.digestHour());
        return rows.sql("select stop from notice_person" + OF, collective.value(), member.value()).query(String.class)
            .single();
    }

    Optional<Holder> holder(String stopKey) {
        return rows.sql("select collective, member from notice_person where stop = ?", stopKey)
            .query((row, _) -> new Holder(new CollectiveId(row.getString(1)), new MemberId(row.getInt(2)))).optional();
    }

    /** The address at which mail was refused for good, until it is tried again or another one takes its place. */
    Optional<String> refused(CollectiveId collective, MemberId member) {
        return rows.sql("select refused from notice_person" + OF + " and refused is not null", collective.value(),
            member.value()).query(String.class).optional();
    }

    /** @param address null to try again */
    void refused(CollectiveId collective, MemberId member, String address) {
        rows.run("update notice_person set refused = ?" + OF, address, collective.value(), member.value());
    }

    void forget(CollectiveId collective, MemberId member) {
        rows.run("delete from notice_choice" + OF, collective.value(), member.value());
        rows.run("delete from notice_person" + OF, collective.value(), member.value());
    }
}
