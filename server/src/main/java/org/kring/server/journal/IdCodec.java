package org.kring.server.journal;

import org.kring.core.Id;
import tools.jackson.core.JsonParser;

/** An id, kept as its number. */
record IdCodec(RecordShape record) implements Codec {
    @Override
    public void write(Object value, JsonText to) {
        to.number(((Id) value).value());
    }

    @Override
    public Object read(JsonParser from) {
        return of(from.getIntValue());
    }

    Object of(int number) {
        return record.make(new Object[] {number});
    }
}
