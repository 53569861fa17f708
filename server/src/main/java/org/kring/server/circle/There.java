package org.kring.server.circle;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.circle.Assignment;
import org.kring.core.circle.Circle;
import org.kring.core.circle.DomainItem;
import org.kring.core.circle.Foreseen;
import org.kring.core.circle.Kind;
import org.kring.core.circle.Role;
import org.kring.core.circle.Structure;
import org.kring.server.page.Option;
import org.kring.server.web.Look;

/**
 * A circle that is there already while circles are found: what it has stays, what it lacks can be added.
 *
 * @param key    what its fields end in
 * @param people who is in it, in words
 * @param held   the roles that somebody holds, and who
 * @param vacant the roles that nobody holds
 * @param others who can come into it
 * @param open   whether something can be added here; else its own page is the place
 */
public record There(String key, String name, String aim, List<String> items, String people, List<Option> held, List<Option> vacant,
                    List<Option> others, boolean open, String href) {
    static List<There> of(Look look, Circle root) {
        return look.state().circles().inside(root.id()).stream()
            .filter(circle -> circle.kind() == Kind.WORKING && circle.state().isAtWork())
            .map(circle -> of(look, root, circle)).toList();
    }

    private static There of(Look look, Circle root, Circle circle) {
        var state = look.state();
        var by = new Structure.By(root.id(), null, look.now().today());
        return new There(FindForm.key(circle.id()), circle.name().toString(), circle.aim().toString(),
            circle.domain().stream().map(DomainItem::text).map(Object::toString).toList(),
            look.w().list(look.names().of(circle.members())), held(look, circle), vacant(look, circle),
            FindView.people(look, root.members().minusAll(circle.company().own())),
            Foreseen.completing(state.circles(), state.people(), by, circle.id()).holds(), look.links().circles().one(circle));
    }

    private static List<Option> held(Look look, Circle circle) {
        return roles(circle, true).map(role -> new Option(role.name(), look.w().of(role),
            look.names().of(circle.holder(role).orElseThrow()))).toList();
    }

    private static List<Option> vacant(Look look, Circle circle) {
        return roles(circle, false).map(role -> new Option(role.name(), look.w().of(role))).toList();
    }

    private static Stream<Role> roles(Circle circle, boolean held) {
        return Stream.of(Role.values()).filter(role -> circle.assignment(role).filter(Assignment::gives).isPresent() == held);
    }
}
