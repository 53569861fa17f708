package org.kring.server.drawing;

/** A disc in the plane; y grows downwards. */
public record Disc(double x, double y, double r) {
    /** Whether two discs share more than a rim. */
    public boolean overlaps(Disc other) {
        double dx = other.x - x;
        double dy = other.y - y;
        double near = (r + other.r) * (1 - 1e-6);
        return dx * dx + dy * dy < near * near;
    }

    /** Whether the other disc lies in this one. */
    public boolean holds(Disc other) {
        return reach(other) <= r * (1 + 1e-9) + 1e-9;
    }

    /** How far the other disc reaches from the middle of this one. */
    double reach(Disc other) {
        double dx = other.x - x;
        double dy = other.y - y;
        return Math.sqrt(dx * dx + dy * dy) + other.r;
    }

    Disc moved(double dx, double dy) {
        return new Disc(x + dx, y + dy, r);
    }

    Disc scaled(double by) {
        return new Disc(x * by, y * by, r * by);
    }

    Disc sized(double r) {
        return new Disc(x, y, r);
    }

    /** A disc of this size that touches both from outside, on the left of the way from one to the other. */
    static Disc touching(Disc one, Disc other, double r) {
        double far = Math.hypot(other.x - one.x, other.y - one.y);
        double a = one.r + r;
        double along = (a * a + far * far - (other.r + r) * (other.r + r)) / (2 * far);
        double aside = Math.sqrt(Math.max(0, a * a - along * along));
        double ux = (other.x - one.x) / far;
        double uy = (other.y - one.y) / far;
        return new Disc(one.x + along * ux - aside * uy, one.y + along * uy + aside * ux, r);
    }
}
