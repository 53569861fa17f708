package org.kring.server.web;

import org.kring.core.meeting.Meeting;

/** When a meeting is to be; or when it was to be, where its time has passed and nobody opened it. */
public final class Appointed {
    private Appointed() {}

    public static String when(Look look, Meeting meeting) {
        var when = meeting.plan().when();
        return meeting.isMissed(look.now().at())
            ? look.w().t("meeting.missed.when", look.w().date(when.atZone(look.now().zone()).toLocalDate()))
            : look.w().dayTime(when);
    }
}
