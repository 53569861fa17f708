package org.kring.server.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.agreement.Agreement;
import org.kring.core.consent.Heard;
import org.kring.core.consent.Heard.How;
import org.kring.server.agreement.AgreementView.HeardBy;
import org.kring.server.web.Look;

/** How everyone who decided was heard, grouped by the way. */
final class HeardParts {
    private HeardParts() {}

    static List<HeardBy> of(Look look, Agreement agreement) {
        return Stream.of(How.values()).map(how -> by(look, how, agreement.heard().stream()
            .filter(heard -> heard.how() == how).map(Heard::member).map(look.names()::of).toList()))
            .filter(heard -> !heard.names().isEmpty()).toList();
    }

    private static HeardBy by(Look look, How how, List<String> names) {
        return new HeardBy(look.w().t("agreement.heard." + how.name(), names.size()), look.w().list(names));
    }
}
