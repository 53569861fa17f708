package org.kring.server.web;

import java.time.Instant;
import java.util.Map;
import org.kring.core.proposal.Proposal;

/** When the text was kept that stands in a form, as it travels with the form. */
public final class Over {
    private static final String FIELD = "over";

    private Over() {}

    public static String of(Proposal proposal) {
        return String.valueOf(proposal.version().at().toEpochMilli());
    }

    /** @return null where the form did not tell */
    public static Instant read(Map<String, String> sent) {
        var told = sent.getOrDefault(FIELD, "");
        return told.matches("\\d{1,15}") ? Instant.ofEpochMilli(Long.parseLong(told)) : null;
    }
}
