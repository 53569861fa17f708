package org.kring.server.page;

import org.kring.core.AgreementId;

/** Addresses of the register of agreements; an act is a noun under {@link #one}. */
public record AgreementLinks(String c) {
    public static final String ALL = "/{c}/agreements";
    public static final String ONE = "/{c}/agreements/{n}";
    public static final String ACT = "/{c}/agreements/{n}/";
    public static final String ALL_FILE = "/{c}/agreements.md";
    public static final String ONE_FILE = "/{c}/agreements/{n}.md";

    public String all() {
        return Path.fill(ALL, c);
    }

    /** Those of one circle. */
    public String of(String circle) {
        return all() + "?circle=" + Path.encoded(circle);
    }

    public String allFile() {
        return Path.fill(ALL_FILE, c);
    }

    public String oneFile(AgreementId agreement) {
        return Path.fill(ONE_FILE, c, agreement.value());
    }

    public String one(AgreementId agreement) {
        return Path.fill(ONE, c, agreement.value());
    }

    /** @param noun such as "remarks", "review"; mapped as {@code ACT + "review"} */
    public String act(AgreementId agreement, String noun) {
        return Path.fill(ACT, c, agreement.value()) + noun;
    }
}
