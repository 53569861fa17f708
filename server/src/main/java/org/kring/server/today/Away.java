package org.kring.server.today;

import java.util.List;
import org.kring.server.today.TodayView.Ask;
import org.kring.server.web.Look;

/** That a person is on leave, and until when: nothing is waited for from them. */
final class Away {
    private Away() {}

    static List<Ask> of(Look look) {
        return look.state().people().find(look.me()).filter(member -> member.isOnLeave(look.now().today()))
            .map(member -> List.of(new Ask("away", look.w().t("today.away", member.leave()), look.w().t("today.away.note"),
                look.links().people().leave(), look.w().t("today.away.end")))).orElse(List.of());
    }
}
