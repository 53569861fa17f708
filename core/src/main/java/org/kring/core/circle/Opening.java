package org.kring.core.circle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Change.Post;

/** A circle that is to be opened, with its words. The parts are those of {@link Change.Open}. */
public record Opening(Kind kind, Text name, Text aim, LocalDate until, Text mandate, List<Claim> domain,
                      List<MemberId> people, List<Post> posts) {
    /** @param within the item of the wider circle in which it lies, or 0 */
    public record Claim(Text text, int within) {}

    /** A circle for lasting work. */
    public static Opening working(Text name, Text aim, List<Text> domain, List<MemberId> people, List<Post> posts) {
        return new Opening(Kind.WORKING, name, aim, null, Text.NONE,
            domain.stream().map(text -> new Claim(text, 0)).toList(), people, posts);
    }

    /** A small group until a date, that brings something back. */
    public static Opening helping(Text name, Text aim, Text mandate, LocalDate until, List<MemberId> people,
                                  MemberId leader) {
        return new Opening(Kind.HELPING, name, aim, until, mandate, List.of(), people,
            List.of(new Post(Role.LEADER, leader, until)));
    }

    /** The same, with its items in those of the wider circle. */
    public Opening within(List<Claim> domain) {
        return new Opening(kind, name, aim, until, mandate, domain, people, posts);
    }

    public Optional<MemberId> holder(Role role) {
        return posts.stream().filter(post -> post.role() == role).map(Post::holder).findFirst();
    }

    public static Opening of(Changes changes, Change.Open open) {
        return new Opening(open.kind(), changes.text(open.name()), changes.text(open.aim()), open.until(),
            changes.text(open.mandate()), open.domain().stream()
                .map(item -> new Claim(changes.text(item.text()), item.within())).toList(), open.people(), open.posts());
    }

    /** @param words where its words are put */
    Change.Open as(List<Text> words) {
        return new Change.Open(kind, place(words, name), place(words, aim), until,
            mandate.isBlank() ? null : place(words, mandate),
            domain.stream().map(claim -> new Change.Item(place(words, claim.text()), claim.within())).toList(),
            List.copyOf(people), List.copyOf(posts));
    }

    private static int place(List<Text> words, Text text) {
        words.add(text);
        return words.size() - 1;
    }
}
