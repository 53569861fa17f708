package org.kring.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands controllers who is there ({@link Visit}) and what is seen ({@link Look}), where nobody else gets past; and who
 * calls ({@link Caller}), outside any collective.
 */
@Component
class LookArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private static final Set<Class<?>> TYPES = Set.of(Look.class, Visit.class, Caller.class);

    private final Visits visits;
    private final Looks looks;

    LookArgument(Visits visits, Looks looks) {
        this.visits = visits;
        this.looks = looks;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest web,
                                  WebDataBinderFactory binder) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (parameter.getParameterType() == Caller.class) {
            return Callers.of(request, web.getNativeResponse(HttpServletResponse.class), looks);
        }
        var visit = visits.find(request, Callers.slug(request));
        return parameter.getParameterType() == Visit.class ? visit : looks.look(visit, request);
    }
}
