package org.kring.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that says which device this is. Over https it is never sent in the clear; at home it works without. */
public final class DeviceCookie {
    private static final String NAME = "device";
    private static final Duration LASTS = Duration.ofDays(365);

    private DeviceCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(jakarta.servlet.http.Cookie::getValue)
            .filter(token -> token.length() >= 20 && token.length() <= 100);
    }

    public static void write(String token, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, LASTS, request.isSecure()));
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request.isSecure()));
    }

    private static String cookie(String value, Duration lasts, boolean secure) {
        return ResponseCookie.from(NAME, value).path("/").maxAge(lasts).httpOnly(true).secure(secure).sameSite("Lax")
            .build().toString();
    }
}
