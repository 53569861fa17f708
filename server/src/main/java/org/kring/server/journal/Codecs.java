package org.kring.server.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kring.core.Id;
import org.kring.core.Text;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;

/**
 * Finds the codec of a type of fact: numbers, choices, dates, strings, ids, records of facts, sealed types of records,
 * lists, sets, maps and optionals of them.
 */
final class Codecs {
    private static final Map<Class<?>, Codec> SIMPLE = Map.ofEntries(
        Map.entry(int.class, Scalar.INT), Map.entry(Integer.class, Scalar.INT),
        Map.entry(long.class, Scalar.LONG), Map.entry(Long.class, Scalar.LONG),
        Map.entry(boolean.class, Scalar.TRUTH), Map.entry(Boolean.class, Scalar.TRUTH),
        Map.entry(String.class, Scalar.STRING),
        Map.entry(Instant.class, Scalar.of(Instant::parse)),
        Map.entry(LocalDate.class, Scalar.of(LocalDate::parse)),
        Map.entry(LocalTime.class, Scalar.of(LocalTime::parse)),
        Map.entry(Duration.class, Scalar.of(Duration::parse)),
        Map.entry(ZoneId.class, Scalar.of(ZoneId::of)));

    private Codecs() {}

    /** Throws when facts of this type cannot be kept; free text is not a fact. */
    static Codec of(Type type) {
        return switch (type) {
            case ParameterizedType generic -> ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
            case Class<?> plain -> ofClass(plain);
            default -> throw unknown(type);
        };
    }

    private static Codec ofClass(Class<?> type) {
        if (type == Text.class) {
            throw new IllegalArgumentException("free text stands at the top of an event, never inside");
        }
        if (SIMPLE.containsKey(type)) {
            return SIMPLE.get(type);
        }
        if (type.isEnum()) {
            return EnumCodec.of(type);
        }
        if (type.isSealed()) {
            return new SealedCodec(type);
        }
        if (type.isRecord()) {
            return Id.class.isAssignableFrom(type) ? new IdCodec(record(type)) : new RecordCodec(record(type));
        }
        throw unknown(type);
    }

    static RecordShape record(Class<?> type) {
        return new RecordShape(type,
            Stream.of(type.getRecordComponents()).map(RecordComponent::getGenericType).map(Codecs::of).toList());
    }

    private static Codec ofGeneric(Class<?> raw, Type[] of) {
        if (raw == List.class || raw == PVector.class || raw == Set.class || raw == PSet.class) {
            return new ManyCodec(of(of[0]), Many.of(raw));
        }
        if (raw == Map.class || raw == PMap.class) {
            return new MapCodec(of(of[0]), of(of[1]), raw == PMap.class);
        }
        if (raw == Optional.class) {
            return new OptionalCodec(of(of[0]));
        }
        throw unknown(raw);
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("the journal cannot keep facts of " + type);
    }
}
