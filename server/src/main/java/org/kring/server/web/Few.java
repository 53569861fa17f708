package org.kring.server.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.server.page.Option;

/** Names, of which a page bears so many: in a circle of hundreds the others are a number. */
public final class Few {
    public static final int MOST = 40;

    private Few() {}

    public static List<String> names(Look look, Collection<MemberId> members) {
        if (members.size() <= MOST) {
            return look.names().of(members);
        }
        var names = new ArrayList<>(look.names().of(members.stream().limit(MOST).toList()));
        names.add(look.w().t("proposal.others", members.size() - MOST));
        return names;
    }

    /** Whom a list offers: all, or in a large circle those who hold a role, and the viewer. */
    public static List<MemberId> offered(Look look, Circle circle) {
        return circle.members().size() <= MOST ? List.copyOf(circle.members())
            : Stream.concat(Stream.of(Role.values()).flatMap(role -> circle.holder(role).stream()),
                Stream.ofNullable(look.me())).filter(circle::has).distinct().toList();
    }

    public static List<Option> options(Look look, Circle circle) {
        return options(look, circle, null);
    }

    /** @param but who is not offered, or null */
    public static List<Option> options(Look look, Circle circle, MemberId but) {
        return offered(look, circle).stream().filter(member -> !member.equals(but))
            .map(member -> new Option(Integer.toString(member.value()), named(look, member))).toList();
    }

    /** Who is on leave can be chosen, and one knows it. */
    private static String named(Look look, MemberId member) {
        var name = look.names().of(member);
        return look.state().people().find(member).filter(person -> person.isOnLeave(look.now().today()))
            .map(away -> name + " (" + look.w().t("people.onLeave", look.w().date(away.leave())) + ")").orElse(name);
    }
}
