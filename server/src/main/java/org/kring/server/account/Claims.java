package org.kring.server.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;

/** Who asks for a new way in, and who has vouched. */
final class Claims {
    private static final Duration LASTS = Duration.ofMinutes(15);
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MANY = 10_000;

    private final RowStore rows;
    private final InstantSource clock;
    private final Cache<CollectiveId, List<Claim>> waiting =
        Caffeine.newBuilder().maximumSize(MANY).expireAfterWrite(FRESH).build();

    Claims(RowStore rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What waits for an answer; for pages, up to five seconds old on other nodes. */
    List<Claim> waiting(CollectiveId collective) {
        var now = clock.instant();
        return waiting.get(collective, this::load).stream().filter(claim -> claim.expires().isAfter(now)).toList();
    }

    private List<Claim> load(CollectiveId collective) {
        return rows.sql("select * from claim where collective = ? and outcome is null and expires > ? order by made",
            collective.value(), clock.millis()).query(Claims::claim).list().stream().map(this::withVouchers).toList();
    }

    Optional<Claim> find(CollectiveId collective, String id) {
        return rows.sql("select * from claim where collective = ? and id = ?", collective.value(), id)
            .query(Claims::claim).optional().map(this::withVouchers);
    }

    /** What this device asks for, answered or not: the last one. */
    Optional<Claim> of(String device) {
        return rows.sql("select * from claim where device = ? order by made desc limit 1", device).query(Claims::claim).optional().map(this::withVouchers);
    }

    boolean isWaiting(Claim claim) {
        return claim.outcome() == null && !isOver(claim);
    }

    boolean isOver(Claim claim) {
        return claim.expires().isBefore(clock.instant());
    }

    /** What other members ask for in the name of this member: the last one, answered or not. */
    Optional<Claim> linkFor(CollectiveId collective, MemberId member) {
        return rows.sql("select * from claim where collective = ? and member = ? and device is null order by made desc"
            + " limit 1", collective.value(), member.value()).query(Claims::claim).optional().map(this::withVouchers);
    }

    /** @param device the device that waits, or null for a link; earlier ones of the same end */
    Claim begin(CollectiveId collective, MemberId member, String device) {
        var id = Secrets.id();
        rows.together(() -> {
            rows.run("delete from claim where expires < ? or (collective = ? and member = ? and outcome is null and "
                + (device == null ? "device is null" : "device is not null") + ")",
                clock.instant().minus(LASTS).toEpochMilli(), collective.value(), member.value());
            rows.run("insert into claim (id, collective, member, device, made, expires) values (?, ?, ?, ?, ?, ?)", id,
                collective.value(), member.value(), device, clock.millis(),
                clock.instant().plus(LASTS).toEpochMilli());
        });
        waiting.invalidate(collective);
        return find(collective, id).orElseThrow();
    }

    /** Notes a yes and answers the claim with all of them. */
    Claim vouch(Claim claim, MemberId by) {
        rows.run("insert into claim_voucher (claim, member) values (?, ?) on conflict do nothing", claim.id(),
            by.value());
        waiting.invalidate(claim.collective());
        return find(claim.collective(), claim.id()).orElseThrow();
    }

    void end(Claim claim, Claim.Outcome outcome) {
        rows.run("update claim set outcome = ? where id = ? and outcome is null", outcome.name(), claim.id());
        waiting.invalidate(claim.collective());
    }

    private Claim withVouchers(Claim claim) {
        return new Claim(claim.id(), claim.collective(), claim.member(), claim.device(), vouchers(claim.id()),
            claim.outcome(), claim.expires());
    }

    private List<MemberId> vouchers(String claim) {
        return rows.sql("select member from claim_voucher where claim = ? order by member", claim)
            .query((row, _) -> new MemberId(row.getInt(1))).list();
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Claim(row.getString("id"), new CollectiveId(row.getString("collective")),
            new MemberId(row.getInt("member")), row.getString("device"), List.of(),
            outcome == null ? null : Claim.Outcome.valueOf(outcome), Instant.ofEpochMilli(row.getLong("expires")));
    }
}
