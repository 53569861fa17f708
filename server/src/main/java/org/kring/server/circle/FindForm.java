package org.kring.server.circle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.core.CircleId;
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
 * Fields end in the number of their circle, counted from 1, or in {@link #key} for a circle that is there already; what
 * we do stands in fields of its own, each with the circle that looks after it.
 */
record FindForm(Map<String, String> sent) {
    static final String ID = "find";
    static final int MOST = 24;
    static final int MOST_THINGS = 40;

    Typed typed() {
        return Typed.sent(ID, sent);
    }

    /** The numbers of the circles that have a name. */
    List<Integer> named() {
        return IntStream.rangeClosed(1, MOST).filter(n -> !value("name-" + n).isBlank()).boxed().toList();
    }

    /** How many blocks for new circles there are: all that have a name, an empty one, and one more where it was asked for. */
    List<Integer> blocks(int fewest) {
        var named = named();
        var shown = Math.max(value("blocks").matches("\\d{1,2}") ? Integer.parseInt(value("blocks")) : 0, fewest);
        var count = Math.max(named.isEmpty() ? 0 : named.getLast() + 1, isMore() ? shown + 1 : shown);
        return IntStream.rangeClosed(1, Math.min(MOST, count)).boxed().toList();
    }

    boolean isAsked() {
        return "ask".equals(sent.get("as"));
    }

    /** "One more circle." */
    boolean isMore() {
        return "more".equals(sent.get("as"));
    }

    /** @param there the circles that are there already */
    Changes changes(List<CircleId> there) {
        var changes = Changes.NONE;
        for (var circle : there) {
            var posts = posts(key(circle));
            changes = changes.complete(circle, domain(key(circle)), people(key(circle), posts), posts);
        }
        for (var n : named()) {
            changes = changes.open(opening(n.toString()));
        }
        return changes.and(new BecomeHub(null, null, members("outside")));
    }

    /** What the fields of a circle that is there already end in. */
    static String key(CircleId circle) {
        return "c" + circle.value();
    }

    private Opening opening(String n) {
        var posts = posts(n);
        return Opening.working(new Text(value("name-" + n)), new Text(value("aim-" + n)), domain(n), people(n, posts), posts);
    }

    private List<Text> domain(String n) {
        return Stream.concat(value("items-" + n).lines(), sorted(n)).map(String::strip)
            .filter(line -> !line.isEmpty()).map(Text::new).toList();
    }

    private List<Post> posts(String n) {
        return Stream.of(Role.values()).filter(role -> member(role.name() + "-" + n) != null)
            .map(role -> new Post(role, member(role.name() + "-" + n), until())).toList();
    }

    /** What was sorted into this circle. */
    private Stream<String> sorted(String n) {
        return IntStream.rangeClosed(1, MOST_THINGS).filter(k -> value("where-" + k).equals(n)).mapToObj(k -> value("thing-" + k));
    }

    /** Those who are ticked, and whoever has a role. */
    private List<MemberId> people(String n, List<Post> posts) {
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
