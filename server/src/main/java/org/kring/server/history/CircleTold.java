package org.kring.server.history;

import org.kring.core.circle.CircleEvent;
import org.kring.core.circle.CircleEvent.AimChanged;
import org.kring.core.circle.CircleEvent.CircleFounded;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.circle.CircleEvent.GuestJoined;

/** How what happens to circles is told. */
final class CircleTold {
    private CircleTold() {}

    static Told of(Teller t, CircleEvent event) {
        return switch (event) {
            case CircleFounded e -> Told.of(t.words(e.name()), t.circleHref(e.circle()), t.words(e.aim()));
            case CircleMemberJoined(var circle, var member) -> Told.of(t.circle(circle), t.circleHref(circle)).about(member);
            case GuestJoined(var circle, var member) -> Told.of(t.circle(circle), t.circleHref(circle)).about(member);
            case CircleMemberLeft(var circle, var member) -> Told.of(t.circle(circle), t.circleHref(circle)).about(member);
            case AimChanged(var circle, var aim) -> Told.of(t.circle(circle), t.circleHref(circle), t.words(aim));
        };
    }
}
