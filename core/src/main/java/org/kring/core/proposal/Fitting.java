package org.kring.core.proposal;

import static org.kring.core.consent.Integration.CHANGE_TEXT;
import static org.kring.core.consent.Integration.MEASURE;
import static org.kring.core.consent.Integration.NARROW;
import static org.kring.core.consent.Integration.PILOT;
import static org.kring.core.consent.Integration.SHORTEN;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.consent.Integration;
import org.kring.core.consent.Objection;

/**
 * In which order the moves are offered: what the reason's own words point to, then the usual ones, and last what was
 * tried already for another reason against the same proposal. All of them stay open.
 */
public final class Fitting {
    /** How many are shown at once. */
    public static final int FEW = 4;

    private Fitting() {}

    /** Those that were not tried for this reason. */
    public static List<Integration> moves(Proposal p, Objection reason) {
        var before = p.asking().objections().stream().flatMap(each -> each.moves().stream()).distinct().toList();
        var fresh = Stream.of(named(reason), Stream.of(SHORTEN, NARROW, MEASURE, PILOT, CHANGE_TEXT), Stream.of(Integration.values()))
            .flatMap(each -> each).filter(move -> !before.contains(move));
        return Stream.concat(fresh, before.stream()).filter(move -> !reason.moves().contains(move)).distinct().toList();
    }

    /** A feeling without words is usually met by a shorter time that is watched. */
    private static Stream<Integration> named(Objection reason) {
        var words = reason.words();
        return !reason.isNamed() ? Stream.of(SHORTEN, MEASURE) : Stream.concat(
            words.change().isBlank() && words.part().isBlank() ? Stream.empty() : Stream.of(CHANGE_TEXT),
            words.sign().isBlank() ? Stream.empty() : Stream.of(MEASURE));
    }
}
