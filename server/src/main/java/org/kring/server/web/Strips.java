package org.kring.server.web;

import org.kring.core.collective.Collective;
import org.kring.core.meeting.Meeting;
import org.kring.server.page.Frame.Strip;
import org.kring.server.page.Links;

/** The strip on top of every page while a meeting of the person is live. */
final class Strips {
    private Strips() {}

    /** Null where no meeting of the person is live, and at the table, which is in its meeting anyway. */
    static Strip of(Visit visit, Collective state) {
        return visit.isTable() ? null : state.meetings().liveFor(visit.me(), state.circles()).stream().findFirst()
            .map(meeting -> strip(visit, state, meeting)).orElse(null);
    }

    private static Strip strip(Visit visit, Collective state, Meeting meeting) {
        var circle = state.circles().find(meeting.circle()).orElseThrow().name().toString();
        var items = meeting.agenda().items();
        var at = meeting.running().map(item -> items.indexOf(item) + 1).orElse(0);
        return new Strip(circle, at, items.size(), new Links(visit.slug()).meetings().one(meeting.id()),
            meeting.presence().isHere(visit.me()));
    }
}
