package org.kring.server.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kring.core.CircleId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Kind;
import org.kring.server.web.Look;
import org.kring.server.web.Stands;

/**
 * All circles of the collective, each after the one it lies in.
 *
 * @param ended   those that are no more
 * @param bringing where what the group had before can be brought along, or null
 * @param finding  whether circles can be found now: there is one, and the viewer is a member of it
 */
public record CirclesView(List<Row> circles, List<Heading.Other> ended, String bringing, boolean finding) {
    /**
     * @param depth  how many circles lie around it
     * @param stands where the viewer stands in it, or null
     * @param next   the next meeting, or null
     */
    public record Row(int depth, String name, String aim, String href, String stands, int members, int holds,
                      NextMeeting next) {
        static Row of(Look look, Circle circle, int depth) {
            return new Row(depth, circle.name().toString(), circle.aim().toString(), look.links().circles().one(circle),
                Stands.in(circle, look), circle.members().size(),
                look.state().agreements().standingIn(circle.id()).size(), NextMeeting.of(look, circle));
        }
    }

    static CirclesView of(Look look) {
        var rows = new ArrayList<Row>();
        var root = look.state().root();
        add(look, root, 0, look.state().circles().allInside(), rows);
        return new CirclesView(rows, look.state().circles().all().stream().filter(Circle::isOver)
            .map(circle -> Heading.Other.of(look, circle)).toList(),
            look.me() != null && look.state().mayBringAlong(look.actor()).holds() ? look.links().before() : null,
            root.kind() != Kind.HUB && look.me() != null && root.has(look.me()));
    }

    private static void add(Look look, Circle circle, int depth, Map<CircleId, List<Circle>> inside, List<Row> rows) {
        rows.add(Row.of(look, circle, depth));
        inside.getOrDefault(circle.id(), List.of()).forEach(each -> add(look, each, depth + 1, inside, rows));
    }
}
