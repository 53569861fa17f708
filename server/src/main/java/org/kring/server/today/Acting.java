package org.kring.server.today;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.agreement.Agreement;
import org.kring.core.circle.Circle;
import org.kring.server.page.Excerpt;
import org.kring.server.today.TodayView.Own;
import org.kring.server.web.Look;

/** What leaders do for now while their circles are stuck: everyone who is heard there sees it until it is over and looked at. */
final class Acting {
    private static final int TITLE = 100;

    private Acting() {}

    static List<Own> of(Look look) {
        return look.state().circles().living().stream().filter(circle -> circle.hears(look.me()))
            .flatMap(circle -> acts(look, circle).map(act -> own(look, circle, act))).toList();
    }

    private static Stream<Agreement> acts(Look look, Circle circle) {
        var agreements = look.state().agreements();
        return Stream.concat(agreements.standingIn(circle.id()).stream().filter(Agreement::isAct),
            agreements.actsToReview(circle.id()).stream()).distinct();
    }

    private static Own own(Look look, Circle circle, Agreement act) {
        var by = look.names().of(act.stands().getFirst().owner());
        return new Own("act-" + act.id().value(), Excerpt.of(act.headline(), TITLE), act.holds()
            ? look.w().t("today.acts.until", circle.name(), by, act.lookAgain()) : look.w().t("today.acts.over", circle.name(), by),
            look.links().agreements().one(act.id()));
    }
}
