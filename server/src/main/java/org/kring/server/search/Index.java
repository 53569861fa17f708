package org.kring.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The index of one collective, in memory. Holds words and numbers, no texts. */
final class Index {
    private static final String KEY = "key";
    private static final String PART = "part";
    private static final FieldType WORDS = words();

    private final IndexWriter writer;
    private final SearcherManager searchers;

    Index() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(Tongue.forIndex())
                .setRAMBufferSizeMB(2).setMergeScheduler(new SerialMergeScheduler()));
            searchers = new SearcherManager(writer, new Uncached());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces what is known of one thing. @param isNew nothing was known of it */
    void put(Hit.Kind kind, int number, List<Findable> entries, boolean isNew) {
        var key = kind + "-" + number;
        var documents = entries.stream().map(entry -> document(key, entry)).toList();
        try {
            if (isNew) {
                writer.addDocuments(documents);
            } else {
                writer.updateDocuments(new Term(KEY, key), documents);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on searches find what was put. */
    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best first. */
    List<Hit> find(Query query, int most) {
        try {
            var searcher = searchers.acquire();
            try {
                return hits(searcher, query, most);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Hit> hits(IndexSearcher searcher, Query query, int most) throws IOException {
        var hits = new ArrayList<Hit>();
        var fields = searcher.storedFields();
        for (var found : searcher.search(query, most).scoreDocs) {
            var document = fields.document(found.doc);
            var key = document.get(KEY).split("-");
            hits.add(new Hit(Hit.Kind.valueOf(key[0]), Integer.parseInt(key[1]),
                document.getField(PART).numericValue().intValue()));
        }
        return hits;
    }

    private static Document document(String key, Findable entry) {
        var document = new Document();
        document.add(new StringField(KEY, key, Field.Store.YES));
        document.add(new StoredField(PART, entry.part()));
        for (var tongue : Tongue.values()) {
            document.add(new Field(tongue.field(), entry.title(), WORDS));
            document.add(new Field(tongue.field(), entry.title(), WORDS));
            document.add(new Field(tongue.field(), entry.text(), WORDS));
        }
        return document;
    }

    private static FieldType words() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /** Indexes are small and change often: remembering queries costs more than asking again. */
    private static final class Uncached extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(org.apache.lucene.index.IndexReader reader,
                                         org.apache.lucene.index.IndexReader before) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
