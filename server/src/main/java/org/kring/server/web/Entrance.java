package org.kring.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands before every page: who may not be there is turned away, also where a controller forgot to ask. A page that is
 * neither a collective's nor in {@link OpenRoutes} is not there for anybody.
 */
@Component
class Entrance implements HandlerInterceptor, WebMvcConfigurer {
    private final Visits visits;
    private final Rates rates;

    Entrance(Visits visits, Rates rates) {
        this.visits = visits;
        this.rates = rates;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE).toString();
            count(request, pattern);
            admit(request, pattern);
        }
        return true;
    }

    private void count(HttpServletRequest request, String pattern) {
        if (!request.getMethod().equals("POST") || pattern.equals("/error")) {
            return;
        }
        var address = Callers.address(request);
        rates.count(Rate.WRITES_FROM_AN_ADDRESS, address);
        SignedIn.device().ifPresent(device -> rates.count(Rate.WRITES_OF_A_DEVICE, device.id()));
        if (!OpenRoutes.isOfACollective(pattern)) {
            rates.count(Rate.WAYS_IN_FROM_AN_ADDRESS, address);
        }
    }

    private void admit(HttpServletRequest request, String pattern) {
        if (OpenRoutes.ALL.contains(pattern)) {
            return;
        }
        if (!OpenRoutes.isOfACollective(pattern)) {
            throw new NotHere();
        }
        var visit = visits.find(request, Callers.slug(request));
        if (visit.isTable() && OpenRoutes.isAPersonsOwn(pattern)) {
            throw new NotHere();
        }
    }
}
