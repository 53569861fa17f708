package org.kring.server.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pcollections.OrderedPMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Facts by id, choice or string, kept as an array of pairs in the map's own order. */
record MapCodec(Codec key, Codec value, boolean persistent) implements Codec {
    @Override
    public void write(Object map, JsonText to) {
        to.open('[');
        ((Map<?, ?>) map).forEach((k, v) -> {
            to.open('[');
            key.write(k, to);
            value.write(v, to);
            to.close(']');
        });
        to.close(']');
    }

    @Override
    public Object read(JsonParser from) {
        Codec.expect(from.currentToken(), JsonToken.START_ARRAY);
        var map = new LinkedHashMap<>();
        while (from.nextToken() != JsonToken.END_ARRAY) {
            readPair(from, map);
        }
        return persistent ? OrderedPMap.from(map) : Collections.unmodifiableMap(map);
    }

    private void readPair(JsonParser from, Map<Object, Object> map) {
        Codec.expect(from.currentToken(), JsonToken.START_ARRAY);
        from.nextToken();
        var k = key.read(from);
        from.nextToken();
        map.put(k, value.read(from));
        Codec.expect(from.nextToken(), JsonToken.END_ARRAY);
    }
}
