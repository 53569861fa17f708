package org.kring.core.collective;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Change.Post;

/**
 * What a group had before it came here.
 *
 * @param first  the number that the first of those who come along gets
 * @param people how many come along; their numbers follow each other
 * @param groups each after the one it lies in
 */
public record Past(MemberId first, int people, List<Group> groups, List<Rule> rules, Text mission) {
    public Past {
        groups = List.copyOf(groups);
        rules = List.copyOf(rules);
    }

    /**
     * A group of people.
     *
     * @param inside the place of the group in which it lies, counted from 1; 0 for the founding circle
     */
    public record Group(Text name, Text aim, int inside, List<Text> domain, List<MemberId> people, List<Post> posts) {
        public Group {
            domain = List.copyOf(domain);
            people = List.copyOf(people);
            posts = List.copyOf(posts);
        }

        public Group with(Post post) {
            var more = new ArrayList<>(posts);
            more.add(post);
            return new Group(name, aim, inside, domain, people, more);
        }
    }

    /**
     * Something that was agreed.
     *
     * @param group     the place of the group that it belongs to, counted from 1; 0 for the founding circle
     * @param owner     who minds it, or null
     * @param starts    since when it holds; null means today
     * @param lookAgain when to look at it again; null means half a year from now
     */
    public record Rule(int group, Text title, Text text, MemberId owner, LocalDate starts, LocalDate lookAgain) {}

    /** Nothing, where members 1 to {@code first - 1} are here already. */
    public static Past none(MemberId first) {
        return new Past(first, 0, List.of(), List.of(), Text.NONE);
    }

    public boolean isNothing() {
        return people == 0 && groups.isEmpty() && rules.isEmpty() && mission.isBlank();
    }

    public Past withOneMore() {
        return new Past(first, people + 1, groups, rules, mission);
    }

    public Past with(Group group) {
        return new Past(first, people, plus(groups, group), rules, mission);
    }

    /** @param group the place of the group, counted from 1 */
    public Past with(int group, Post post) {
        var changed = new ArrayList<>(groups);
        changed.set(group - 1, groups.get(group - 1).with(post));
        return new Past(first, people, changed, rules, mission);
    }

    public Past with(Rule rule) {
        return new Past(first, people, groups, plus(rules, rule), mission);
    }

    public Past with(Text mission) {
        return new Past(first, people, groups, rules, mission);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
