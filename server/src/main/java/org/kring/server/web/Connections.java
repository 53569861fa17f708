package org.kring.server.web;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Keeps what a connection holds small: an open page has one that only waits, and there may be a thousand of them. */
@Component
final class Connections implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {
    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(Connections::keepSmall);
    }

    private static void keepSmall(Server server) {
        for (var connector : server.getConnectors()) {
            for (var way : connector.getConnectionFactories()) {
                if (way instanceof HttpConfiguration.ConnectionFactory http) {
                    keepSmall(http.getHttpConfiguration());
                }
            }
        }
    }

    /**
     * The cache of headers costs some 25 kB for each connection and spares us little. Buffers outside of the heap would
     * be kept beside a heap that has room for them.
     */
    private static void keepSmall(HttpConfiguration http) {
        http.setHeaderCacheSize(0);
        http.setUseInputDirectByteBuffers(false);
        http.setUseOutputDirectByteBuffers(false);
        http.setSendServerVersion(false);
    }
}
