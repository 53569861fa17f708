package org.kring.server.journal;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.core.Event;
import org.kring.core.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Which components of an event are facts and which are words. Words: those of type Text or list of Text. */
final class EventShape {
    private static final JsonFactory JSON = new JsonFactory();

    private final RecordShape record;
    private final int[] facts;
    private final int[] words;
    private final Object[] erased;

    EventShape(Class<? extends Event> type) {
        var codecs = new ArrayList<Codec>();
        var isWords = new ArrayList<Boolean>();
        for (var component : type.getRecordComponents()) {
            isWords.add(isWords(component));
            codecs.add(isWords(component) ? WordCodecs.of(component.getGenericType())
                : Codecs.of(component.getGenericType()));
        }
        record = new RecordShape(type, codecs);
        facts = IntStream.range(0, codecs.size()).filter(i -> !isWords.get(i)).toArray();
        words = IntStream.range(0, codecs.size()).filter(isWords::get).toArray();
        erased = codecs.stream().map(codec -> codec == WordCodecs.TEXTS ? List.of() : Text.REMOVED).toArray();
    }

    static boolean isWords(RecordComponent component) {
        return WordCodecs.fits(component.getGenericType());
    }

    byte[] facts(Event event) {
        return json(event, facts);
    }

    byte[] words(Event event) {
        return words.length == 0 ? null : json(event, words);
    }

    private byte[] json(Event event, int[] components) {
        var text = new JsonText();
        record.write(event, components, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    Event read(byte[] factsJson, byte[] wordsJson) {
        var values = record.absent();
        read(factsJson, facts, values);
        if (wordsJson != null) {
            read(wordsJson, words, values);
        } else {
            IntStream.of(words).forEach(i -> values[i] = erased[i]);
        }
        return (Event) record.make(values);
    }

    private void read(byte[] json, int[] components, Object[] values) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            Codec.expect(parser.nextToken(), JsonToken.START_OBJECT);
            record.read(parser, components, values);
            Codec.expect(parser.nextToken(), null);
        }
    }
}
