package org.kring.server.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.State;
import org.kring.server.web.Look;

/** How an agreement stands today, in words. */
record Standing(Look look, Agreement agreement) {
    private static final int NEAR_DAYS = 14;

    /** "since 3 March, until we look again on 3 December · Grete minds it". */
    String inOneLine() {
        var owner = agreement.owner() == null || agreement.state() == State.NO_LONGER ? ""
            : " · " + look.w().t("agreement.minds", look.names().of(agreement.owner()));
        return state() + again() + owner;
    }

    /** "Holds since 3 March". */
    String state() {
        return switch (agreement.state()) {
            case HOLDS -> look.w().t(agreement.isOnce() ? "agreement.stands.once" : "agreement.stands.holds", since());
            case REOPENED -> look.w().t("agreement.stands.reopened");
            case NO_LONGER -> look.w().t("agreement.stands.noLonger", day(agreement.changed()));
        };
    }

    private String again() {
        return agreement.holds() && agreement.lookAgain() != null
            ? ", " + look.w().t("agreement.until", agreement.lookAgain()) : "";
    }

    boolean isNear() {
        return agreement.isToBeLookedAt(look.now().today().plusDays(NEAR_DAYS));
    }

    private LocalDate since() {
        var decided = day(agreement.terms().decided());
        return agreement.terms().starts() != null && agreement.terms().starts().isAfter(decided)
            ? agreement.terms().starts() : decided;
    }

    private LocalDate day(Instant at) {
        return at.atZone(look.now().zone()).toLocalDate();
    }
}
