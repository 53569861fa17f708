package org.kring.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.core.Event;
import org.kring.server.journal.event.EventType;
import org.kring.server.journal.event.EventTypes;
import org.kring.server.journal.event.Upcast;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is stored stays readable: for every type and schema version there is an approved file of samples. With
 * {@code -Dapprove=true} missing samples are written; look at them before you commit them. A sample that differs is
 * never overwritten: the shape has changed, so the type needs an {@link Upcast}.
 */
class ApprovedEventsTest {
    private static final Path FOLDER = Path.of("src/test/resources/approved/events");
    private static final boolean APPROVE = Boolean.getBoolean("approve");
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final EventJson JSON = new EventJson();

    static final List<EventType> TYPES = EventTypes.ALL;

    @Test
    void everyEventHasExactlyOneType() {
        assertThat(TYPES.stream().map(EventType::event)).doesNotHaveDuplicates();
        assertThat(TYPES.stream().map(EventType::name)).doesNotHaveDuplicates();
        assertThat(TYPES.stream().map(EventType::event).collect(Collectors.toSet()))
            .isEqualTo(SealedCodec.variants(Event.class).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void isStoredAsApproved(EventType type) throws IOException {
        var file = FOLDER.resolve(type.name() + "." + type.schema() + ".json");
        var approved = Files.exists(file) ? (ObjectNode) MAPPER.readTree(Files.readString(file)) : empty(type);
        var samples = (ObjectNode) approved.get("samples");
        EventSamples.of(type.event()).forEach((name, event) -> {
            var now = stored(JSON.write(event));
            if (APPROVE && !samples.has(name)) {
                samples.set(name, now);
            }
            assertThat(samples.get(name)).as("%s, sample '%s' (approve new ones with -Dapprove=true)", file, name)
                .isEqualTo(now);
            assertThat(JSON.read(JSON.write(event))).isEqualTo(event);
        });
        if (APPROVE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, MAPPER.writeValueAsString(approved) + "\n");
        }
    }

    @ParameterizedTest
    @MethodSource("approvedFiles")
    void isStillReadable(Path file) throws IOException {
        var approved = MAPPER.readTree(Files.readString(file));
        approved.get("samples").properties().forEach(sample -> {
            var facts = sample.getValue().get("facts").toString();
            var words = sample.getValue().get("words");
            assertThat(JSON.read(json(approved, facts, words == null ? null : words.toString()))).isNotNull();
            assertThat(JSON.read(json(approved, facts, null))).as("with its words erased").isNotNull();
        });
    }

    static Stream<Path> approvedFiles() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    private static EventJson.Json json(JsonNode approved, String facts, String words) {
        return new EventJson.Json(approved.get("type").asString(), approved.get("schema").asInt(), utf8(facts),
            words == null ? null : utf8(words));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode stored(EventJson.Json json) {
        var stored = MAPPER.createObjectNode();
        stored.set("facts", MAPPER.readTree(json.facts()));
        if (json.words() != null) {
            stored.set("words", MAPPER.readTree(json.words()));
        }
        return stored;
    }

    private static ObjectNode empty(EventType type) {
        var file = MAPPER.createObjectNode().put("type", type.name()).put("schema", type.schema());
        file.putObject("samples");
        return file;
    }
}
