package org.kring.server.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        var sorting = new Sorting(outbox, wishes.of(person.collective(), person.member()), state, now);
        var reader = reader(person);
        for (var letter : sorting.letters(outbox.due(person, now), reader.isPresent())) {
            var mine = letter.stream().filter(filed -> outbox.claim(filed, now)).toList();
            if (!mine.isEmpty() && !deliver(mine, sorting, reader.orElseThrow())) {
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

    /** @return whether the server answered */
    private boolean deliver(List<Filed> letter, Sorting sorting, Seat reader) {
        var now = sorting.now();
        var isDigest = sorting.isInDigest(letter.getFirst());
        var delivery = mails.deliver(letters.write(letter, isDigest, reader, sorting.state(), now));
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
