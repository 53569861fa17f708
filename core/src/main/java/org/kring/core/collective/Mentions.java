package org.kring.core.collective;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kring.core.Event;
import org.kring.core.Id;

/** The ids that an event names in its own components. */
final class Mentions {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Mentions() {}

    static List<Id> of(Event event) {
        var ids = new ArrayList<Id>();
        for (var component : COMPONENTS.get(event.getClass())) {
            collect(read(component, event), ids);
        }
        return ids;
    }

    private static void collect(Object value, List<Id> ids) {
        if (value instanceof Id id) {
            ids.add(id);
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> collect(each, ids));
        }
    }

    private static Object read(RecordComponent component, Event event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
