package org.kring.core.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Change.Post;

/** Changes of the structure that are decided together, in their order, with the words they speak of. */
public record Changes(List<Change> list, List<Text> words) {
    public static final Changes NONE = new Changes(List.of(), List.of());

    public Changes {
        list = List.copyOf(list);
        words = List.copyOf(words);
    }

    /** The words at a place; removed words where they were erased, none where there is no place. */
    public Text text(Integer place) {
        return place == null ? Text.NONE : place >= 0 && place < words.size() ? words.get(place) : Text.REMOVED;
    }

    /** The circles that would be opened. */
    public List<Opening> openings() {
        return list.stream().filter(Change.Open.class::isInstance).map(Change.Open.class::cast)
            .map(open -> Opening.of(this, open)).toList();
    }

    /** Whether the founding circle becomes the hub by this. */
    public boolean formsHub() {
        return list.stream().anyMatch(Change.BecomeHub.class::isInstance);
    }

    public Changes open(Opening opening) {
        var said = new ArrayList<>(words);
        var change = opening.as(said);
        return new Changes(plus(change), said);
    }

    /** A circle that is there already is made ready for the hub; nothing where nothing is added. */
    public Changes complete(CircleId circle, List<Text> domain, List<MemberId> people, List<Post> posts) {
        var said = new ArrayList<>(words);
        said.addAll(domain);
        var items = IntStream.range(words.size(), said.size()).mapToObj(place -> new Change.Item(place, 0)).toList();
        return domain.isEmpty() && people.isEmpty() && posts.isEmpty() ? this
            : new Changes(plus(new Change.Complete(circle, items, List.copyOf(people), List.copyOf(posts))), said);
    }

    public Changes aim(CircleId circle, Text aim) {
        return saying(aim, new Change.NewAim(circle, words.size()));
    }

    public Changes take(CircleId circle, Text item, int within) {
        return saying(item, new Change.TakeItem(circle, words.size(), within));
    }

    /** A change without words. */
    public Changes and(Change change) {
        return new Changes(plus(change), words);
    }

    private Changes saying(Text text, Change change) {
        var said = new ArrayList<>(words);
        said.add(text);
        return new Changes(plus(change), said);
    }

    private List<Change> plus(Change change) {
        var all = new ArrayList<>(list);
        all.add(change);
        return all;
    }
}
