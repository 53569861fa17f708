package org.kring.server.page;

import org.kring.core.AgreementId;

/** Addresses of the register of agreements; an act is a noun under {@link #one}. */
public record AgreementLinks(String c) {
    public static final String ALL = "/{c}/agreements";
    public static final String ONE = "/{c}/agreements/{n}";
    public static final String ACT = "/{c}/agreements/{n}/";

    public String all() {
        return Path.fill(ALL, c);
    }

    public String one(AgreementId agreement) {
        return Path.fill(ONE, c, agreement.value());
    }

    /** @param noun such as "road", "remarks", "review"; mapped as {@code ACT + "road"} */
    public String act(AgreementId agreement, String noun) {
        return Path.fill(ACT, c, agreement.value()) + noun;
    }
}
