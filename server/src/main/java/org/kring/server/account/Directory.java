package org.kring.server.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;

/** Which collectives there are, how their addresses read, and what their members are called. */
public final class Directory {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration FOUNDING = Duration.ofMinutes(1);
    private static final int MANY = 10_000;

    private final RowStore rows;
    private final InstantSource clock;
    private final Newcomers newcomers;
    private final Along along;
    private final Cache<String, CollectiveId> slugs = Caffeine.newBuilder().maximumSize(MANY).build();
    private final Cache<CollectiveId, Known> names =
        Caffeine.newBuilder().maximumSize(MANY).expireAfterWrite(FRESH).build();

    Directory(RowStore rows, InstantSource clock, Newcomers newcomers, Along along) {
        this.rows = rows;
        this.clock = clock;
        this.newcomers = newcomers;
        this.along = along;
    }

    /** The collective of this address, also while it is not founded yet. */
    public Optional<CollectiveId> find(String slug) {
        return Optional.ofNullable(slugs.get(slug, this::lookUp));
    }

    private CollectiveId lookUp(String slug) {
        return rows.sql("select id from collective where slug = ?", slug).query(String.class).optional()
            .map(CollectiveId::new).orElse(null);
    }

    public Optional<String> slug(CollectiveId collective) {
        return rows.sql("select slug from collective where id = ?", collective.value()).query(String.class).optional();
    }

    public List<CollectiveId> all() {
        return rows.sql("select id from collective order by made").query(String.class).list().stream()
            .map(CollectiveId::new).toList();
    }

    /**
     * The names of all members, kept for five seconds: so long another node may show an old one.
     *
     * @param people how many members are known from the journal: names are looked up again when more have come
     */
    public Map<MemberId, String> names(CollectiveId collective, int people) {
        var known = names.getIfPresent(collective);
        if (known == null || known.people() < people) {
            known = load(collective, people);
            names.put(collective, known);
        }
        return known.names();
    }

    private Known load(CollectiveId collective, int people) {
        var seats = seats(collective);
        if (seats.size() < people && newcomers.settle(collective) | along.settle(collective)) {
            seats = seats(collective);
        }
        var found = new HashMap<MemberId, String>();
        seats.stream().filter(seat -> seat.name() != null).forEach(seat -> found.put(seat.member(), seat.name()));
        return new Known(Map.copyOf(found), people);
    }

    private record Known(Map<MemberId, String> names, int people) {}

    /** All seats in the order of the members' numbers. */
    public List<Seat> seats(CollectiveId collective) {
        return rows.sql("select * from seat where collective = ? order by member", collective.value())
            .query(Directory::seat).list();
    }

    public Optional<Seat> seat(CollectiveId collective, MemberId member) {
        return rows.sql("select * from seat where collective = ? and member = ?", collective.value(), member.value())
            .query(Directory::seat).optional();
    }

    List<Seat> seatsWith(String address) {
        return rows.sql("select * from seat where address = ?", address).query(Directory::seat).list();
    }

    /** Writes down a collective that is about to be founded: members 1 to n, in this order. */
    public void prepare(CollectiveId collective, String slug, List<String> people) {
        rows.together(() -> {
            rows.run("insert into collective (id, slug, made) values (?, ?, ?)", collective.value(), slug,
                clock.millis());
            for (int n = 0; n < people.size(); n++) {
                rows.run("insert into seat (collective, member, name) values (?, ?, ?)", collective.value(), n + 1,
                    people.get(n));
            }
        });
        names.invalidate(collective);
    }

    /** Forgets a collective that was prepared and never founded. */
    void forget(CollectiveId collective) {
        rows.run("delete from collective where id = ?", collective.value());
        slugs.asMap().values().remove(collective);
        names.invalidate(collective);
    }

    /** Whether nobody can be about to found it any more. */
    boolean isAbandoned(CollectiveId collective) {
        return rows.sql("select id from collective where id = ? and made < ?", collective.value(),
            clock.instant().minus(FOUNDING).toEpochMilli()).query(String.class).optional().isPresent();
    }

    /** Names were added: they are looked up anew. */
    void changed(CollectiveId collective) {
        names.invalidate(collective);
    }

    void rename(CollectiveId collective, MemberId member, String name) {
        rows.run("update seat set name = ? where collective = ? and member = ?", name, collective.value(),
            member.value());
        names.invalidate(collective);
    }

    void taken(CollectiveId collective, MemberId member) {
        rows.run("update seat set taken = ? where collective = ? and member = ? and taken is null", clock.millis(),
            collective.value(), member.value());
    }

    /** The name may be tapped again by whoever has the code. */
    void free(CollectiveId collective, MemberId member) {
        rows.run("update seat set taken = null where collective = ? and member = ?", collective.value(),
            member.value());
    }

    /** @param address a confirmed one, or null to forget it */
    void address(CollectiveId collective, MemberId member, String address) {
        rows.run("update seat set address = ? where collective = ? and member = ?", address, collective.value(),
            member.value());
    }

    void language(CollectiveId collective, MemberId member, String language) {
        rows.run("update seat set language = ? where collective = ? and member = ?", language, collective.value(),
            member.value());
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(new CollectiveId(row.getString("collective")), new MemberId(row.getInt("member")),
            row.getString("name"), row.getObject("taken") != null, row.getString("address"), row.getString("language"));
    }
}
