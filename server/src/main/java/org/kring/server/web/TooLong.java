package org.kring.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a form that is too long. It is read to its end first, or the browser would see a broken connection instead of
 * our sentence; what is longer still is not worth reading.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TooLong extends OncePerRequestFilter {
    private static final long WORTH_READING = DataSize.ofMegabytes(4).toBytes();

    private final long most;

    TooLong(@Value("${server.jetty.max-http-form-post-size}") DataSize most) {
        this.most = most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= most) {
            chain.doFilter(request, response);
            return;
        }
        request.getInputStream().skipNBytes(Math.min(request.getContentLengthLong(), WORTH_READING));
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
}
