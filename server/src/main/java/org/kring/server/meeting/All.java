package org.kring.server.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.circle.Circle;
import org.kring.core.meeting.Meeting;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * All meetings of the collective.
 *
 * @param first the circle that has never met and has nothing planned: its first meeting is one tap away; or null
 */
public record All(List<Row> live, List<Row> planned, List<Row> held, boolean mayPlan, Typed first, int firstCircle) {
    private static final int SHOWN = 30;

    /** One meeting in a list. */
    public record Row(int number, String href, String circle, String when, String more) {}

    static All of(Look look) {
        var circles = look.state().circles().all();
        var plannable = Planning.circles(look);
        var first = plannable.stream().filter(circle -> isNew(look, circle)).findFirst();
        return new All(rows(look, circles.stream().flatMap(circle -> look.state().meetings().liveIn(circle.id()).stream())),
            rows(look, circles.stream().flatMap(circle -> look.state().meetings().plannedIn(circle.id()).stream())),
            rows(look, circles.stream().flatMap(circle -> look.state().meetings().heldIn(circle.id()).stream())
                .limit(SHOWN)), !plannable.isEmpty(),
            first.map(circle -> Typed.nothing(Planning.FORM).with("minutes", Planning.minutes(look, circle)))
                .orElse(null), first.map(circle -> circle.id().value()).orElse(0));
    }

    private static boolean isNew(Look look, Circle circle) {
        var meetings = look.state().meetings();
        return meetings.heldIn(circle.id()).isEmpty() && meetings.plannedIn(circle.id()).isEmpty()
            && meetings.liveIn(circle.id()).isEmpty();
    }

    private static List<Row> rows(Look look, Stream<Meeting> meetings) {
        return meetings.map(meeting -> row(look, meeting)).toList();
    }

    private static Row row(Look look, Meeting meeting) {
        var circle = look.state().circles().find(meeting.circle()).orElseThrow();
        return new Row(meeting.id().value(), look.links().meetings().one(meeting.id()), circle.name().toString(),
            When.sentence(look.w(), meeting), more(look, meeting));
    }

    private static String more(Look look, Meeting meeting) {
        int items = meeting.agenda().content().size();
        return meeting.state().isClosed()
            ? look.w().t("meeting.row.held", meeting.presence().everHere().size(), meeting.notes().standing().size())
            : look.w().t("meeting.row.planned", items, meeting.agenda().minutes(), meeting.plan().minutes());
    }
}
