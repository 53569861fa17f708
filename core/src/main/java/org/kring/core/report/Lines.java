package org.kring.core.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kring.core.Check;
import org.kring.core.Limits;
import org.kring.core.Text;

/**
 * What a circle tells its wider circle, short enough to be read in a minute. What it has decided since stands not here:
 * that is computed.
 *
 * @param weeks what it does in the next weeks; may be empty, like the four that follow
 * @param need  what it needs from others
 * @param mood  in one word
 * @param known what all should know
 */
public record Lines(List<AimLine> aims, Capacity capacity, Text weeks, Text need, Text mood, Text known) {
    /** A circle that has more in hand tells of the most important; a choice of our own. */
    public static final int MOST_AIMS = 5;

    public Lines {
        aims = List.copyOf(aims);
    }

    static Lines of(List<Text> aims, List<Going> goings, Capacity capacity, Text weeks, Text need, Text mood, Text known) {
        var lines = IntStream.range(0, goings.size()).mapToObj(n -> new AimLine(n < aims.size() ? aims.get(n) : Text.REMOVED,
            goings.get(n))).toList();
        return new Lines(lines, capacity, weeks, need, mood, known);
    }

    Check check() {
        var check = Check.that(!aims.isEmpty(), ReportRefusal.NO_AIM)
            .and(() -> Check.that(aims.size() <= MOST_AIMS, ReportRefusal.TOO_MANY_AIMS, MOST_AIMS));
        for (var line : aims) {
            check = check.and(() -> Limits.written(line.aim(), Limits.LINE))
                .and(() -> Check.that(line.going() != null, ReportRefusal.GOING_MISSING, line.aim()));
        }
        return check.and(() -> Check.that(capacity != null, ReportRefusal.ROOM_MISSING))
            .and(() -> Limits.fits(weeks, Limits.LINE)).and(() -> Limits.fits(need, Limits.LINE))
            .and(() -> Limits.fits(mood, Limits.NAME)).and(() -> Limits.fits(known, Limits.LINE));
    }

    public boolean isStuck() {
        return aims.stream().anyMatch(line -> line.going() == Going.STUCK);
    }

    public boolean asksForHelp() {
        return !need.isBlank();
    }

    /** How it goes on the whole: as with the aim that needs help most; resting only where everything rests. */
    public Going going() {
        return Optional.of(aims.stream().map(AimLine::going).filter(going -> going != Going.RESTING).toList())
            .filter(all -> !all.isEmpty()).flatMap(all -> all.stream().max(Comparator.naturalOrder())).orElse(Going.RESTING);
    }
}
