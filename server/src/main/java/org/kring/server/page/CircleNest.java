package org.kring.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kring.core.CircleId;
import org.kring.core.circle.Circle;
import org.kring.server.drawing.Nest;
import org.kring.server.page.CircleMap.OneCircle;
import org.kring.server.page.CircleMap.OnePerson;
import org.kring.server.page.CircleMap.Part;
import org.kring.server.page.CircleMap.People;

/** What of the circles is drawn, and how large each is by its members and by those of all circles inside it. */
record CircleNest(Map<CircleId, List<Circle>> inside, People people) {
    private static final int SEEN = 2;
    private static final double CIRCLE = 6;
    private static final double PERSON = 1.3;

    Nest<Part> nest(Circle circle, int deep) {
        var parts = new ArrayList<Nest<Part>>();
        if (people == People.ALL && deep < SEEN || people == People.OWN && deep == 0) {
            circle.company().own().forEach(member -> parts.add(new Nest<>(new OnePerson(circle, member), PERSON, true, List.of())));
        }
        if (deep < SEEN) {
            inside(circle).forEach(each -> parts.add(nest(each, deep + 1)));
        }
        return new Nest<>(new OneCircle(circle, inside(circle), deep < SEEN), weight(circle), parts);
    }

    private List<Circle> inside(Circle circle) {
        return inside.getOrDefault(circle.id(), List.of());
    }

    private double weight(Circle circle) {
        return CIRCLE + circle.members().size() + inside(circle).stream().mapToDouble(this::weight).sum();
    }
}
