package org.kring.server.circle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Change;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Kind;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Opening.Claim;
import org.kring.core.circle.Role;
import org.kring.server.page.Day;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Typed;

/** What is to change about a circle, as it was typed. */
record ChangeForm(Map<String, String> sent) {
    static final String ID = "change";
    private static final int AIM = 240;

    Typed typed() {
        return Typed.sent(ID, sent);
    }

    boolean isAsked() {
        return "ask".equals(value("as"));
    }

    /** Which circle is to decide it, of those that may. */
    Circle decider(List<Circle> deciders) {
        return deciders.stream().filter(circle -> value("by").equals(Integer.toString(circle.id().value()))).findFirst()
            .orElse(deciders.getFirst());
    }

    Text why() {
        return new Text(value("why"));
    }

    LocalDate until() {
        return Day.orNull(value("until"));
    }

    Changes changes(ChangeKind kind, Circle circle) {
        return switch (kind) {
            case AIM_AND_DOMAIN -> charter(circle);
            case CIRCLE -> Changes.NONE.open(new Opening(Kind.WORKING, text("name"), text("aim"), null, Text.NONE,
                lines("items").map(line -> new Claim(line, number("within"))).toList(), people(), posts(Role.values())));
            case GROUP -> Changes.NONE.open(new Opening(Kind.HELPING, text("name"), new Text(Excerpt.of(value("mandate"), AIM)),
                until(), text("mandate"), List.of(), people(), posts(Role.LEADER)));
            case REST -> Changes.NONE.and(new Change.Rest(circle.id(), until(), member("minds")));
            case WAKE -> Changes.NONE.and(new Change.Wake(circle.id()));
            case END -> Changes.NONE.and(new Change.End(circle.id(), number("heir") == 0 ? null : new CircleId(number("heir"))));
        };
    }

    /** Only what differs from how it is. */
    private Changes charter(Circle circle) {
        var changes = text("aim").equals(circle.aim()) ? Changes.NONE : Changes.NONE.aim(circle.id(), text("aim"));
        for (var item : circle.domain()) {
            changes = value("let-" + item.number()).isEmpty() ? changes
                : changes.and(new Change.LetGoItem(circle.id(), item.number()));
        }
        for (var line : lines("items").toList()) {
            changes = changes.take(circle.id(), line, number("within"));
        }
        return changes;
    }

    private Stream<Text> lines(String field) {
        return value(field).lines().map(String::strip).filter(line -> !line.isEmpty()).map(Text::new);
    }

    private List<Post> posts(Role... roles) {
        return Stream.of(roles).filter(role -> member(role.name()) != null)
            .map(role -> new Post(role, member(role.name()), until())).toList();
    }

    /** Those who are ticked, and whoever has a role. */
    private List<MemberId> people() {
        var people = new ArrayList<>(sent.keySet().stream().filter(name -> name.matches("in-[1-9]\\d{0,8}"))
            .map(name -> Integer.valueOf(name.substring(3))).sorted().map(MemberId::new).toList());
        posts(Role.values()).stream().map(Post::holder).filter(holder -> !people.contains(holder)).forEach(people::add);
        return people.stream().distinct().toList();
    }

    private MemberId member(String field) {
        return number(field) == 0 ? null : new MemberId(number(field));
    }

    /** 0 where it is none. */
    private int number(String field) {
        return value(field).matches("[1-9]\\d{0,8}") ? Integer.parseInt(value(field)) : 0;
    }

    private Text text(String field) {
        return new Text(value(field));
    }

    private String value(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
