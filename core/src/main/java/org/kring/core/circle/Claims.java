package org.kring.core.circle;

import java.util.List;
import org.kring.core.CircleId;

/** I04: the same thing decided and looked after by two circles of which neither lies in the other. */
public record Claims(DomainItem item, CircleId also) {
    /** What this circle claims that another one claims too. */
    public static List<Claims> of(Circle circle, Circles circles) {
        return circle.domain().isEmpty() ? List.of() : circles.living().stream()
            .filter(other -> isElsewhere(circle, other, circles))
            .flatMap(other -> circle.domain().stream()
                .filter(item -> other.domain().stream().anyMatch(each -> DomainItem.same(each.text(), item.text())))
                .map(item -> new Claims(item, other.id()))).toList();
    }

    private static boolean isElsewhere(Circle circle, Circle other, Circles circles) {
        return !other.id().equals(circle.id()) && !isAround(other, circle, circles) && !isAround(circle, other, circles);
    }

    private static boolean isAround(Circle wider, Circle circle, Circles circles) {
        return circles.ancestors(circle.id()).stream().anyMatch(around -> around.id().equals(wider.id()));
    }
}
