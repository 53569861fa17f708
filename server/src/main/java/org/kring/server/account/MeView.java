package org.kring.server.account;

import java.time.Instant;
import java.util.List;
import org.kring.server.page.Typed;

/**
 * What is a person's own in one collective.
 *
 * @param code    the code for her next device, or null
 * @param address the confirmed mail address, or null
 * @param mail    whether this server sends mail
 * @param sent    a link is on its way to the new address
 */
public record MeView(Typed name, List<Mine> devices, CodeView code, String address, Typed newAddress, boolean mail,
                     boolean sent) {
    /**
     * One of her devices.
     *
     * @param isThis whether it is the one she looks at
     */
    public record Mine(String id, String label, Instant since, Instant seen, boolean isThis) {}
}
