package org.kring.server.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.Stand;
import org.kring.core.agreement.State;
import org.kring.server.web.Look;

/** How an agreement stands today, or stood on some day, in words. */
record Standing(Look look, Agreement agreement) {
    /** "Holds since 3 March 2026, until we look again on 3 December 2026 · Grete minds it". */
    String inOneLine() {
        var owner = agreement.owner() == null || agreement.state() == State.NO_LONGER ? ""
            : " · " + look.w().t("agreement.minds", look.names().of(agreement.owner()));
        return state() + again() + owner;
    }

    /** "Holds since 3 March 2026". */
    String state() {
        if (agreement.care().declined() != null && (agreement.holds() || isDeclined())) {
            return declined();
        }
        return switch (agreement.state()) {
            case HOLDS -> agreement.isAct() ? look.w().t("agreement.stands.act", whole(agreement.terms().starts()))
                : !missing().isEmpty() ? look.w().t("agreement.stands.waits", whole(day(agreement.terms().decided())), missing())
                : look.state().proposals().isDone(agreement) ? look.w().t("agreement.stands.once", whole(since()))
                : look.w().t(since().isAfter(look.now().today()) ? "agreement.stands.from" : "agreement.stands.holds", whole(since()));
            case REOPENED -> look.w().t("agreement.stands.reopened");
            case NO_LONGER -> look.w().t(agreement.hasEndedByItself() ? "agreement.stands.over" : "agreement.stands.noLonger",
                whole(day(agreement.stand().from())));
        };
    }

    /** Another circle has said no to it, or to a part of it. */
    private String declined() {
        var by = look.state().circles().find(agreement.care().declined()).orElseThrow().name();
        return isDeclined() ? look.w().t("agreement.stands.declined", whole(day(agreement.terms().decided())), by, whole(day(agreement.stand().from())))
            : look.w().t("agreement.stands.partly", whole(since()), by);
    }

    private boolean isDeclined() {
        return agreement.state() == State.NO_LONGER && agreement.stand().cause() == Stand.Cause.DECLINED;
    }

    /** The names of the circles whose yes is missing. */
    List<String> missing() {
        return look.state().proposals().missing(agreement, look.state().circles()).stream()
            .map(id -> look.state().circles().find(id).orElseThrow().name().toString()).toList();
    }

    private String again() {
        return agreement.holds() && missing().isEmpty() && !look.state().proposals().isDone(agreement) && agreement.lookAgain() != null
            ? ", " + look.w().t(agreement.care().endsByItself() ? "agreement.ends" : "agreement.until", whole(agreement.lookAgain())) : "";
    }

    /** The circle is to look at it: its day is near or has come, somebody asks for it, or it does not fit another. */
    boolean isNear() {
        return look.state().agreements().toBeLookedAt(agreement, look.now()).isPresent();
    }

    private LocalDate since() {
        var decided = day(agreement.terms().decided());
        return agreement.terms().starts() != null && agreement.terms().starts().isAfter(decided)
            ? agreement.terms().starts() : decided;
    }

    private String whole(LocalDate day) {
        return look.w().wholeDate(day);
    }

    private LocalDate day(Instant at) {
        return at.atZone(look.now().zone()).toLocalDate();
    }
}
