package org.kring.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.kring.core.Actor;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.backlog.Wish;
import org.kring.server.journal.Append;
import org.kring.server.journal.Appended;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Once;
import org.kring.server.journal.Stores;

/** The journal alone, on the same disk: how many single events are written durably, without any rule or request. */
final class BareJournal implements AutoCloseable {
    private final Stores stores;
    private final List<Lane> lanes;

    private BareJournal(Stores stores, List<Lane> lanes) {
        this.stores = stores;
        this.lanes = lanes;
    }

    static BareJournal open(Run run, int collectives) {
        var stores = Stores.open(run.folder("journal" + collectives));
        return new BareJournal(stores, IntStream.range(0, collectives)
            .mapToObj(n -> new Lane(stores, new CollectiveId("bench-" + n))).toList());
    }

    Load.Client client(int number) {
        return lanes.get(number % lanes.size())::write;
    }

    @Override
    public void close() {
        stores.close();
    }

    private static final class Lane {
        private final Stores stores;
        private final CollectiveId collective;
        private int version;

        Lane(Stores stores, CollectiveId collective) {
            this.stores = stores;
            this.collective = collective;
        }

        void write() {
            if (!(append().join() instanceof Appended.Written)) {
                throw new IllegalStateException("nothing was written");
            }
        }

        private synchronized CompletableFuture<Appended> append() {
            var event = new TopicRaised(new TopicId(version + 1), new CircleId(1), new MemberId(1), Wish.TALK,
                new Text("At every stall people ask us the same legal questions, and each of us answers differently."));
            return stores.journal().append(collective, List.of(new Append(version++, Instant.now().truncatedTo(ChronoUnit.MILLIS),
                new Actor.Member(new MemberId(1)), List.of(event), new Once("bench-once-" + version))));
        }
    }
}
