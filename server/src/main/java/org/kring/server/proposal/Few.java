package org.kring.server.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.server.web.Look;

/** Names, of which a page bears so many: in a circle of hundreds the others are a number. */
final class Few {
    static final int MOST = 40;

    private Few() {}

    static List<String> names(Look look, Collection<MemberId> members) {
        if (members.size() <= MOST) {
            return look.names().of(members);
        }
        var names = new ArrayList<>(look.names().of(members.stream().limit(MOST).toList()));
        names.add(look.w().t("proposal.others", members.size() - MOST));
        return names;
    }

    /** Whom a list offers: all, or in a large circle those who hold a role, and the viewer. */
    static List<MemberId> offered(Look look, Circle circle) {
        return circle.members().size() <= MOST ? List.copyOf(circle.members())
            : Stream.concat(Stream.of(Role.values()).flatMap(role -> circle.holder(role).stream()),
                Stream.ofNullable(look.me())).filter(circle::has).distinct().toList();
    }
}
