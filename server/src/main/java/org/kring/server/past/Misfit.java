package org.kring.server.past;

/**
 * A line that does not fit.
 *
 * @param line  counted from 1
 * @param words the line as it was read, or its beginning
 * @param why   a sentence, or several
 */
public record Misfit(Kind kind, int line, String words, String why) {
    boolean isOf(Kind kind, Line line) {
        return this.kind == kind && this.line == line.number();
    }

    Misfit and(String why) {
        return this.why.contains(why) ? this : new Misfit(kind, line, words, this.why + " " + why);
    }
}
