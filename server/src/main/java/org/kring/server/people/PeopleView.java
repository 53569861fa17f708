package org.kring.server.people;

import java.util.List;
import org.kring.core.collective.Collective;
import org.kring.core.people.Member;
import org.kring.server.web.Look;

/**
 * All members with since when they are here, and who is a guest still.
 *
 * @param bring where what the group had before can be brought along, or null
 */
public record PeopleView(List<Row> people, String welcome, String bring) {
    /** @param note a word beside the name, or null */
    public record Row(String name, String since, String note) {}

    static PeopleView of(Look look) {
        var here = look.state().people().all().stream().filter(Member::isHere).map(member -> row(look, member)).toList();
        return new PeopleView(here, look.me() == null ? null : look.links().code(),
            look.me() != null && look.state().mayBringAlong(look.actor()).holds() ? look.links().before() : null);
    }

    private static Row row(Look look, Member member) {
        var day = member.since().atZone(look.now().zone()).toLocalDate();
        return new Row(look.names().of(member.id()), look.w().t("people.since", look.w().date(day)), note(look, member));
    }

    private static String note(Look look, Member member) {
        var root = look.state().circles().find(Collective.ROOT).orElseThrow();
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
        return root.guests().contains(member.id()) ? look.w().t("people.guest") : null;
    }
}
