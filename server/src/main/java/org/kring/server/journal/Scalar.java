package org.kring.server.journal;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A fact that is one number, one truth or one string. */
record Scalar(boolean quoted, Function<JsonParser, Object> reading) implements Codec {
    static final Codec INT = new Scalar(false, JsonParser::getIntValue);
    static final Codec LONG = new Scalar(false, JsonParser::getLongValue);
    static final Codec TRUTH = new Scalar(false, JsonParser::getBooleanValue);
    static final Codec STRING = of(string -> string);

    /** A type that its own toString and {@code parse} turn into a string and back. */
    static Codec of(Function<String, Object> parse) {
        return new Scalar(true, from -> parse.apply(string(from)));
    }

    private static String string(JsonParser from) {
        Codec.expect(from.currentToken(), JsonToken.VALUE_STRING);
        return from.getString();
    }

    @Override
    public void write(Object value, JsonText to) {
        if (quoted) {
            to.text(value.toString());
        } else {
            to.literal(value);
        }
    }

    @Override
    public Object read(JsonParser from) {
        return reading.apply(from);
    }
}
