package org.kring.server.people;

import org.kring.core.circle.Kind;
import org.kring.core.collective.Collective;
import org.kring.core.people.Member;
import org.kring.server.web.Look;

/** The word beside a person's name: that it is you, on leave, new, or a guest still. */
final class Beside {
    private Beside() {}

    /** @return null for most */
    static String of(Look look, Member member) {
        if (member.id().equals(look.me())) {
            return look.w().t("people.you");
        }
        if (member.isOnLeave(look.now().today())) {
            return look.w().t("people.onLeave", look.w().date(member.leave()));
        }
        var companion = look.state().newcomers().companionOf(look.state().people(), member.id(), look.now());
        if (companion.isPresent()) {
            return look.w().t("people.accompanied", look.names().of(companion.get()));
        }
        return look.state().circles().living().stream().anyMatch(circle -> circle.has(member.id())) ? null : guest(look, member);
    }

    /** Whoever belongs to no circle; a hub takes nobody in. */
    private static String guest(Look look, Member member) {
        var root = look.state().circles().find(Collective.ROOT).orElseThrow();
        return look.w().t(root.kind() != Kind.HUB && root.guests().contains(member.id()) ? "people.guest" : "people.noCircle");
    }

    static String since(Look look, Member member) {
        return look.w().t("people.since", look.w().date(member.since().atZone(look.now().zone()).toLocalDate()));
    }
}
