package org.kring.server.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.kring.core.Check;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.server.journal.CollectiveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's notes to themselves. They are asked for by their owner only, and are erased when the person leaves. */
@Component
public class OwnNotes {
    private static final int PEOPLE = 10_000;
    /** What another node wrote shows after this. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final JdbcClient rows;
    private final Cache<Owner, List<OwnNote>> known =
        Caffeine.newBuilder().maximumSize(PEOPLE).expireAfterWrite(FRESH).build();

    private record Owner(CollectiveId collective, MemberId member) {}

    OwnNotes(DataSource rows) {
        this.rows = JdbcClient.create(rows);
    }

    /** The newest first. */
    public List<OwnNote> of(CollectiveId collective, MemberId member) {
        return known.get(new Owner(collective, member), this::load);
    }

    public Optional<OwnNote> find(CollectiveId collective, MemberId member, int number) {
        return of(collective, member).stream().filter(note -> note.number() == number).findFirst();
    }

    /** Keeps a note, or says why it cannot be kept. */
    public Check keep(CollectiveId collective, MemberId member, Text text, Instant now) {
        var check = Limits.written(text, Limits.PARAGRAPH)
            .and(() -> Limits.atMost(Limits.LIST - 1, load(new Owner(collective, member))));
        if (check.holds()) {
            rows.sql("insert into own_note (collective, member, number, text, made) select ?, ?,"
                    + " coalesce(max(number), 0) + 1, ?, ? from own_note where collective = ? and member = ?")
                .params(collective.value(), member.value(), text.toString(), now.toEpochMilli(), collective.value(),
                    member.value()).update();
            known.invalidate(new Owner(collective, member));
        }
        return check;
    }

    public void remove(CollectiveId collective, MemberId member, int number) {
        rows.sql("delete from own_note where collective = ? and member = ? and number = ?")
            .params(collective.value(), member.value(), number).update();
        known.invalidate(new Owner(collective, member));
    }

    /** All notes of a person who leaves. */
    public void forget(CollectiveId collective, MemberId member) {
        rows.sql("delete from own_note where collective = ? and member = ?").params(collective.value(), member.value())
            .update();
        known.invalidate(new Owner(collective, member));
    }

    private List<OwnNote> load(Owner owner) {
        return rows.sql("select number, text, made from own_note where collective = ? and member = ? order by number desc")
            .params(owner.collective().value(), owner.member().value())
            .query((row, _) -> new OwnNote(row.getInt(1), new Text(row.getString(2)), Instant.ofEpochMilli(row.getLong(3))))
            .list();
    }
}
