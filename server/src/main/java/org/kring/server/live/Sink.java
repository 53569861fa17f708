package org.kring.server.live;

import java.io.IOException;

/** Where the pings of one open page go. */
public interface Sink {
    /** @param request the request whose own page need not refetch, or null */
    void ping(long version, String request) throws IOException;

    void beat() throws IOException;

    void close();
}
