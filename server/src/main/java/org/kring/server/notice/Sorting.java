package org.kring.server.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.kring.core.collective.Collective;

/** Looks at what is due for one person once more: what is still wanted and true, and what goes into one mail. */
record Sorting(Outbox outbox, Wish wish, Collective state, Instant now) {
    /** What is to go out now, by mails: each notice is one of its own, and the digest is one. The rest is settled. */
    List<List<Filed>> letters(List<Filed> due, boolean hasAddress) {
        var letters = new ArrayList<List<Filed>>();
        var digest = new ArrayList<Filed>();
        for (var filed : wanted(due, hasAddress)) {
            if (isInDigest(filed)) {
                digest.add(filed);
            } else {
                letters.add(List.of(filed));
            }
        }
        if (!digest.isEmpty()) {
            letters.add(digest);
        }
        return letters;
    }

    boolean isInDigest(Filed filed) {
        return wish.waitsForDigest(filed.kind(), filed.made(), filed.notice().ends(), state.zone());
    }

    private List<Filed> wanted(List<Filed> due, boolean hasAddress) {
        var newest = new HashSet<About>();
        var wanted = new ArrayList<Filed>();
        for (var filed : due.reversed()) {
            var when = wish.when(filed.kind(), filed.made(), filed.notice().ends(), state.zone());
            if (!hasAddress || !isNeeded(filed) || !newest.add(filed.notice().about())) {
                outbox.done(filed, Outcome.NOT_NEEDED, now);
            } else if (when.isAfter(now)) {
                outbox.putOff(filed, when);
            } else {
                wanted.addFirst(filed);
            }
        }
        return wanted;
    }

    private boolean isNeeded(Filed filed) {
        return wish.of(filed.kind()) != Choice.NOT && Still.isSo(filed.notice(), state, now);
    }
}
