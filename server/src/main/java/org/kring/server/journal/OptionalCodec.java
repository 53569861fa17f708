package org.kring.server.journal;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A fact that may be missing; then it is kept as null, or not at all in an object. */
record OptionalCodec(Codec present) implements Codec {
    @Override
    public void write(Object value, JsonText to) {
        ((Optional<?>) value).ifPresentOrElse(one -> present.write(one, to), () -> to.literal(null));
    }

    @Override
    public Object read(JsonParser from) {
        return from.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(present.read(from));
    }

    @Override
    public Object absent() {
        return Optional.empty();
    }
}
