package org.kring.server.web;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.kring.core.Command;
import org.kring.core.Decision.Refused;
import org.kring.server.live.Collectives;
import org.kring.server.live.Outcome;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;

/** Where controllers hand commands in. */
@Component
public class Desk {
    static final String SEEN = "seen";

    private final Collectives collectives;
    private final Looks looks;
    private final Unsent unsent;

    Desk(Collectives collectives, Looks looks, Unsent unsent) {
        this.collectives = collectives;
        this.looks = looks;
        this.unsent = unsent;
    }

    /**
     * Hands a command in and answers with a page.
     *
     * @param done    where to go after a success, usually {@link Pages#see}
     * @param refused the page again ({@link Pages#again}), drawn from a fresh look, with the sentence of the refusal
     */
    public View act(Look look, Command command, Function<Outcome.Done, View> done,
                    BiFunction<Look, Refused, View> refused) {
        return switch (submit(look.visit(), command)) {
            case Outcome.Done happened -> done.apply(happened);
            case Outcome.Refused(var why) -> refused.apply(fresh(look), why);
        };
    }

    public Outcome submit(Visit visit, Command command) {
        var outcome = collectives.submit(visit.collective(), visit.form(), visit.actor(), command);
        if (outcome instanceof Outcome.Done(var version, var _)) {
            noteWritten(visit, version);
            forgetDraft(visit);
        }
        return outcome;
    }

    /** Forms that are kept while they are written say which they are. */
    private void forgetDraft(Visit visit) {
        var place = attributes().getRequest().getParameter("draft");
        if (place != null && !visit.isTable()) {
            unsent.sent(visit.collective(), visit.me(), place);
        }
    }

    /** This browser must not be shown anything older, whichever node it asks next. */
    private static void noteWritten(Visit visit, long version) {
        var cookie = ResponseCookie.from(SEEN, Long.toString(version)).path("/" + visit.slug()).httpOnly(true)
            .sameSite("Lax").build();
        attributes().getResponse().addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }

    /** The same viewer, now. */
    public Look fresh(Look look) {
        return looks.look(look.visit(), attributes().getRequest());
    }
}
