package org.kring.bench.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.kring.server.account.Beginning;
import org.kring.server.account.Directory;
import org.kring.server.account.HostLinks;
import org.kring.server.live.Collectives;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Found on the class path of a measured server, never on that of the program. */
@AutoConfiguration
@Import(StaticPages.class)
public class BenchSite {
    /** A page for nobody in particular: no device is looked up for it. */
    @Bean
    SimpleUrlHandlerMapping pageForAnybody() {
        HttpRequestHandler page = (request, response) -> {
            response.setContentType("text/html;charset=utf-8");
            response.getOutputStream().write(Filler.of(size(request)).getBytes(StandardCharsets.UTF_8));
        };
        return new SimpleUrlHandlerMapping(Map.of("/bench/page", page), Ordered.HIGHEST_PRECEDENCE);
    }

    /** The way to begin one more collective, which otherwise only the host can print. */
    @Bean
    SimpleUrlHandlerMapping pageToBegin(Beginning beginning) {
        HttpRequestHandler link = (_, response) -> response.getWriter().write(beginning.newLink());
        return new SimpleUrlHandlerMapping(Map.of("/bench/begin", link), Ordered.HIGHEST_PRECEDENCE);
    }

    /** A circle in which very many are being asked, and the links with which they sign in. */
    @Bean
    SimpleUrlHandlerMapping pageOfABigRound(Directory directory, Collectives collectives, HostLinks links) {
        HttpRequestHandler round = (request, response) -> response.getWriter()
            .write(new BigRound(directory, collectives, links).of(Integer.parseInt(request.getParameter("people"))));
        return new SimpleUrlHandlerMapping(Map.of("/bench/round", round), Ordered.HIGHEST_PRECEDENCE);
    }

    private static int size(HttpServletRequest request) {
        return Integer.parseInt(request.getParameter("size"));
    }
}
