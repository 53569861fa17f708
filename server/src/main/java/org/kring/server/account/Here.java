package org.kring.server.account;

import java.net.URI;
import java.util.function.IntSupplier;
import org.kring.server.start.Addresses;
import org.kring.server.start.Settings;

/** Where this server is reached, for links that leave it: set by the host or found out, never what a request claims. */
public final class Here {
    private final Settings settings;
    private final IntSupplier port;

    /** @param port the one that the server really listens on */
    Here(Settings settings, IntSupplier port) {
        this.settings = settings;
        this.port = port;
    }

    public URI address() {
        return Addresses.of(settings.address(), port.getAsInt(), settings.url()).best();
    }
}
