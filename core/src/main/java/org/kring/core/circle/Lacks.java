package org.kring.core.circle;

import java.util.List;
import java.util.stream.Stream;

/** The guards of a circle's way into its life (method.md section 2, life cycle; integrity rules I01 and I04). */
final class Lacks {
    private static final int FEWEST = 2;

    private Lacks() {}

    static List<Lack> of(Circle circle, Circles circles) {
        return Stream.of(Lack.values()).filter(lack -> switch (lack) {
            case AIM -> circle.aim().isBlank();
            case DOMAIN -> circle.domain().isEmpty();
            case PEOPLE -> circle.members().size() < FEWEST;
            case LEADER -> circle.holder(Role.LEADER).isEmpty();
            case DELEGATE -> circle.holder(Role.DELEGATE).isEmpty();
            case FACILITATOR -> circle.holder(Role.FACILITATOR).isEmpty();
            case SECRETARY -> circle.holder(Role.SECRETARY).isEmpty();
            case YES_OF_THE_WIDER_CIRCLE -> circle.roles().values().stream()
                .anyMatch(held -> held.confirmation() == Confirmation.AWAITED
                    || held.confirmation() == Confirmation.SUSPENDED);
            case DOMAIN_IS_CLAIMED_TWICE -> !Claims.of(circle, circles).isEmpty();
        }).toList();
    }
}
