package org.kring.server.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** How free text is kept: as a string, removed text as null. */
final class WordCodecs {
    static final Codec TEXT = new TextCodec();
    static final Codec TEXTS = new TextsCodec();

    private WordCodecs() {}

    static boolean fits(Type type) {
        return type == Text.class || isTexts(type);
    }

    static Codec of(Type type) {
        return isTexts(type) ? TEXTS : TEXT;
    }

    private static boolean isTexts(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
            && list.getActualTypeArguments()[0] == Text.class;
    }

    private record TextCodec() implements Codec {
        @Override
        public void write(Object value, JsonText to) {
            var text = (Text) value;
            if (text.isRemoved()) {
                to.literal(null);
            } else {
                to.text(text.value());
            }
        }

        @Override
        public Object read(JsonParser from) {
            if (from.currentToken() == JsonToken.VALUE_NULL) {
                return Text.REMOVED;
            }
            Codec.expect(from.currentToken(), JsonToken.VALUE_STRING);
            return new Text(from.getString());
        }
    }

    private record TextsCodec() implements Codec {
        @Override
        public void write(Object value, JsonText to) {
            to.open('[');
            ((List<?>) value).forEach(text -> TEXT.write(text, to));
            to.close(']');
        }

        @Override
        public Object read(JsonParser from) {
            Codec.expect(from.currentToken(), JsonToken.START_ARRAY);
            var texts = new ArrayList<Text>();
            while (from.nextToken() != JsonToken.END_ARRAY) {
                texts.add((Text) TEXT.read(from));
            }
            return List.copyOf(texts);
        }
    }
}
