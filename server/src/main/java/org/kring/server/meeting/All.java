package org.kring.server.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.kring.core.CircleId;
import org.kring.core.circle.Circle;
import org.kring.core.meeting.Meeting;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * All meetings of the collective or of one of its circles: the next first, and those that were held the newest first.
 *
 * @param first the circle that has never met and has nothing planned: its first meeting is one tap away; or null
 * @param older where the rest of a long list is, or null
 * @param only  the circle whose meetings alone are shown, or null
 */
public record All(List<Row> live, List<Row> planned, List<Row> held, boolean mayPlan, Typed first, int firstCircle,
                  String older, String only) {
    private static final Comparator<Meeting> BY_TIME = Comparator.comparing(meeting -> meeting.plan().when());

    /** One meeting in a list. */
    public record Row(int number, String href, String circle, String when, String more) {}

    /**
     * @param slug   the readable name of one circle, or empty
     * @param before the number of the last meeting that was shown already, or 0
     */
    static All of(Look look, String slug, int before) {
        var only = look.state().circles().all().stream().filter(circle -> circle.slug().equals(slug)).findFirst();
        var circles = only.map(List::of).orElse(look.state().circles().all());
        var held = Held.of(look.state().meetings(), circles, before);
        var plannable = Planning.circles(look);
        var first = plannable.stream().filter(circle -> isNew(look, circle)).findFirst();
        return new All(rows(look, sorted(circles, circle -> look.state().meetings().liveIn(circle).stream().toList())),
            rows(look, sorted(circles, look.state().meetings()::plannedIn)), rows(look, held.shown()),
            !plannable.isEmpty(), first.map(circle -> Typed.nothing(Planning.FORM)
                .with("minutes", Planning.minutes(look, circle))).orElse(null), first.map(circle -> circle.id().value())
                .orElse(0), held.more() ? look.links().meetings().older(slug, held.shown().getLast().id()) : null,
            only.filter(_ -> look.state().circles().all().size() > 1).map(circle -> circle.name().toString()).orElse(null));
    }

    private static List<Meeting> sorted(List<Circle> circles, Function<CircleId, List<Meeting>> of) {
        return circles.stream().flatMap(circle -> of.apply(circle.id()).stream()).sorted(BY_TIME).toList();
    }

    private static boolean isNew(Look look, Circle circle) {
        var meetings = look.state().meetings();
        return !meetings.hasMet(circle.id()) && meetings.plannedIn(circle.id()).isEmpty()
            && meetings.liveIn(circle.id()).isEmpty();
    }

    private static List<Row> rows(Look look, List<Meeting> meetings) {
        return meetings.stream().map(meeting -> row(look, meeting)).toList();
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
