package org.kring.server.page;

/** Numbers as a drawing writes them. */
public final class Svg {
    private Svg() {}

    /** @return the number with one digit after the point at most, in every language with a point */
    public static String n(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
