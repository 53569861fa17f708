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
    private final Class<?> type;
    private final MethodHandle[] parts;
    private MethodHandle constructor;
    private final int[] all;

    RecordShape(Class<?> type, List<Codec> codecs) {
        this.type = type;
        var components = type.getRecordComponents();
        names = Stream.of(components).map(RecordComponent::getName).toArray(String[]::new);
        parts = new MethodHandle[components.length];
        all = IntStream.range(0, components.length).toArray();
        this.codecs = codecs.toArray(Codec[]::new);
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
            return access(i).invokeExact(record);
        } catch (Throwable e) {
            throw new IllegalStateException(names[i], e);
        }
    }

    /** Handles take a moment to make, so each is made when first needed; two threads may make the same one. */
    private MethodHandle access(int i) throws IllegalAccessException {
        if (parts[i] == null) {
            parts[i] = LOOKUP.unreflect(type.getRecordComponents()[i].getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
        }
        return parts[i];
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
            return construct().invokeExact(values);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private MethodHandle construct() throws ReflectiveOperationException {
        if (constructor == null) {
            var types = Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = LOOKUP.unreflectConstructor(type.getDeclaredConstructor(types))
                .asSpreader(Object[].class, types.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
        }
        return constructor;
    }
}
