package org.kring.server.journal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Takes a record apart and puts it together again. A component that is null is not written. */
final class RecordShape {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final String[] names;
    private final Codec[] codecs;
    private final MethodHandle[] parts;
    private final MethodHandle constructor;
    private final int[] all;

    RecordShape(Class<?> type, List<Codec> codecs) {
        var components = type.getRecordComponents();
        names = Stream.of(components).map(RecordComponent::getName).toArray(String[]::new);
        parts = Stream.of(components).map(RecordShape::part).toArray(MethodHandle[]::new);
        constructor = constructor(type, components);
        all = IntStream.range(0, components.length).toArray();
        this.codecs = codecs.toArray(Codec[]::new);
    }

    private static MethodHandle part(RecordComponent component) {
        try {
            return LOOKUP.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("not public: " + component, e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        try {
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return LOOKUP.unreflectConstructor(type.getDeclaredConstructor(types))
                .asSpreader(Object[].class, types.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not public: " + type, e);
        }
    }

    int[] all() {
        return all;
    }

    void write(Object record, int[] components, JsonText to) {
        to.open('{');
        for (var i : components) {
            var value = part(record, i);
            if (value != null) {
                to.name(names[i]);
                codecs[i].write(value, to);
            }
        }
        to.close('}');
    }

    private Object part(Object record, int i) {
        try {
            return parts[i].invokeExact(record);
        } catch (Throwable e) {
            throw new IllegalStateException(names[i], e);
        }
    }

    /** The values of components that are not written. */
    Object[] absent() {
        var values = new Object[codecs.length];
        for (var i = 0; i < values.length; i++) {
            values[i] = codecs[i].absent();
        }
        return values;
    }

    /** Reads the rest of an object into {@code values}; a name that is not among {@code components} is an error. */
    void read(JsonParser from, int[] components, Object[] values) {
        var likely = 0;
        while (from.nextToken() == JsonToken.PROPERTY_NAME) {
            likely = position(from.currentName(), components, likely);
            var i = components[likely++];
            from.nextToken();
            values[i] = codecs[i].read(from);
        }
        Codec.expect(from.currentToken(), JsonToken.END_OBJECT);
    }

    /** Names come in the order in which they were written, some left out. */
    private int position(String name, int[] components, int likely) {
        for (var n = 0; n < components.length; n++) {
            var position = (likely + n) % components.length;
            if (names[components[position]].equals(name)) {
                return position;
            }
        }
        throw new IllegalArgumentException("no such component: " + name);
    }

    Object make(Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
