package org.kring.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers who is there ({@link Visit}) and what is seen ({@link Look}); nobody else gets past it. */
@Component
class LookArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
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
        return parameter.getParameterType() == Look.class || parameter.getParameterType() == Visit.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest web,
                                  WebDataBinderFactory binder) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        var visit = visits.find(request, slug(request));
        return parameter.getParameterType() == Visit.class ? visit : looks.look(visit, request);
    }

    private static String slug(HttpServletRequest request) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null || variables.get("c") == null ? "" : variables.get("c").toString();
    }
}
