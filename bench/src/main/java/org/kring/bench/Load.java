package org.kring.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Some clients that each do the same thing again and again, as fast as they are answered. Where several things are
 * compared they take turns, so that whatever else this machine does meanwhile slows them all.
 *
 * @param warmUp time for each that does not count
 * @param turn   time that counts
 * @param turns  how often each has its turn
 */
record Load(int clients, Duration warmUp, Duration turn, int turns) {
    interface Client extends AutoCloseable {
        /** Does it once; anything but the expected answer is an exception. */
        void act() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    interface Opening {
        Client open(int number) throws Exception;
    }

    /** @param program whose processor time is counted */
    record Work(Program program, Opening opening) {}

    Pace run(Program program, Opening opening) throws Exception {
        return run(List.of(new Work(program, opening))).getFirst();
    }

    List<Pace> run(Program program, List<Opening> openings) throws Exception {
        return run(openings.stream().map(opening -> new Work(program, opening)).toList());
    }

    /** The pace of each, in the same order. */
    List<Pace> run(List<Work> works) throws Exception {
        var crowds = new ArrayList<Crowd>();
        try {
            for (var work : works) {
                crowds.add(Crowd.of(work.program(), clients, work.opening()));
                crowds.getLast().work(warmUp);
            }
            crowds.forEach(Crowd::forget);
            for (int n = 0; n < turns; n++) {
                for (var crowd : crowds) {
                    crowd.work(turn);
                }
            }
            return crowds.stream().map(Crowd::pace).toList();
        } finally {
            for (var crowd : crowds) {
                crowd.close();
            }
        }
    }
}
