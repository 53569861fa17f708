package org.kring.core.circle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Finding.Rule;

/** How a circle does, as far as it shows in its structure (method.md section 2, integrity rules). Readings only. */
public final class Health {
    private static final int FEWEST = 3;
    private static final int MOST = 9;
    private static final int MOST_CIRCLES = 5;
    private static final int MANY_ROLES = 4;
    private static final int MANY_LINKS = 2;
    private static final Map<Role, Rule> MISSING = Map.of(Role.LEADER, Rule.NO_LEADER, Role.DELEGATE, Rule.NO_DELEGATE,
        Role.FACILITATOR, Rule.NO_FACILITATOR, Role.SECRETARY, Rule.NO_SECRETARY);

    private Health() {}

    /** The findings about a circle at work, the most pressing first. */
    public static List<Finding> of(Circle circle, Circles circles, LocalDate today) {
        if (!circle.state().isAtWork()) {
            return List.of();
        }
        return Stream.of(missing(circle, circles), held(circle, today), domain(circle, circles), size(circle, circles),
            hats(circle)).flatMap(List::stream).sorted(Comparator.comparing(Finding::rule)).toList();
    }

    /** A circle that is alone does without roles until it gives them; a hub does without a leader. */
    private static List<Finding> missing(Circle circle, Circles circles) {
        var isAlone = circle.isRoot() && circles.inside(circle.id()).isEmpty() && circle.roles().isEmpty();
        return Stream.of(Role.values()).filter(_ -> !isAlone).filter(role -> !role.isLink() || needsLinks(circle, role))
            .filter(role -> circle.assignment(role).isEmpty())
            .map(role -> Finding.of(MISSING.get(role), circle, role)).toList();
    }

    /** A small group reports by its leader. */
    private static boolean needsLinks(Circle circle, Role role) {
        return !circle.isRoot() && (role == Role.LEADER || circle.kind() != Kind.HELPING);
    }

    private static List<Finding> held(Circle circle, LocalDate today) {
        var findings = new ArrayList<Finding>();
        for (var role : Role.values()) {
            circle.assignment(role).ifPresent(held -> {
                if (held.confirmation() == Confirmation.SUSPENDED) {
                    findings.add(Finding.of(Rule.LINK_SUSPENDED, circle, role, held));
                } else if (held.confirmation() == Confirmation.AWAITED) {
                    findings.add(Finding.of(Rule.LINK_AWAITED, circle, role, held));
                }
                if (held.isActing(today)) {
                    findings.add(Finding.of(Rule.TERM_OVER, circle, role, held));
                } else if (held.endsSoon(today)) {
                    findings.add(Finding.of(Rule.TERM_ENDS_SOON, circle, role, held));
                }
            });
        }
        return findings;
    }

    private static List<Finding> domain(Circle circle, Circles circles) {
        var findings = new ArrayList<>(Claims.of(circle, circles).stream().map(claim -> Finding.of(circle, claim)).toList());
        if (!circle.isRoot() && circle.kind() == Kind.WORKING && circle.domain().isEmpty()) {
            findings.add(Finding.of(Rule.NOTHING_TO_LOOK_AFTER, circle));
        }
        return findings;
    }

    private static List<Finding> size(Circle circle, Circles circles) {
        var members = circle.members().size();
        var findings = new ArrayList<Finding>();
        if (circle.kind() == Kind.WORKING && !circle.isRoot() && members < FEWEST) {
            findings.add(Finding.of(Rule.TOO_FEW, circle));
        }
        if (circle.kind() == Kind.WORKING && !circle.isRoot() && members > MOST) {
            findings.add(Finding.of(Rule.TOO_MANY, circle));
        }
        if (circle.kind() == Kind.HUB && circles.inside(circle.id()).size() > MOST_CIRCLES) {
            findings.add(Finding.of(Rule.TOO_MANY_CIRCLES, circle));
        }
        return findings;
    }

    private static List<Finding> hats(Circle circle) {
        return circle.assignment(Role.FACILITATOR).filter(held -> Stream.of(Role.SECRETARY, Role.LEADER)
                .anyMatch(role -> circle.holder(role).filter(held.holder()::equals).isPresent()))
            .map(held -> Finding.of(Rule.TWO_HATS, circle, Role.FACILITATOR, held)).stream().toList();
    }

    /** I14, for the person alone: more than four roles, or more than two links. */
    public static boolean carriesALot(Circles circles, MemberId member) {
        var roles = circles.living().stream().flatMap(circle -> circle.rolesOf(member).stream()).toList();
        return roles.size() > MANY_ROLES || roles.stream().filter(Role::isLink).count() > MANY_LINKS;
    }
}
