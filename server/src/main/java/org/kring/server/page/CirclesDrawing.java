package org.kring.server.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Change;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Circles;
import org.kring.core.circle.DomainItem;
import org.kring.core.circle.Foreseen;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Role;
import org.kring.core.circle.Structure;
import org.kring.core.people.People;
import org.kring.server.drawing.Drawn;

/**
 * Circles before and after a decision about them.
 *
 * @param inside the circles that open; where the hub forms, those too that are there already
 */
public record CirclesDrawing(Side before, Side after, List<Box> inside) {
    /**
     * How it is, or would be.
     *
     * @param map      the circles, or null where none comes or goes
     * @param people   who meets in the circle in which others open; empty where none does
     * @param charters what circles are for, where that changes
     */
    public record Side(String name, Drawn map, List<String> people, List<Charter> charters) {}

    /** What a circle is for, and what it decides and looks after. */
    public record Charter(String name, String aim, List<String> items) {
        static Charter of(Circle circle) {
            return new Charter(circle.name().toString(), circle.aim().toString(),
                circle.domain().stream().map(DomainItem::text).map(Object::toString).toList());
        }
    }

    /** A circle with its people; the two who also sit in the wider one first. */
    public record Box(String name, String aim, List<Person> people) {}

    /** @param role the word for a role, or null */
    public record Person(String name, String role) {}

    /** @return null where nothing would change by it, or where it does not fit any more */
    public static CirclesDrawing of(Circles now, People people, Structure.By by, Changes changes, Names names, Words w) {
        return changes.list().isEmpty() ? null : Foreseen.circles(now, people, by, changes)
            .map(then -> drawn(now, then, by.circle(), changes, names, w)).orElse(null);
    }

    private static CirclesDrawing drawn(Circles now, Circles then, CircleId by, Changes changes, Names names, Words w) {
        var seen = changes.list().stream().flatMap(change -> from(now, by, change).stream()).findFirst().orElse(null);
        var charters = changes.list().stream().flatMap(change -> charter(change).stream()).distinct().toList();
        var view = new View(by, seen, charters, changes.formsHub() || !changes.openings().isEmpty(), names, w);
        return seen == null && charters.isEmpty() ? null : new CirclesDrawing(view.of("before", now), view.of("after", then),
            Stream.concat(already(now, then, by, changes).map(each -> box(each, names, w)),
                changes.openings().stream().map(each -> box(each, names, w))).toList());
    }

    /** The circles from which two will meet as well, as they will be. */
    private static Stream<Circle> already(Circles now, Circles then, CircleId by, Changes changes) {
        return changes.formsHub() ? then.inside(by).stream().filter(circle -> now.find(circle.id()).isPresent()) : Stream.empty();
    }

    /** From which circle the change can be seen; nothing where no circle comes or goes. */
    private static List<CircleId> from(Circles now, CircleId by, Change change) {
        return switch (change) {
            case Change.Open _, Change.BecomeHub _ -> List.of(by);
            case Change.Rest c -> around(now, c.circle());
            case Change.Wake c -> around(now, c.circle());
            case Change.End c -> around(now, c.circle());
            case Change.Complete _, Change.NewAim _, Change.TakeItem _, Change.LetGoItem _, Change.Fill _ -> List.of();
        };
    }

    private static List<CircleId> around(Circles now, CircleId circle) {
        return now.find(circle).flatMap(Circle::parent).stream().toList();
    }

    private static List<CircleId> charter(Change change) {
        return switch (change) {
            case Change.NewAim c -> List.of(c.circle());
            case Change.TakeItem c -> List.of(c.circle());
            case Change.LetGoItem c -> List.of(c.circle());
            case Change.Open _, Change.Complete _, Change.BecomeHub _, Change.Rest _, Change.Wake _, Change.End _,
                Change.Fill _ -> List.of();
        };
    }

    /** What is looked at, before and after. */
    private record View(CircleId by, CircleId from, List<CircleId> charters, boolean opens, Names names, Words w) {
        Side of(String id, Circles circles) {
            var circle = circles.find(from == null ? by : from).orElseThrow();
            return new Side(circle.name().toString(), from == null ? null : new CircleMap(id, circles,
                CircleMap.People.NOBODY, w, names, (_, _) -> null).from(circle),
                opens ? names.of(circle.members()) : List.of(),
                charters.stream().map(each -> Charter.of(circles.find(each).orElseThrow())).toList());
        }
    }

    private static Box box(Opening opening, Names names, Words w) {
        return box(opening.name(), opening.aim(), opening::holder, opening.people(), names, w);
    }

    private static Box box(Circle circle, Names names, Words w) {
        return box(circle.name(), circle.aim(), circle::holder, circle.members(), names, w);
    }

    private static Box box(Text name, Text aim, Function<Role, Optional<MemberId>> holder, Collection<MemberId> members,
                           Names names, Words w) {
        var people = new ArrayList<Person>();
        var holders = new HashSet<MemberId>();
        for (var role : Role.values()) {
            holder.apply(role).ifPresent(held -> {
                holders.add(held);
                people.add(new Person(names.of(held), w.of(role)));
            });
        }
        members.stream().filter(Predicate.not(holders::contains))
            .forEach(member -> people.add(new Person(names.of(member), null)));
        return new Box(name.toString(), aim.toString(), people);
    }
}
