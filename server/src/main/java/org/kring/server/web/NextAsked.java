package org.kring.server.web;

import org.kring.core.CircleId;

/** Where and when a circle is asked for what needs its yes in a meeting. */
public final class NextAsked {
    private NextAsked() {}

    public static String in(Look look, CircleId circle) {
        var name = look.state().circles().find(circle).orElseThrow().name();
        var meetings = look.state().meetings();
        return meetings.liveIn(circle).map(_ -> look.w().t("backlog.asked.now", name))
            .or(() -> meetings.nextIn(circle, look.now().at())
                .map(meeting -> look.w().t("backlog.asked.on", name, meeting.plan().when())))
            .orElseGet(() -> look.w().t("backlog.asked.next", name));
    }
}
