package org.kring.server.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A name in a few lines, as large as its place allows.
 *
 * @param size of the letters
 * @param x    the middle of each line
 */
public record Label(List<Line> lines, double size, double x) {
    private static final int MOST = 3;
    private static final double HIGH = 1.15;
    private static final double MIDDLE_OF_LETTERS = .35;

    /** @param y where the letters stand */
    public record Line(String text, double y) {}

    /**
     * The largest way to write the name in a field. A name that would be too small to read is shortened.
     *
     * @param least letters smaller than this are not written
     * @return null where not even the beginning finds room
     */
    static Label in(Field field, String name, double least, double most) {
        var words = Letters.words(name);
        return IntStream.rangeClosed(1, Math.min(MOST, words.size()))
            .mapToObj(rows -> written(field, Letters.wrapped(words, rows), most)).max(Comparator.comparingDouble(Label::size))
            .filter(label -> label.size >= least).orElseGet(() -> shortened(field, name, least));
    }

    private static Label shortened(Field field, String name, double least) {
        var beginning = field.high() < least ? "" : Letters.beginning(name, field.wide() / least);
        return beginning.isEmpty() ? null : written(field, List.of(beginning), least);
    }

    private static Label written(Field field, List<String> rows, double most) {
        double widest = Letters.widest(rows);
        double size = Math.min(most, Math.min(field.wide() / widest, field.high() / (1 + (rows.size() - 1) * HIGH)));
        double first = field.y() + size * (MIDDLE_OF_LETTERS - (rows.size() - 1) * HIGH / 2);
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            lines.add(new Line(row, first + lines.size() * HIGH * size));
        }
        return new Label(List.copyOf(lines), size, field.x());
    }
}
