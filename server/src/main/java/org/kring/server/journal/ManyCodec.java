package org.kring.server.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Several facts of one type, kept as an array. */
record ManyCodec(Codec each, Function<List<Object>, Object> collect) implements Codec {
    @Override
    public void write(Object value, JsonText to) {
        to.open('[');
        ((Collection<?>) value).forEach(one -> each.write(one, to));
        to.close(']');
    }

    @Override
    public Object read(JsonParser from) {
        Codec.expect(from.currentToken(), JsonToken.START_ARRAY);
        var all = new ArrayList<>();
        while (from.nextToken() != JsonToken.END_ARRAY) {
            all.add(each.read(from));
        }
        return collect.apply(all);
    }
}
