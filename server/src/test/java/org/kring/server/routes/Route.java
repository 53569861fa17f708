package org.kring.server.routes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kring.server.site.Site;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * One way to ask the program for something.
 *
 * @param choice whether it cannot be read without a choice, which the buttons of its form always send
 */
record Route(String method, String pattern, boolean choice) {
    /** All there are, in the order of their addresses. */
    static List<Route> all(Site site) {
        return site.parts(RequestMappingInfoHandlerMapping.class).stream()
            .flatMap(list -> list.getHandlerMethods().entrySet().stream())
            .flatMap(each -> of(each.getKey(), each.getValue()))
            .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method)).toList();
    }

    private static Stream<Route> of(RequestMappingInfo info, HandlerMethod handler) {
        var named = info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        var methods = named.isEmpty() ? List.of("GET", "POST") : named;
        return info.getPatternValues().stream()
            .flatMap(pattern -> methods.stream().map(method -> new Route(method, pattern, needsAChoice(handler))));
    }

    private static boolean needsAChoice(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters()).filter(each -> each.getParameterType() != Map.class)
            .map(each -> each.getParameterAnnotation(RequestParam.class)).filter(Objects::nonNull)
            .anyMatch(each -> each.required() && each.defaultValue().equals(ValueConstants.DEFAULT_NONE));
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
