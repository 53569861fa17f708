package org.kring.server.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;
import org.kring.server.web.Device;

/**
 * The devices that are signed in. A device is known by a random token in its cookie, of which only the hash is kept; it
 * holds at most one seat in each collective, or is the table's device of one meeting and nothing else.
 */
public final class Devices {
    /** A device that was not seen for so long is signed out. */
    public static final Duration LASTS = Duration.ofDays(365);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration NOTED = Duration.ofMinutes(5);
    private static final Duration SEATLESS = Duration.ofDays(1);
    private static final int MANY = 100_000;

    private final RowStore rows;
    private final InstantSource clock;
    private final Cache<String, Optional<Device>> known =
        Caffeine.newBuilder().maximumSize(MANY).expireAfterWrite(FRESH).build();
    private final Cache<String, Instant> noted =
        Caffeine.newBuilder().maximumSize(MANY).expireAfterWrite(NOTED).build();

    Devices(RowStore rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A token that was just given out, and the device it stands for. */
    record Issued(String token, String device) {}

    /** A line in the list of a person's devices. */
    record Line(String id, String label, Instant since, Instant seen) {}

    /** The device of this token. What other nodes change shows within a minute. */
    public Optional<Device> find(String token) {
        var device = known.get(Secrets.hash(token), this::load);
        device.ifPresent(this::noteSeen);
        return device;
    }

    /** Like {@link #find}, past what this node remembers. */
    Optional<Device> findAnew(String token) {
        known.invalidate(Secrets.hash(token));
        return find(token);
    }

    private Optional<Device> load(String hash) {
        return rows.sql("select id, collective, meeting from device where hash = ? and seen > ?", hash,
            clock.instant().minus(LASTS).toEpochMilli()).query(Found.class).optional()
            .map(found -> new Device(found.id(), found.meeting() == null ? seats(found.id()) : found.table()));
    }

    private record Found(String id, String collective, Integer meeting) {
        Map<CollectiveId, Actor> table() {
            return Map.of(new CollectiveId(collective), new Actor.Table(new MeetingId(meeting)));
        }
    }

    private Map<CollectiveId, Actor> seats(String device) {
        var seats = new HashMap<CollectiveId, Actor>();
        rows.sql("select collective, member from device_seat where device = ?", device).query((row, _) ->
            Map.entry(new CollectiveId(row.getString(1)), new Actor.Member(new MemberId(row.getInt(2))))).list()
            .forEach(seat -> seats.put(seat.getKey(), seat.getValue()));
        return Map.copyOf(seats);
    }

    /** At most every five minutes, and nobody waits for it. */
    private void noteSeen(Device device) {
        var now = clock.instant();
        if (noted.asMap().putIfAbsent(device.id(), now) == null) {
            Thread.startVirtualThread(() ->
                rows.run("update device set seen = ? where id = ?", now.toEpochMilli(), device.id()));
        }
    }

    /** A new device without a seat. */
    Issued issue(String label) {
        long now = clock.millis();
        rows.run("delete from device where seen < ? or meeting is null and made < ? and not exists"
            + " (select 1 from device_seat where device = device.id)", now - LASTS.toMillis(), now - SEATLESS.toMillis());
        return insert(label, now, null, null);
    }

    /** A new device that belongs to a meeting and to nobody. */
    Issued issueTable(String label, CollectiveId collective, MeetingId meeting) {
        return insert(label, clock.millis(), collective.value(), meeting.value());
    }

    private Issued insert(String label, long now, String collective, Integer meeting) {
        var issued = new Issued(Secrets.token(), Secrets.id());
        rows.run("insert into device (id, hash, label, made, seen, collective, meeting) values (?, ?, ?, ?, ?, ?, ?)",
            issued.device(), Secrets.hash(issued.token()), label, now, now, collective, meeting);
        return issued;
    }

    /** From now on the device is this member's in this collective, and nobody else's there. */
    void give(String device, CollectiveId collective, MemberId member) {
        rows.together(() -> {
            take(device, collective);
            rows.run("insert into device_seat (device, collective, member, since) values (?, ?, ?, ?)", device,
                collective.value(), member.value(), clock.millis());
        });
        forget(device);
    }

    /** The device is signed out of this collective; out of others it is not. */
    void signOut(String device, CollectiveId collective) {
        take(device, collective);
        forget(device);
    }

    private void take(String device, CollectiveId collective) {
        rows.run("delete from device_seat where device = ? and collective = ?", device, collective.value());
    }

    /** The device is signed out of everything. */
    void end(String device) {
        rows.run("delete from device where id = ?", device);
        forget(device);
    }

    /** All devices of a member are signed out of the collective. */
    void signOutAll(CollectiveId collective, MemberId member) {
        of(collective, member).forEach(line -> signOut(line.id(), collective));
    }

    /** A member's devices, the one last used first. */
    List<Line> of(CollectiveId collective, MemberId member) {
        return rows.sql("select d.id, d.label, s.since, d.seen from device d join device_seat s on s.device = d.id"
            + " where s.collective = ? and s.member = ? order by d.seen desc", collective.value(), member.value())
            .query((row, _) -> new Line(row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3)),
                Instant.ofEpochMilli(row.getLong(4)))).list();
    }

    private void forget(String device) {
        known.asMap().values().removeIf(each -> each.isPresent() && each.get().id().equals(device));
    }
}
