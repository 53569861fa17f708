package org.kring.server.journal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kring.core.Event;
import org.kring.server.journal.event.EventType;
import org.kring.server.journal.event.EventTypes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns events into what the journal keeps, and back, from every schema version there ever was. */
public final class EventJson {
    private final Map<Class<?>, Stored> byClass;
    private final Map<String, Stored> byName;

    /** Shapes are made when first needed, so that a start need not wait for all of them. */
    private static final class Stored {
        private final EventType type;
        private volatile EventShape shape;

        Stored(EventType type) {
            this.type = type;
        }

        EventShape shape() {
            if (shape == null) {
                shape = new EventShape(type.event());
            }
            return shape;
        }
    }

    /**
     * An event as it is kept.
     *
     * @param facts a JSON object of everything but free text, in UTF-8
     * @param words a JSON object of its free text; null when the type has none, or when they were erased
     */
    public record Json(String type, int schema, byte[] facts, byte[] words) {}

    public EventJson() {
        this(EventTypes.ALL);
    }

    EventJson(List<EventType> types) {
        var all = types.stream().map(Stored::new).toList();
        byClass = all.stream().collect(Collectors.toMap(stored -> stored.type.event(), Function.identity()));
        byName = all.stream().collect(Collectors.toMap(stored -> stored.type.name(), Function.identity()));
    }

    public Json write(Event event) {
        var stored = byClass.get(event.getClass());
        if (stored == null) {
            throw new IllegalArgumentException("not in EventTypes: " + event.getClass());
        }
        return new Json(stored.type.name(), stored.type.schema(), stored.shape().facts(event),
            stored.shape().words(event));
    }

    /** Throws an unchecked exception when it cannot be understood. */
    public Event read(Json json) {
        var stored = byName.get(json.type());
        if (stored == null || json.schema() > stored.type.schema()) {
            throw new IllegalArgumentException("not known to this version of Kring: " + json.type() + " " + json.schema());
        }
        var now = json.schema() == stored.type.schema() ? json : lifted(json, stored.type);
        return stored.shape().read(now.facts(), now.words());
    }

    private static Json lifted(Json json, EventType type) {
        var facts = tree(json.facts());
        var words = json.words() == null ? null : tree(json.words());
        type.upcasts().subList(json.schema() - 1, type.upcasts().size()).forEach(upcast -> upcast.lift(facts, words));
        return new Json(type.name(), type.schema(), Trees.MAPPER.writeValueAsBytes(facts),
            words == null ? null : Trees.MAPPER.writeValueAsBytes(words));
    }

    private static ObjectNode tree(byte[] json) {
        return (ObjectNode) Trees.MAPPER.readTree(json);
    }

    /** Made when the first old entry is read; most journals have none. */
    private static final class Trees {
        private static final JsonMapper MAPPER = JsonMapper.builder().build();
    }
}
