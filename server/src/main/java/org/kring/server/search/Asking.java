package org.kring.server.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what a person typed into a question to the index. Every sign is taken as text; there is nothing to get wrong. */
final class Asking {
    static final int LONGEST = 300;
    private static final int MOST_WORDS = 24;
    private static final int SHORTEST_BEGINNING = 3;

    private Asking() {}

    /** Everything typed must be there; each word may be the beginning of one. */
    static Query forAll(String typed) {
        var query = new BooleanQuery.Builder();
        var words = words(typed);
        var onlySmall = words.stream().allMatch(Tongue::isSmall);
        for (int n = 0; n < words.size(); n++) {
            boolean last = n == words.size() - 1;
            boolean must = onlySmall || last || !Tongue.isSmall(words.get(n));
            query.add(word(words.get(n), last || isLong(words.get(n))), must ? Occur.MUST : Occur.SHOULD);
        }
        return query.build();
    }

    /** What speaks of the same thing as a sentence, where at least some of its words are shared. */
    static Query forSome(String sentence) {
        var query = new BooleanQuery.Builder();
        var words = words(sentence).stream().filter(word -> isLong(word) && !Tongue.isSmall(word)).toList();
        for (int n = 0; n < words.size(); n++) {
            query.add(word(words.get(n), n == words.size() - 1), Occur.SHOULD);
        }
        return query.setMinimumNumberShouldMatch(words.size() < 4 ? 1 : 2).build();
    }

    private static List<String> words(String typed) {
        var bounded = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return Tongue.AS_IT_STANDS.words(bounded).stream().distinct().limit(MOST_WORDS).toList();
    }

    private static boolean isLong(String word) {
        return word.codePointCount(0, word.length()) >= SHORTEST_BEGINNING;
    }

    private static Query word(String word, boolean beginning) {
        var ways = Stream.of(Tongue.values())
            .flatMap(tongue -> tongue.words(word).stream().map(stem -> (Query) new TermQuery(new Term(tongue.field(), stem))));
        var begins = new BoostQuery(new PrefixQuery(new Term(Tongue.AS_IT_STANDS.field(), word)), 0.5f);
        return new DisjunctionMaxQuery(beginning ? Stream.concat(ways, Stream.of(begins)).toList() : ways.toList(), 0.1f);
    }
}
