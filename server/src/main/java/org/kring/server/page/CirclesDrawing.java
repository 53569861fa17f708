package org.kring.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Role;

/**
 * The founding circle and its circles, drawn before and after a decision that opens some.
 *
 * @param before everybody who is in it now
 * @param hub    who meets in it afterwards
 * @param inside the circles that open
 */
public record CirclesDrawing(String name, List<String> before, List<String> hub, List<Box> inside) {
    /** A circle with its people; the two who also sit in the hub first. */
    public record Box(String name, String aim, List<Person> people) {}

    /** @param role the word for a role, or null */
    public record Person(String name, String role) {}

    /** @return null where nothing opens */
    public static CirclesDrawing of(Circle circle, Changes changes, Names names, Words w) {
        var openings = changes.openings();
        return openings.isEmpty() ? null : new CirclesDrawing(circle.name().toString(), names.of(circle.members()),
            names.of(after(circle, changes, openings)), openings.stream().map(each -> box(each, names, w)).toList());
    }

    private static List<MemberId> after(Circle circle, Changes changes, List<Opening> openings) {
        var links = openings.stream().flatMap(opening -> Stream.of(Role.LEADER, Role.DELEGATE)
            .flatMap(role -> opening.holder(role).stream()));
        return (changes.formsHub() ? links : Stream.concat(circle.members().stream(), links)).distinct().toList();
    }

    private static Box box(Opening opening, Names names, Words w) {
        var people = new ArrayList<Person>();
        for (var role : Role.values()) {
            opening.holder(role).ifPresent(holder -> people.add(new Person(names.of(holder), w.of(role))));
        }
        var others = opening.people().stream()
            .filter(member -> opening.posts().stream().noneMatch(post -> post.holder().equals(member)));
        others.forEach(member -> people.add(new Person(names.of(member), null)));
        return new Box(opening.name().toString(), opening.aim().toString(), people);
    }
}
