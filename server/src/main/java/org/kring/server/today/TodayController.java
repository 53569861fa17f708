package org.kring.server.today;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import jakarta.servlet.http.HttpServletResponse;
import org.kring.core.Actor;
import org.kring.server.page.Links;
import org.kring.server.page.Place;
import org.kring.server.web.Look;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The first page of a person in a collective. When they were here last stands in a cookie of their browser. */
@Controller
class TodayController {
    private static final String HERE = "here";

    @GetMapping(Links.TODAY)
    View today(Look look, @CookieValue(name = HERE, defaultValue = "") String here, HttpServletResponse response) {
        return look.actor() instanceof Actor.Table(var meeting) ? see(look.links().meetings().one(meeting))
            : today(look, LastVisit.of(here, look.now().at()), response);
    }

    private static View today(Look look, LastVisit visit, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(HERE, visit.cookie()).path(look.links().today())
            .maxAge(LastVisit.REMEMBERED).httpOnly(true).sameSite("Lax").build().toString());
        var frame = look.frame().at(Place.TODAY).titled(look.w().t("today.title")).hearing("collective");
        return page(T.todayToday(frame, TodayView.of(look, visit)));
    }
}
