package org.kring.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.collective.Collective;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Once;
import org.kring.server.live.Collectives;
import org.kring.server.live.Form;
import org.kring.server.page.Knock;
import org.kring.server.page.Language;
import org.kring.server.page.Languages;
import org.kring.server.page.Links;
import org.kring.server.page.Names;
import org.kring.server.page.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Who may be where. Answered from memory, and once per request. */
@Component
class Visits {
    /** The version that the page shows from which somebody comes, or that it was told of. */
    private static final String SHOWN = "X-Shown";
    private static final String KNOWN = Visits.class.getName() + ".known";

    private final Access access;
    private final Collectives collectives;
    private final InstantSource clock;

    Visits(Access access, Collectives collectives, InstantSource clock) {
        this.access = access;
        this.collectives = collectives;
        this.clock = clock;
    }

    /**
     * Who this request comes from, in the collective with this address.
     *
     * @throws NotHere when there is no such collective, or it is not open to this device
     */
    Visit find(HttpServletRequest request, String slug) {
        if (request.getAttribute(Visit.class.getName()) instanceof Visit visit && visit.slug().equals(slug)) {
            return visit;
        }
        var visit = lookUp(request, slug);
        request.setAttribute(KNOWN, collectives.shown(visit.collective()).version());
        request.setAttribute(Visit.class.getName(), visit);
        return visit;
    }

    private Visit lookUp(HttpServletRequest request, String slug) {
        var device = SignedIn.device().orElseThrow(() -> new NotHere(true));
        var collective = access.collective(slug);
        var actor = collective.map(device.places()::get).or(() -> collective.flatMap(id -> placeAnew(request, id)))
            .orElseThrow(() -> new NotHere(device.places().isEmpty()));
        long seen = seen(request);
        requireHere(collective.get(), seen, actor);
        return new Visit(collective.get(), slug, actor, form(request), language(request), seen,
            device.places().size() > 1);
    }

    /** Who was refused may have been let in on another node. */
    private Optional<Actor> placeAnew(HttpServletRequest request, CollectiveId collective) {
        return DeviceCookie.read(request).flatMap(access::deviceAnew).map(device -> device.places().get(collective));
    }

    /** Who has come in a moment ago may have done so on another node. */
    private void requireHere(CollectiveId collective, long seen, Actor actor) {
        if (!isHere(collectives.shown(collective, seen).state(), actor)
            && !isHere(collectives.newest(collective).state(), actor)) {
            throw new NotHere(actor instanceof Actor.Table);
        }
    }

    /** A table whose meeting is over is nobody's; its people can sign in again. */
    private boolean isHere(Collective state, Actor actor) {
        return state.founded() && switch (actor) {
            case Actor.Member(var member) -> state.people().isHere(member);
            case Actor.Table(var meeting) -> Tables.holds(state, meeting, clock.instant());
            case Actor.Clock _ -> false;
            case Actor.Host _ -> false;
        };
    }

    /** Whether there is more than what this request was answered from. */
    boolean hasNews(HttpServletRequest request) {
        return request.getAttribute(Visit.class.getName()) instanceof Visit visit
            && request.getAttribute(KNOWN) instanceof Long known
            && collectives.newest(visit.collective()).version() > known;
    }

    Map<MemberId, String> names(CollectiveId collective, Collective state) {
        return access.names(collective, state.people().all().size());
    }

    /** Who wants to come in, as this member is asked. */
    List<Knock> knocks(Visit visit, Words words, Names names) {
        return Knocks.of(access.waiting(visit.collective(), visit.me()), visit.me(), words, names,
            new Links(visit.slug()));
    }

    static Form form(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            return Form.NONE;
        }
        var once = request.getParameter("once");
        var given = once != null && once.matches("[A-Za-z0-9_-]{8,64}") ? new Once(once) : null;
        return new Form(given, request.getHeader("X-Turbo-Request-Id"));
    }

    static Language language(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, "lang");
        return Languages.choose(chosen == null ? null : chosen.getValue(), null, request.getHeader("Accept-Language"));
    }

    /** What this browser has written, or has been shown. */
    private static long seen(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, Desk.SEEN);
        return Math.max(version(cookie == null ? null : cookie.getValue()), version(request.getHeader(SHOWN)));
    }

    private static long version(String told) {
        return told != null && told.matches("\\d{1,12}") ? Long.parseLong(told) : 0;
    }
}
