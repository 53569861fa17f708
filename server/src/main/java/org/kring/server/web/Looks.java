package org.kring.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import org.kring.core.Moment;
import org.kring.server.live.Collectives;
import org.kring.server.live.Shown;
import org.kring.server.page.Frame;
import org.kring.server.page.Names;
import org.kring.server.page.Place;
import org.kring.server.page.Words;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Look} of a request. */
@Component
class Looks {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Collectives collectives;
    private final Visits visits;
    private final InstantSource clock;

    Looks(Collectives collectives, Visits visits, InstantSource clock) {
        this.collectives = collectives;
        this.visits = visits;
        this.clock = clock;
    }

    Look look(Visit visit, HttpServletRequest request) {
        var shown = collectives.shown(visit.collective(), visit.seen());
        var now = new Moment(clock.instant(), shown.state().zone());
        var words = Words.in(shown.state(), visit.language(), now.at());
        var names = Names.of(visits.names(visit.collective(), shown.state()), words);
        return new Look(visit, shown, now, names, frame(visit, shown, words, names, request));
    }

    /** The frame of a page that belongs to no collective. */
    Frame outside(HttpServletRequest request) {
        var words = new Words(Visits.language(request), ZoneId.systemDefault(), clock.instant());
        return new Frame(words, null, token(request), once(), 0, List.of(), Place.ELSEWHERE, null, "Kring",
            request.getRequestURL().toString());
    }

    private Frame frame(Visit visit, Shown shown, Words words, Names names, HttpServletRequest request) {
        var title = shown.state().name().toString();
        return new Frame(words, home(visit, shown, title, words, names), token(request), once(), shown.version(), List.of(),
            Place.ELSEWHERE, Strips.of(visit, shown.state()), title, request.getRequestURL().toString());
    }

    private Frame.Home home(Visit visit, Shown shown, String collective, Words words, Names names) {
        boolean behind = shown.version() < visit.seen();
        return visit.isTable() ? new Frame.Home(visit.slug(), collective, "", List.of(), false, behind)
            : new Frame.Home(visit.slug(), collective, names.of(visit.me()), visits.knocks(visit, words, names),
                visit.others(), behind);
    }

    private static Frame.Token token(HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return csrf == null ? new Frame.Token("_csrf", "") : new Frame.Token(csrf.getParameterName(), csrf.getToken());
    }

    private static String once() {
        var bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
