package org.kring.server.people;

import java.util.List;
import org.kring.core.circle.Belonging;
import org.kring.core.collective.Collective;
import org.kring.core.people.Member;
import org.kring.server.web.Look;

/**
 * All members with since when they are here, and who is a guest still.
 *
 * @param bring where what the group had before can be brought along, or null
 */
public record PeopleView(List<Row> people, String welcome, String bring) {
    /**
     * @param note   a word beside the name, or null
     * @param places the circles that the person is in, with their roles there; empty where there is but one circle
     */
    public record Row(String name, String since, String note, List<Place> places) {}

    /** @param what the roles, or that the person sits in as a guest; empty for most */
    public record Place(String circle, String href, String what) {}

    static PeopleView of(Look look) {
        var here = look.state().people().all().stream().filter(Member::isHere).map(member -> row(look, member)).toList();
        return new PeopleView(here, look.me() == null ? null : look.links().code(),
            look.me() != null && look.state().mayBringAlong(look.actor()).holds() ? look.links().before() : null);
    }

    private static Row row(Look look, Member member) {
        var day = member.since().atZone(look.now().zone()).toLocalDate();
        return new Row(look.names().of(member.id()), look.w().t("people.since", look.w().date(day)), note(look, member),
            look.state().circles().all().size() == 1 ? List.of() : look.state().circles().of(member.id()).stream()
                .filter(PeopleView::isNotForAnother).map(belonging -> place(look, belonging)).toList());
    }

    /** Whoever sits in a circle for another one only is named there. */
    private static boolean isNotForAnother(Belonging belonging) {
        return belonging.own() || !belonging.decides() || !belonging.roles().isEmpty();
    }

    private static Place place(Look look, Belonging belonging) {
        var roles = belonging.roles().stream().map(look.w()::of).toList();
        return new Place(belonging.circle().name().toString(), look.links().circles().one(belonging.circle().slug()),
            !belonging.decides() ? look.w().t("people.place.guest") : roles.isEmpty() ? "" : look.w().list(roles));
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
