package org.kring.server.account;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kring.core.agreement.Agreement;
import org.kring.core.circle.Circle;
import org.kring.server.page.Option;
import org.kring.server.web.Look;

/** What came along from before, and where it is now: the address, what it is, and a line about it. */
final class Came {
    private Came() {}

    /** @param people whether it was brought just now, with people perhaps; of these nothing tells later that they came along */
    static List<Option> along(Look look, boolean people) {
        var rest = Stream.of(circles(look), agreements(look), mission(look)).filter(Objects::nonNull).toList();
        return rest.isEmpty() && !people ? List.of() : Stream.concat(Stream.of(people(look)), rest.stream()).toList();
    }

    private static Option people(Look look) {
        return new Option(look.links().people().all(), look.w().t("account.bring.came.people", look.state().people().here().size()),
            look.w().t("account.bring.came.people.hint"));
    }

    private static Option circles(Look look) {
        var names = look.state().circles().living().stream().filter(Circle::isFromBefore).map(circle -> circle.name().toString())
            .toList();
        return names.isEmpty() ? null : new Option(look.links().circles().map(),
            look.w().t("account.bring.came.circles", names.size()), look.w().list(names));
    }

    private static Option agreements(Look look) {
        var agreements = look.state().agreements().allStanding().filter(Agreement::isFromBefore).count();
        return agreements == 0 ? null : new Option(look.links().agreements().all(),
            look.w().t("account.bring.came.agreements", agreements), look.w().t("account.bring.came.agreements.hint", agreements));
    }

    private static Option mission(Look look) {
        return look.state().mission().before().isBlank() ? null : new Option(look.links().mission(),
            look.w().t("account.bring.MISSION"), look.w().t("account.bring.came.mission"));
    }
}
