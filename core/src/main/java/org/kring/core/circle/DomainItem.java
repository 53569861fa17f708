package org.kring.core.circle;

import org.kring.core.Text;

/**
 * One thing a circle alone decides and looks after.
 *
 * @param number counted from 1 within the circle, never used again
 * @param within the number of the item of the wider circle that it is, or is part of; 0 where the wider circle is the
 *               root, which holds everything that is not handed on
 */
public record DomainItem(int number, int within, Text text) {
    /** Whether two items say the same, small differences of writing aside. */
    public static boolean same(Text one, Text other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(Text text) {
        return text.toString().strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
    }
}
