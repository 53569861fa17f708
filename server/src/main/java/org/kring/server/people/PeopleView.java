package org.kring.server.people;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.circle.Belonging;
import org.kring.core.people.Member;
import org.kring.server.page.Sought;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * All members with since when they are here, and who is a guest still.
 *
 * @param find   the form that searches them
 * @param search whether there are enough of them for that
 * @param bring  where what the group had before can be brought along, or null
 */
public record PeopleView(Typed find, boolean search, List<Row> people, String welcome, String bring) {
    private static final int MANY = 8;

    /**
     * @param note   a word beside the name, or null
     * @param places the circles that the person is in, with their roles there; empty where there is but one circle
     */
    public record Row(String name, String href, String since, String note, List<Place> places) {}

    /** @param what the roles, or that the person sits in as a guest; empty for most */
    public record Place(String circle, String href, String what) {}

    static PeopleView of(Look look, String words) {
        var sought = new Sought(words);
        var here = look.state().people().all().stream().filter(Member::isHere).toList();
        return new PeopleView(Typed.nothing("find").with("q", words), here.size() > MANY,
            here.stream().filter(member -> isSought(look, member, sought)).map(member -> row(look, member)).toList(),
            look.me() == null ? null : look.links().code(),
            look.me() != null && look.state().mayBringAlong(look.actor()).holds() ? look.links().before() : null);
    }

    /** All words must be in the name, or in it and one circle with the roles there. */
    private static boolean isSought(Look look, Member member, Sought sought) {
        var name = look.names().of(member.id());
        return Stream.concat(Stream.of(name), places(look, member).map(place ->
            String.join(" ", name, place.circle(), place.what()))).anyMatch(sought::isIn);
    }

    private static Row row(Look look, Member member) {
        return new Row(look.names().of(member.id()), look.links().people().one(member.id()), Beside.since(look, member),
            Beside.of(look, member), look.state().circles().all().size() == 1 ? List.of() : places(look, member).toList());
    }

    /** Whoever sits in a circle for another one only is named there. */
    private static Stream<Place> places(Look look, Member member) {
        return look.state().circles().of(member.id()).stream()
            .filter(belonging -> belonging.own() || !belonging.decides() || !belonging.roles().isEmpty())
            .map(belonging -> place(look, belonging));
    }

    private static Place place(Look look, Belonging belonging) {
        var roles = belonging.roles().stream().map(look.w()::of).toList();
        return new Place(belonging.circle().name().toString(), look.links().circles().one(belonging.circle().slug()),
            !belonging.decides() ? look.w().t("people.place.guest") : roles.isEmpty() ? "" : look.w().list(roles));
    }
}
