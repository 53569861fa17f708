package org.kring.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kring.server.live.Requests;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts what is being answered. An open stream is answered once it stands. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Counted extends OncePerRequestFilter {
    private final Requests requests;

    Counted(Requests requests) {
        this.requests = requests;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        requests.begins();
        try {
            chain.doFilter(request, response);
        } finally {
            requests.ends();
        }
    }
}
