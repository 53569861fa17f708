package org.kring.server.journal;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * One row to be written, as far as it is known before its hash. Made on the sender's thread, so that the writer has
 * little to do.
 */
record Row(CollectiveId collective, long version, long at, String actor, EventJson.Json event, byte[] salt,
           byte[] wordsHash, Once once) {
    private static final int SALT_BYTES = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    static List<Row> of(CollectiveId collective, List<Append> run, EventJson json) {
        var chain = new Chain();
        var rows = new ArrayList<Row>();
        for (var append : run) {
            var version = append.expected();
            var once = append.once();
            for (var event : append.events()) {
                rows.add(of(collective, ++version, append, json.write(event), once, chain));
                once = null;
            }
        }
        return rows;
    }

    private static Row of(CollectiveId collective, long version, Append append, EventJson.Json event, Once once,
                          Chain chain) {
        var salt = event.words() == null ? null : newSalt();
        return new Row(collective, version, append.at().toEpochMilli(), ActorWord.of(append.actor()), event, salt,
            chain.words(salt, event.words()), once);
    }

    private static byte[] newSalt() {
        var salt = new byte[SALT_BYTES];
        CHANCE.nextBytes(salt);
        return salt;
    }

    /** About how much memory it takes. */
    int bytes() {
        return event.facts().length + (event.words() == null ? 0 : event.words().length);
    }
}
