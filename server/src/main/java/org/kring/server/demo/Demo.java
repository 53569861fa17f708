package org.kring.server.demo;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.server.account.Directory;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Journal;
import org.kring.server.live.Ticker;

/** River Commons, where nobody has founded anything yet. */
public final class Demo {
    public static final CollectiveId COLLECTIVE = new CollectiveId("river-commons");
    /** The four whose links are printed: who asks the hub's questions, who owes answers, who gave a reason, who is new. */
    public static final List<MemberId> WITH_LINKS = List.of(Cast.ANA, Cast.JUNO, Cast.HANA, Cast.SOFIA);
    private static final String SLUG = "river";

    private Demo() {}

    /** Plays the story up to now; does nothing where it was played before. Meanwhile nobody is woken in it. */
    public static void play(Journal journal, Directory directory, InstantSource clock, Ticker ticker) {
        if (journal.head(COLLECTIVE) == 0) {
            ticker.resting(() -> play(journal, directory, clock));
        }
    }

    private static void play(Journal journal, Directory directory, InstantSource clock) {
        if (directory.slug(COLLECTIVE).isEmpty()) {
            directory.prepare(COLLECTIVE, SLUG, Cast.NAMES);
        }
        RiverCommons.play(journal, COLLECTIVE, clock, ZoneId.systemDefault());
    }
}
