package org.kring.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The ways in which a text is read: as it stands, without accents; and by the stems of each language. */
enum Tongue {
    /** For names, beginnings of words, and all other languages. */
    AS_IT_STANDS(new Folding(), CharArraySet.EMPTY_SET),
    ENGLISH(new EnglishAnalyzer(CharArraySet.EMPTY_SET), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET),
    SPANISH(new SpanishAnalyzer(CharArraySet.EMPTY_SET), SpanishAnalyzer.getDefaultStopSet());

    private final Analyzer analyzer;
    private final CharArraySet small;

    Tongue(Analyzer analyzer, CharArraySet small) {
        this.analyzer = analyzer;
        this.small = small;
    }

    static Analyzer forIndex() {
        return new PerFieldAnalyzerWrapper(AS_IT_STANDS.analyzer, Arrays.stream(values())
            .collect(Collectors.toMap(Tongue::field, tongue -> tongue.analyzer, (one, _) -> one, java.util.HashMap::new)));
    }

    /** Whether a word is too common in some language to say much: "the", "de". */
    static boolean isSmall(String word) {
        return Arrays.stream(values()).anyMatch(tongue -> tongue.small.contains(word));
    }

    String field() {
        return name();
    }

    /** The words of a text as this tongue keeps them. */
    List<String> words(String text) {
        var words = new ArrayList<String>();
        try (var stream = analyzer.tokenStream(field(), text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static final class Folding extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    }
}
