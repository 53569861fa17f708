package org.kring.server.page;

/** Addresses of what is a person's own within a collective: name, devices, address, leave. */
public record MeLinks(String c) {
    public static final String HOME = "/{c}/me";
    public static final String ACT = "/{c}/me/";

    public static final String NOTICES = "/{c}/me/notices";

    public String notices() {
        return Path.fill(NOTICES, c);
    }

    public String home() {
        return Path.fill(HOME, c);
    }

    /** @param noun such as "devices", "address", "language", "leave"; mapped as {@code ACT + "devices"} */
    public String act(String noun) {
        return Path.fill(ACT, c) + noun;
    }
}
