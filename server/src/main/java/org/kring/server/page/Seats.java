package org.kring.server.page;

import java.util.ArrayList;
import java.util.List;

/** Where each person sits when a round is drawn as a ring; the first sits at the top, the order runs clockwise. */
public final class Seats {
    public static final int WIDTH = 360;
    public static final int HEIGHT = 260;
    static final double RADIUS = 88;

    /**
     * One seat in a field of {@link #WIDTH} by {@link #HEIGHT}.
     *
     * @param anchor how the name is set from its point: start, middle or end
     */
    public record Seat(Chip chip, long x, long y, long nameX, long nameY, String anchor) {}

    private Seats() {}

    public static List<Seat> of(List<Chip> chips) {
        var seats = new ArrayList<Seat>();
        for (int n = 0; n < chips.size(); n++) {
            seats.add(seat(chips.get(n), 2 * Math.PI * n / chips.size()));
        }
        return List.copyOf(seats);
    }

    private static Seat seat(Chip chip, double turn) {
        double right = Math.sin(turn);
        double down = -Math.cos(turn);
        var anchor = Math.abs(right) < 0.3 ? "middle" : right > 0 ? "start" : "end";
        return new Seat(chip, at(WIDTH, right, RADIUS), at(HEIGHT, down, RADIUS),
            at(WIDTH, right, RADIUS + 18), at(HEIGHT, down, RADIUS + 22) + 5, anchor);
    }

    private static long at(int size, double direction, double distance) {
        return Math.round(size / 2.0 + direction * distance);
    }
}
