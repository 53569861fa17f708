package org.kring.server.journal;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A record of facts, kept as an object. */
record RecordCodec(RecordShape record) implements Codec {
    @Override
    public void write(Object value, JsonText to) {
        record.write(value, record.all(), to);
    }

    @Override
    public Object read(JsonParser from) {
        Codec.expect(from.currentToken(), JsonToken.START_OBJECT);
        var values = record.absent();
        record.read(from, record.all(), values);
        return record.make(values);
    }
}
