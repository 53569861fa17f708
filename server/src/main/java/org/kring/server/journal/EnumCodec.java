package org.kring.server.journal;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;

/** A choice, kept by its name. */
record EnumCodec(Map<String, Enum<?>> constants) implements Codec {
    static EnumCodec of(Class<?> type) {
        return new EnumCodec(Stream.of(type.getEnumConstants()).<Enum<?>>map(constant -> (Enum<?>) constant)
            .collect(Collectors.toMap(Enum::name, Function.identity())));
    }

    @Override
    public void write(Object value, JsonText to) {
        to.text(((Enum<?>) value).name());
    }

    @Override
    public Object read(JsonParser from) {
        var constant = constants.get(from.getString());
        if (constant == null) {
            throw new IllegalArgumentException("no such choice: " + from.getString());
        }
        return constant;
    }
}
