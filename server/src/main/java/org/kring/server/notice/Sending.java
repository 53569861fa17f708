package org.kring.server.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.kring.core.collective.Collective;
import org.kring.server.account.Directory;
import org.kring.server.account.Mails;
import org.kring.server.account.Mails.Delivery;
import org.kring.server.account.Seat;
import org.kring.server.live.Collectives;
import org.kring.server.notice.Outbox.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, looks once more before each mail whether it is wanted and still true, and tries again later. */
final class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int TRIES = 12;
    /** An address that is refused so often is given up. */
    static final int REFUSALS = 4;

    private final Collectives collectives;
    private final Directory directory;
    private final Outbox outbox;
    private final Wishes wishes;
    private final Letters letters;
    private final Mails mails;

    Sending(Collectives collectives, Directory directory, Outbox outbox, Wishes wishes, Letters letters, Mails mails) {
        this.collectives = collectives;
        this.directory = directory;
        this.outbox = outbox;
        this.wishes = wishes;
        this.letters = letters;
        this.mails = mails;
    }

    /** Stops at the first mail that the server does not answer to; the rest goes out when it does. */
    void send(Instant now) {
        for (var person : outbox.peopleDue(now)) {
            try {
                if (!sendTo(person, now)) {
                    return;
                }
            } catch (RuntimeException e) {
                LOG.error("Notices of one person could not be sent, and are tried again: {}", e.toString());
            }
        }
    }

    private boolean sendTo(Person person, Instant now) {
        var state = collectives.shown(person.collective()).state();
        var wish = wishes.of(person.collective(), person.member());
        var reader = reader(person);
        var waiting = wanted(outbox.due(person, now), reader.isPresent(), wish, state, now);
        for (var letter : bundles(waiting, wish, state)) {
            var mine = letter.stream().filter(filed -> outbox.claim(filed, now)).toList();
            if (!mine.isEmpty() && !deliver(mine, wish, reader.orElseThrow(), state, now)) {
                return false;
            }
        }
        return true;
    }

    /** Who has an address that takes mail. */
    private Optional<Seat> reader(Person person) {
        var refused = wishes.refused(person.collective(), person.member());
        return directory.seat(person.collective(), person.member())
            .filter(seat -> seat.address() != null && refused.filter(seat.address()::equals).isEmpty());
    }

    /** What is to go out now; the rest is settled or put off. */
    private List<Filed> wanted(List<Filed> due, boolean hasAddress, Wish wish, Collective state, Instant now) {
        var newest = new HashSet<About>();
        var wanted = new ArrayList<Filed>();
        for (var filed : due.reversed()) {
            var notice = filed.notice();
            var when = wish.when(notice.kind(), filed.made(), notice.ends(), state.zone());
            if (!hasAddress || wish.of(notice.kind()) == Choice.NOT || !Still.isSo(notice, state, now)
                || !newest.add(notice.about())) {
                outbox.done(filed, Outcome.NOT_NEEDED, now);
            } else if (when.isAfter(now)) {
                outbox.putOff(filed, when);
            } else {
                wanted.addFirst(filed);
            }
        }
        return wanted;
    }

    /** Each notice is a mail of its own, and the digest is one. */
    private static List<List<Filed>> bundles(List<Filed> wanted, Wish wish, Collective state) {
        var bundles = new ArrayList<List<Filed>>();
        var digest = wanted.stream().filter(filed -> isInDigest(filed, wish, state)).toList();
        wanted.stream().filter(filed -> !digest.contains(filed)).forEach(filed -> bundles.add(List.of(filed)));
        if (!digest.isEmpty()) {
            bundles.add(digest);
        }
        return bundles;
    }

    private static boolean isInDigest(Filed filed, Wish wish, Collective state) {
        return wish.waitsForDigest(filed.kind(), filed.made(), filed.notice().ends(), state.zone());
    }

    /** @return whether the server answered */
    private boolean deliver(List<Filed> letter, Wish wish, Seat reader, Collective state, Instant now) {
        var isDigest = isInDigest(letter.getFirst(), wish, state);
        var delivery = mails.deliver(letters.write(letter, isDigest, reader, state, now));
        switch (delivery) {
            case TAKEN -> letter.forEach(filed -> outbox.done(filed, Outcome.SENT, now));
            case REFUSED -> refused(letter, reader, now);
            case FAILED, AWAY -> letter.forEach(filed -> again(filed, TRIES, now));
        }
        return delivery != Delivery.AWAY;
    }

    private void refused(List<Filed> letter, Seat reader, Instant now) {
        if (letter.stream().anyMatch(filed -> filed.tries() + 1 >= REFUSALS)) {
            wishes.refused(reader.collective(), reader.member(), reader.address());
        }
        letter.forEach(filed -> again(filed, REFUSALS, now));
    }

    private void again(Filed filed, int most, Instant now) {
        if (filed.tries() + 1 >= most) {
            outbox.done(filed, Outcome.GIVEN_UP, now);
        } else {
            var pause = PAUSE.multipliedBy(1L << filed.tries());
            outbox.failed(filed, now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
        }
    }
}
