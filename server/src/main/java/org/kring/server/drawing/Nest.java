package org.kring.server.drawing;

import java.util.List;

/**
 * Something with others of its kind inside, that is to be drawn.
 *
 * @param what   what it stands for
 * @param weight how large it is by itself, as an area; what is inside may make it larger
 * @param minor  it stays small beside the others
 */
public record Nest<T>(T what, double weight, boolean minor, List<Nest<T>> inside) {
    public Nest(T what, double weight, List<Nest<T>> inside) {
        this(what, weight, false, inside);
    }

    public Nest {
        inside = List.copyOf(inside);
    }
}
