package org.kring.server.journal;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One of several records, kept as {@code {"its-name": {…}}}; the approved samples hold the names. */
final class SealedCodec implements Codec {
    private final Map<Class<?>, Variant> byClass;
    private final Map<String, Variant> byName;

    private record Variant(Class<?> type, String name, RecordCodec codec) {}

    SealedCodec(Class<?> type) {
        var all = variants(type).map(one -> new Variant(one, name(one), new RecordCodec(Codecs.record(one)))).toList();
        byClass = all.stream().collect(Collectors.toMap(Variant::type, Function.identity()));
        byName = all.stream().collect(Collectors.toMap(Variant::name, Function.identity()));
    }

    static Stream<Class<?>> variants(Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).flatMap(SealedCodec::variants);
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException("only records can be kept: " + type);
        }
        return Stream.of(type);
    }

    static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    public void write(Object value, JsonText to) {
        var variant = byClass.get(value.getClass());
        to.open('{');
        to.name(variant.name());
        variant.codec().write(value, to);
        to.close('}');
    }

    @Override
    public Object read(JsonParser from) {
        Codec.expect(from.currentToken(), JsonToken.START_OBJECT);
        Codec.expect(from.nextToken(), JsonToken.PROPERTY_NAME);
        var variant = byName.get(from.currentName());
        if (variant == null) {
            throw new IllegalArgumentException("no such variant: " + from.currentName());
        }
        from.nextToken();
        var value = variant.codec().read(from);
        Codec.expect(from.nextToken(), JsonToken.END_OBJECT);
        return value;
    }
}
