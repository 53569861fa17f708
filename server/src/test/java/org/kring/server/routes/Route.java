package org.kring.server.routes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kring.server.site.Site;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** One way to ask the program for something. */
record Route(String method, String pattern) {
    /** All there are, in the order of their addresses. */
    static List<Route> all(Site site) {
        return site.parts(RequestMappingInfoHandlerMapping.class).stream()
            .flatMap(list -> list.getHandlerMethods().keySet().stream()).flatMap(Route::of)
            .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method)).toList();
    }

    private static Stream<Route> of(RequestMappingInfo info) {
        var named = info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        var methods = named.isEmpty() ? List.of("GET", "POST") : named;
        return info.getPatternValues().stream()
            .flatMap(pattern -> methods.stream().map(method -> new Route(method, pattern)));
    }

    boolean isGet() {
        return method.equals("GET");
    }

    boolean isStream() {
        return pattern.equals("/{c}/live");
    }

    /** Belongs to a collective, so that it is closed to all others. */
    boolean isClosed() {
        return pattern.equals("/{c}") || pattern.startsWith("/{c}/");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
