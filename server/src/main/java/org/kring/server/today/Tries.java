package org.kring.server.today;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.tryout.Course;
import org.kring.core.tryout.TryOut;
import org.kring.server.page.Excerpt;
import org.kring.server.today.TodayView.Own;
import org.kring.server.web.Look;

/** What a person tries with somebody, and what they tried until lately. */
final class Tries {
    private static final int TITLE = 120;
    /** So long after its end one is asked what came of it; a choice of our own. */
    private static final Duration FRESH = Duration.ofDays(14);

    private Tries() {}

    static List<Own> of(Look look) {
        var all = look.state().tryOuts().all();
        return Stream.iterate(all.size() - 1, n -> n >= 0, n -> n - 1).map(all::get)
            .filter(tryOut -> tryOut.isOf(look.me()) && (tryOut.isRunning() || isJustOver(look, tryOut)))
            .map(tryOut -> own(look, tryOut)).toList();
    }

    private static boolean isJustOver(Look look, TryOut tryOut) {
        return tryOut.course() instanceof Course.TimeOver(Instant at) && at.plus(FRESH).isAfter(look.now().at());
    }

    private static Own own(Look look, TryOut tryOut) {
        var other = look.names().of(other(look, tryOut));
        var note = tryOut.isRunning() ? look.w().t("today.tried", other, tryOut.until(), tryOut.first())
            : look.w().t("today.tried.over", other);
        return new Own("tryout-" + tryOut.id().value(), Excerpt.of(tryOut.what(), TITLE), note,
            look.links().tryOuts().one(tryOut.id()));
    }

    private static MemberId other(Look look, TryOut tryOut) {
        return tryOut.by().equals(look.me()) ? tryOut.with() : tryOut.by();
    }
}
