package org.kring.server.demo;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.server.account.Directory;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Journal;
import org.kring.server.live.Ticker;

/** River Commons, where nobody has founded anything yet. */
public final class Demo {
    public static final CollectiveId COLLECTIVE = new CollectiveId("river-commons");
    /** The four whose links are printed: one who owes an answer, one who gave a reason, a newcomer, one who leads. */
    public static final List<MemberId> WITH_LINKS = Stream.of(1, 6, 7, 10).map(MemberId::new).toList();
    private static final String SLUG = "river";

    private Demo() {}

    /** Plays the story up to now; does nothing where it was played before. Meanwhile nobody is woken in it. */
    public static void play(Journal journal, Directory directory, InstantSource clock, Ticker ticker) {
        if (journal.head(COLLECTIVE) == 0) {
            ticker.resting(() -> play(journal, directory, clock));
        }
    }

    private static void play(Journal journal, Directory directory, InstantSource clock) {
        var people = Stream.concat(RiverCommons.PEOPLE.stream(), Stream.of(RiverCommons.NEWCOMER)).toList();
        if (directory.slug(COLLECTIVE).isEmpty()) {
            directory.prepare(COLLECTIVE, SLUG, people);
        }
        var zone = ZoneId.systemDefault();
        new RiverCommons(new Player(journal, COLLECTIVE, clock, zone)).play(zone);
    }
}
