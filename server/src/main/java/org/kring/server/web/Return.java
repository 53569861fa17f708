package org.kring.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kring.server.page.Outside;
import org.springframework.http.HttpHeaders;

/** Where to go on after signing in. Only ever a page of this server. */
public final class Return {
    private Return() {}

    /** The sign-in page, which leads back to the page that was asked for, or that the form was on. */
    static String toSignIn(HttpServletRequest request) {
        var from = request.getMethod().equals("GET") ? asked(request) : within(request.getHeader(HttpHeaders.REFERER));
        return Outside.SIGN_IN + "?to=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    private static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return within(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** The path and query of an address, or "/" where it is none of ours. */
    public static String within(String address) {
        try {
            var uri = address == null ? null : URI.create(address);
            var path = uri == null ? null : uri.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return "/";
            }
            return path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (IllegalArgumentException _) {
            return "/";
        }
    }

    /** What a page was asked for, or where to go otherwise. */
    public static String to(String wanted, String otherwise) {
        var path = within(wanted);
        return path.equals("/") ? otherwise : path;
    }

    /** The question part of an address that hands the wish on; empty where there is none. */
    public static String handedOn(String wanted) {
        var path = within(wanted);
        return path.equals("/") ? "" : "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
