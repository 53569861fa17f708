package org.kring.server.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.kring.core.circle.Circle;
import org.kring.server.journal.CollectiveId;
import org.kring.server.web.Look;
import org.springframework.stereotype.Component;

/**
 * The one search over agreements, decisions, meeting notes and topics. A collective is indexed when somebody searches
 * in it first, and forgotten again when nobody does. What is found is open to every member of the collective.
 */
@Component
public class Search {
    /** As many as anybody reads. */
    public static final int MOST = 60;
    private static final int COLLECTIVES = 50;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final LoadingCache<CollectiveId, Library> libraries =
        Caffeine.newBuilder().maximumSize(COLLECTIVES).expireAfterAccess(IDLE).build(_ -> new Library());

    /** What holds every word typed, or words that begin so; the best first. Nothing typed finds nothing. */
    public List<Line> find(Look look, String typed) {
        return lines(look, Asking.forAll(typed), MOST);
    }

    /**
     * What speaks of the same thing as a sentence that somebody is writing; a topic and the talk about it once.
     *
     * @param most how many at most
     */
    public List<Line> related(Look look, String sentence, int most) {
        var titles = new HashSet<String>();
        return lines(look, Asking.forSome(sentence), 2 * most).stream().filter(line -> titles.add(line.title())).limit(most)
            .toList();
    }

    /** The circle that looks after what a sentence speaks of, where one does more than all others. */
    public Optional<Circle> looksAfter(Look look, String sentence) {
        return libraries.get(look.visit().collective()).looksAfter(look.state(), sentence);
    }

    private List<Line> lines(Look look, Query query, int most) {
        return new Lines(look).of(libraries.get(look.visit().collective()).find(look.shown(), query, most));
    }
}
