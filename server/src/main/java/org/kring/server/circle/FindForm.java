package org.kring.server.circle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Change.BecomeHub;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Role;
import org.kring.server.page.Typed;

/**
 * "Find our circles", as it was typed: for each circle a name, one sentence, what it decides, who, and the four roles.
 * Fields end in the number of their circle, counted from 1; what we do stands in fields of its own, each with the number
 * of the circle that looks after it.
 */
record FindForm(Map<String, String> sent) {
    static final String ID = "find";
    static final int MOST = 8;
    static final int MOST_THINGS = 40;

    Typed typed() {
        return Typed.sent(ID, sent);
    }

    /** The numbers of the circles that have a name. */
    List<Integer> named() {
        return IntStream.rangeClosed(1, MOST).filter(n -> !value("name-" + n).isBlank()).boxed().toList();
    }

    boolean isAsked() {
        return "ask".equals(sent.get("as"));
    }

    Changes changes() {
        var changes = Changes.NONE;
        for (var n : named()) {
            changes = changes.open(opening(n));
        }
        return changes.and(new BecomeHub(null, null, members("outside")));
    }

    private Opening opening(int n) {
        var domain = Stream.concat(value("items-" + n).lines(), sorted(n)).map(String::strip)
            .filter(line -> !line.isEmpty()).map(Text::new).toList();
        var posts = Stream.of(Role.values()).filter(role -> member(role.name() + "-" + n) != null)
            .map(role -> new Post(role, member(role.name() + "-" + n), until())).toList();
        return Opening.working(new Text(value("name-" + n)), new Text(value("aim-" + n)), domain, people(n, posts), posts);
    }

    /** What was sorted into this circle. */
    private Stream<String> sorted(int n) {
        return IntStream.rangeClosed(1, MOST_THINGS).filter(k -> value("where-" + k).equals(Integer.toString(n)))
            .mapToObj(k -> value("thing-" + k));
    }

    /** Those who are ticked, and whoever has a role. */
    private List<MemberId> people(int n, List<Post> posts) {
        var people = new ArrayList<>(members("in-" + n));
        posts.stream().map(Post::holder).filter(holder -> !people.contains(holder)).forEach(people::add);
        return people.stream().distinct().toList();
    }

    private List<MemberId> members(String prefix) {
        return sent.keySet().stream().filter(name -> name.matches(prefix + "-[1-9]\\d{0,8}"))
            .map(name -> new MemberId(Integer.parseInt(name.substring(prefix.length() + 1))))
            .sorted((one, other) -> Integer.compare(one.value(), other.value())).toList();
    }

    private MemberId member(String field) {
        return value(field).matches("[1-9]\\d{0,8}") ? new MemberId(Integer.parseInt(value(field))) : null;
    }

    private LocalDate until() {
        try {
            return LocalDate.parse(value("until"));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private String value(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
