package org.kring.server.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.core.circle.Seat;
import org.kring.core.circle.State;
import org.kring.server.drawing.Drawing;
import org.kring.server.drawing.Nested;
import org.kring.server.drawing.Round;
import org.kring.server.page.CircleMap.OneCircle;
import org.kring.server.page.CircleMap.OnePerson;
import org.kring.server.page.CircleMap.Part;

/**
 * How circles and people look on the map, and what is said of them.
 *
 * @param members what is said of so many members; many circles have as many
 */
record CircleRounds(CircleMap map, Map<Integer, String> members) {
    CircleRounds(CircleMap map) {
        this(map, new HashMap<>());
    }

    Round round(Nested<Part> at) {
        return switch (at.what()) {
            case OneCircle(var circle, var inside, var opened) -> new Round(map.id() + "-" + circle.slug(), at.disc(),
                looks(circle, at.deep()), map.address().of(circle, at.deep() == 0),
                says(circle, inside), !opened && !inside.isEmpty(),
                Drawing.name(at, circle.name().toString()),
                Drawing.closeName(at, circle.name().toString()), links(circle, at));
            case OnePerson(var circle, var member) -> {
                var name = map.names().of(member);
                yield new Round(map.id() + "-" + circle.slug() + "-" + member.value(), at.disc(), "person deep-" + at.deep(), null,
                    name, false,
                    Drawing.smallName(at, name), null, List.of());
            }
        };
    }

    private String looks(Circle circle, int deep) {
        return "circle deep-" + deep + " " + circle.kind().name().toLowerCase(Locale.ROOT) + " "
            + circle.state().name().toLowerCase(Locale.ROOT) + (map.stands().apply(circle) == null ? "" : " mine");
    }

    private String says(Circle circle, List<Circle> inside) {
        var parts = new ArrayList<String>();
        parts.add(members.computeIfAbsent(circle.members().size(), count -> map.w().t("map.members", count)));
        if (!inside.isEmpty()) {
            parts.add(map.w().t("map.inside", inside.size()));
        }
        if (circle.state() != State.ACTIVE) {
            parts.add(map.w().of(circle.state()));
        }
        if (map.stands().apply(circle) != null) {
            parts.add(map.stands().apply(circle));
        }
        return map.w().t("map.says", circle.name(), String.join(", ", parts));
    }

    /** Whoever sits in the circle around by a role in this one. */
    private List<Round.Link> links(Circle circle, Nested<Part> at) {
        if (at.deep() == 0) {
            return List.of();
        }
        return map.circles().find(circle.parent().orElseThrow()).orElseThrow().company().seats().stream()
            .filter(seat -> seat.of().equals(circle.id()))
            .map(seat -> Drawing.link(at, seat.by() == Role.LEADER ? -1 : 1, looks(seat))).toList();
    }

    private static String looks(Seat seat) {
        return seat.by() == Role.LEADER ? "leader" : "delegate";
    }
}
