package org.kring.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.web.servlet.HandlerMapping;

/** What a request tells about who sends it. */
final class Callers {
    private static final int HOME_NETWORK_BYTES = 8;

    private Callers() {}

    static Caller of(HttpServletRequest request, HttpServletResponse response, Looks looks) {
        return new Caller(SignedIn.device(), DeviceLabel.of(request.getHeader("User-Agent")), address(request),
            Visits.form(request), looks.outside(request), new DeviceCookie(request, response));
    }

    /** The address that tries are counted by; of the newer, longer addresses the part that a household shares. */
    static String address(HttpServletRequest request) {
        try {
            var address = InetAddress.getByName(request.getRemoteAddr());
            return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), HOME_NETWORK_BYTES))
                : address.getHostAddress();
        } catch (UnknownHostException _) {
            return "unknown";
        }
    }

    static String slug(HttpServletRequest request) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null || variables.get("c") == null ? "" : variables.get("c").toString();
    }

    /** The kind of page, without anybody's names or numbers, for the log. */
    static String pattern(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
