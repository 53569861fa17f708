package org.kring.server.history;

import java.time.Duration;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.server.live.Past;
import org.kring.server.web.Look;

/** One sentence of the history: what happened, once or to several people together. */
record Sentence(Past past, Told told) {
    private static final Duration TOGETHER = Duration.ofMinutes(30);

    /** Whether the event before belongs into the same sentence. */
    boolean takes(Sentence earlier) {
        return !told.who().isEmpty() && earlier.past.event().getClass() == past.event().getClass()
            && !earlier.told.who().isEmpty() && told.about().equals(earlier.told.about())
            && Duration.between(earlier.past.stamp().at(), past.stamp().at()).compareTo(TOGETHER) < 0;
    }

    Sentence and(Sentence earlier) {
        return new Sentence(past, told.about(Stream.concat(earlier.told.who().stream(), told.who().stream()).distinct().toList()));
    }

    /** {0} who wrote it, {1} the people it is about, {2} what it is about, {3} what else it speaks of. */
    String words(Look look) {
        var more = told.more().isEmpty() ? "" : told.more().getFirst();
        return look.w().t("history.did." + past.event().getClass().getSimpleName() + (told.before() ? ".before" : ""), writer(look),
            look.names().of(told.who()), told.title(), more);
    }

    private String writer(Look look) {
        return switch (past.stamp().actor()) {
            case Actor.Member(var member) -> told.unnamed() ? look.w().t("history.somebody") : look.names().of(member);
            case Actor.Table _ -> look.w().t("history.table");
            case Actor.Clock _ -> look.w().t("history.clock");
            case Actor.Host _ -> look.w().t("history.host");
        };
    }
}
