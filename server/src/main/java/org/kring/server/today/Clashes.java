package org.kring.server.today;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.Clash;
import org.kring.server.page.Excerpt;
import org.kring.server.today.TodayView.Ask;
import org.kring.server.web.Look;

/** Whoever said that two agreements do not fit hears when one of them was decided about, and is asked whether they fit now. */
final class Clashes {
    private static final int TITLE = 120;
    /** So long it is asked; a choice of our own. */
    private static final Duration ASKED = Duration.ofDays(14);

    private Clashes() {}

    static List<Ask> of(Look look) {
        var agreements = look.state().agreements();
        return agreements.clashes().stream().filter(clash -> clash.by().equals(look.me()))
            .filter(clash -> agreements.settled(clash).filter(at -> isFresh(look, at)).isPresent() && bothHold(look, clash) && !isSaidAgain(look, clash))
            .map(clash -> ask(look, clash)).toList();
    }

    private static boolean isFresh(Look look, Instant settled) {
        return settled.plus(ASKED).isAfter(look.now().at());
    }

    /** What ended has nothing left to fit with. */
    private static boolean bothHold(Look look, Clash clash) {
        var agreements = look.state().agreements();
        return agreements.latest(clash.one()).holds() && agreements.latest(clash.other()).holds();
    }

    private static boolean isSaidAgain(Look look, Clash clash) {
        var agreements = look.state().agreements();
        var other = agreements.latest(clash.other()).id();
        return agreements.openClashes(agreements.latest(clash.one()).id()).stream().anyMatch(open -> open.concerns(other));
    }

    private static Ask ask(Look look, Clash clash) {
        var one = look.state().agreements().latest(clash.one());
        return new Ask("clash-" + clash.one().value() + "-" + clash.other().value(), title(one) + " · " + title(look.state().agreements().latest(clash.other())),
            look.w().t("today.clash", Excerpt.of(clash.why(), TITLE)), look.links().agreements().act(one.id(), "review"), look.w().t("today.look"));
    }

    private static String title(Agreement agreement) {
        return Excerpt.of(agreement.headline(), TITLE / 2);
    }
}
