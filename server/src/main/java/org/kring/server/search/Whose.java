package org.kring.server.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.core.agreement.Agreements;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Circles;
import org.kring.core.collective.Collective;

/**
 * Which circle looks after something: a plain comparison of words with what each circle decides, is for, and has agreed
 * on, in this order of weight. A word counts more the fewer circles use it. A circle that rests is sent nothing.
 *
 * @param words by circle: how much each word weighs there
 */
record Whose(Circles circles, Agreements agreements, Map<Circle, Map<String, Integer>> words) {
    private static final int DOMAIN = 4;
    private static final int CHARTER = 3;
    private static final int AGREED = 1;
    private static final int SHORTEST = 3;

    static final Whose NOBODYS = new Whose(null, null, Map.of());

    boolean isOf(Collective state) {
        return circles == state.circles() && agreements == state.agreements();
    }

    static Whose of(Collective state) {
        return new Whose(state.circles(), state.agreements(), state.circles().living().stream()
            .filter(circle -> circle.state().isAtWork()).collect(Collectors.toMap(circle -> circle, circle -> weights(state, circle))));
    }

    private static Map<String, Integer> weights(Collective state, Circle circle) {
        var weights = new HashMap<String, Integer>();
        state.agreements().all().stream().filter(agreement -> agreement.circle().equals(circle.id()) && agreement.holds())
            .forEach(agreement -> stems(agreement.headline().toString()).forEach(stem -> weights.put(stem, AGREED)));
        stems(circle.name() + " " + circle.aim()).forEach(stem -> weights.put(stem, CHARTER));
        circle.domain().forEach(item -> stems(item.text().toString()).forEach(stem -> weights.put(stem, DOMAIN)));
        return weights;
    }

    /** The circle that speaks of it more than any other; empty where none does, or two do alike. */
    Optional<Circle> looksAfter(String sentence) {
        var stems = stems(sentence);
        var scores = words.keySet().stream().collect(Collectors.toMap(circle -> circle, circle -> score(circle, stems)));
        var best = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
        var nearest = scores.keySet().stream().filter(circle -> scores.get(circle) == best).toList();
        return best > 0 && nearest.size() == 1 ? Optional.of(nearest.getFirst()) : Optional.empty();
    }

    private double score(Circle circle, Collection<String> stems) {
        var mine = words.get(circle);
        return stems.stream().filter(mine::containsKey)
            .mapToDouble(stem -> (double) mine.get(stem) / users(stem)).sum();
    }

    private long users(String stem) {
        return words.values().stream().filter(each -> each.containsKey(stem)).count();
    }

    /** The words that say something, as each language stems them. */
    private static Set<String> stems(String text) {
        var bounded = text.substring(0, Math.min(text.length(), Asking.LONGEST));
        var stems = new HashSet<String>();
        Tongue.AS_IT_STANDS.words(bounded).stream().filter(word -> word.length() >= SHORTEST && !Tongue.isSmall(word))
            .forEach(word -> List.of(Tongue.ENGLISH, Tongue.SPANISH).forEach(tongue -> stems.addAll(tongue.words(word))));
        return stems;
    }
}
