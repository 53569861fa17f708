package org.kring.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kring.server.web.Gate.Asked;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds who answers a request. Nearly all our addresses begin with the collective, so Spring would hold each request
 * against each of some hundred patterns; most are told apart at a glance.
 */
@Component
final class Routing implements WebMvcRegistrations {
    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new AtAGlance();
    }

    private static final class AtAGlance extends RequestMappingHandlerMapping {
        private final Map<RequestMappingInfo, Gate> gates = new ConcurrentHashMap<>();
        private final ThreadLocal<Asked> asked = new ThreadLocal<>();

        @Override
        protected HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
            asked.set(Asked.of(request.getMethod(), path));
            try {
                return super.lookupHandlerMethod(path, request);
            } finally {
                asked.remove();
            }
        }

        @Override
        protected RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
            var wanted = asked.get();
            boolean passes = wanted == null || gates.computeIfAbsent(route, Gate::of).letsThrough(wanted);
            return passes ? super.getMatchingMapping(route, request) : null;
        }
    }
}
