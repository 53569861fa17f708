package org.kring.server.circle;

import java.util.List;
import org.kring.core.circle.Circle;
import org.kring.server.web.Look;

/** All circles of the collective. */
public record CirclesView(List<Row> circles) {
    /** @param next the next meeting, or null */
    public record Row(String name, String aim, String href, int members, int holds, NextMeeting next) {
        static Row of(Look look, Circle circle) {
            return new Row(circle.name().toString(), circle.aim().toString(), look.links().circles().one(circle),
                circle.members().size(), look.state().agreements().standingIn(circle.id()).size(),
                NextMeeting.of(look, circle));
        }
    }

    static CirclesView of(Look look) {
        return new CirclesView(look.state().circles().all().stream().map(circle -> Row.of(look, circle)).toList());
    }
}
