package org.kring.server.newcomer;

import java.util.Comparator;
import java.util.List;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Kind;
import org.kring.core.meeting.Meeting;
import org.kring.server.web.Look;

/**
 * A meeting in which a newcomer could sit in.
 *
 * @param slug    of its circle
 * @param expected the newcomer is heard there already
 */
public record Meets(String slug, String circle, String when, String place, String href, boolean expected) {
    private static final int MOST = 3;

    /** The nearest ones of circles that a guest may join, or is heard in; the hub last, where circles talk with each other. */
    static List<Meets> of(Look look) {
        return look.state().meetings().current().values().stream()
            .filter(meeting -> meeting.isLive() || meeting.state().isPlanned())
            .filter(meeting -> circle(look, meeting).hears(look.me()) || mayJoin(look, meeting))
            .sorted(Comparator.comparing((Meeting meeting) -> circle(look, meeting).kind() == Kind.HUB)
                .thenComparing(meeting -> meeting.plan().when())).limit(MOST)
            .map(meeting -> of(look, meeting)).toList();
    }

    private static boolean mayJoin(Look look, Meeting meeting) {
        return look.state().circles().may(look.state().people(), look.actor()).sitIn(meeting.circle(), look.me()).holds();
    }

    private static Meets of(Look look, Meeting meeting) {
        var circle = circle(look, meeting);
        return new Meets(circle.slug(), circle.name().toString(), look.w().dayTime(meeting.plan().when()),
            meeting.plan().place().toString(), look.links().meetings().one(meeting.id()), circle.hears(look.me()));
    }

    private static Circle circle(Look look, Meeting meeting) {
        return look.state().circles().find(meeting.circle()).orElseThrow();
    }
}
