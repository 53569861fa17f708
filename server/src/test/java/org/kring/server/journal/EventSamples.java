package org.kring.server.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.core.Event;
import org.kring.core.Text;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Makes samples of any event from its shape: a plain one, and for every choice or variant in it one that differs from
 * the plain one in that alone, so that a new choice adds samples and changes none.
 */
final class EventSamples {
    /** Where the sample being made differs from the plain one; what there is to choose is noted meanwhile. */
    private final String place;
    private final int choice;
    private final Map<String, List<String>> choices = new LinkedHashMap<>();
    private int count;

    private EventSamples(String place, int choice) {
        this.place = place;
        this.choice = choice;
    }

    static Map<String, Event> of(Class<? extends Event> type) {
        var samples = new LinkedHashMap<String, Event>();
        var plain = new EventSamples("", 0);
        samples.put("plain", (Event) plain.record("", type));
        plain.choices.forEach((place, names) -> IntStream.range(1, names.size()).forEach(i ->
            samples.put(place + " " + names.get(i), (Event) new EventSamples(place, i).record("", type))));
        return samples;
    }

    private Object record(String path, Class<?> type) {
        var components = Stream.of(type.getRecordComponents()).toList();
        var values = components.stream().map(part -> value(path + "/" + part.getName(), part.getGenericType())).toList();
        try {
            var types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }

    private Object value(String path, Type type) {
        return switch (type) {
            case ParameterizedType generic -> collection(path, (Class<?>) generic.getRawType(),
                generic.getActualTypeArguments());
            case Class<?> plain -> value(path, plain);
            default -> throw new IllegalArgumentException(path + " " + type);
        };
    }

    private Object value(String path, Class<?> type) {
        count++;
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> count;
            case "long", "Long" -> (long) count;
            case "boolean", "Boolean" -> choose(path, List.of("false", "true")) == 1;
            case "String" -> "string " + count;
            case "Text" -> new Text("Words " + count + ": \"één\" \\ 🌱 مرحبا\nnext line");
            case "Instant" -> Instant.parse("2026-11-24T18:30:00.123Z").plusSeconds(count);
            case "LocalDate" -> LocalDate.of(2026, 11, 24).plusDays(count);
            case "LocalTime" -> LocalTime.of(19, 30).plusMinutes(count);
            case "Duration" -> Duration.ofHours(count);
            case "ZoneId" -> ZoneId.of("Europe/Berlin");
            default -> ownType(path, type);
        };
    }

    private Object ownType(String path, Class<?> type) {
        if (type.isEnum()) {
            var constants = type.getEnumConstants();
            return constants[choose(path, Stream.of(constants).map(c -> ((Enum<?>) c).name()).toList())];
        }
        if (type.isSealed()) {
            var variants = SealedCodec.variants(type).toList();
            var variant = variants.get(choose(path, variants.stream().map(SealedCodec::name).toList()));
            return record(path + "/" + SealedCodec.name(variant), variant);
        }
        return record(path, type);
    }

    private int choose(String path, List<String> names) {
        choices.put(path, names);
        return path.equals(place) ? choice : 0;
    }

    private Object collection(String path, Class<?> raw, Type[] of) {
        var first = value(path + "[0]", of[0]);
        if (raw == Optional.class) {
            return Optional.of(first);
        }
        if (raw == Map.class || raw == PMap.class) {
            var map = HashTreePMap.singleton(first, value(path + "[value]", of[1]));
            return raw == Map.class ? Map.copyOf(map) : map;
        }
        return collection(raw, first, value(path + "[1]", of[0]));
    }

    private static Object collection(Class<?> raw, Object... values) {
        var all = new ArrayList<>(List.of(values).stream().distinct().toList());
        if (raw == PVector.class) {
            return TreePVector.from(all);
        }
        if (raw == PSet.class) {
            return OrderedPSet.from(all);
        }
        return raw == Set.class ? Set.copyOf(all) : List.copyOf(all);
    }
}
