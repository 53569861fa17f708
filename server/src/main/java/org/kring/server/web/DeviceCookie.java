package org.kring.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that says which device this is. Over https it is never sent in the clear; at home it works without. */
record DeviceCookie(HttpServletRequest request, HttpServletResponse response) implements Caller.Cookie {
    private static final String NAME = "device";
    private static final Duration LASTS = Duration.ofDays(365);

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue)
            .filter(token -> token.length() >= 20 && token.length() <= 100);
    }

    @Override
    public void keep(String token) {
        set(token, LASTS);
    }

    @Override
    public void clear() {
        set("", Duration.ZERO);
    }

    private void set(String value, Duration lasts) {
        var cookie = ResponseCookie.from(NAME, value).path("/").maxAge(lasts).httpOnly(true)
            .secure(request.isSecure()).sameSite("Lax").build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
