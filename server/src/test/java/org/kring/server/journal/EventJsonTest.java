package org.kring.server.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.core.Actor;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.backlog.Wish;
import org.kring.core.world.River;
import org.kring.server.journal.event.EventType;
import org.kring.server.journal.event.Upcast;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** How events are kept as JSON. */
class EventJsonTest {
    private static final EventJson JSON = new EventJson();
    private static final Event RAISED = new TopicRaised(new TopicId(3), new CircleId(1), River.ANA, Wish.TALK,
        new Text("Who waters the beds?"));

    @Test
    void freeTextIsKeptApartFromFacts() {
        var json = JSON.write(RAISED);
        assertThat(json.type()).isEqualTo("topic-raised");
        assertThat(new String(json.facts(), UTF_8)).isEqualTo("{\"topic\":3,\"circle\":1,\"by\":1,\"wish\":\"TALK\"}");
        assertThat(new String(json.words(), UTF_8)).isEqualTo("{\"text\":\"Who waters the beds?\"}");
    }

    @Test
    void whatWasErasedReadsAsRemoved() {
        var json = JSON.write(RAISED);
        var erased = new EventJson.Json(json.type(), json.schema(), json.facts(), null);
        assertThat(JSON.read(erased)).isEqualTo(raised(Text.REMOVED));
    }

    @Test
    void aTextThatIsNotThereAndOneThatWasRemovedStayTwoThings() {
        assertThat(JSON.read(JSON.write(raised(null)))).isEqualTo(raised(null));
        assertThat(JSON.read(JSON.write(raised(Text.REMOVED)))).isEqualTo(raised(Text.REMOVED));
        assertThat(JSON.read(JSON.write(raised(Text.NONE)))).isEqualTo(raised(Text.NONE));
    }

    private static Event raised(Text text) {
        return new TopicRaised(new TopicId(3), new CircleId(1), River.ANA, Wish.TALK, text);
    }

    @Test
    void anOldShapeIsLiftedStepByStep() {
        var today = new EventJson(List.of(EventType.of("topic-raised", TopicRaised.class,
            (facts, words) -> facts.put("by", facts.remove("who").asInt()),
            (facts, words) -> {
                facts.put("wish", "TALK");
                if (words != null) {
                    words.set("text", words.remove("title"));
                }
            })));
        var first = json("topic-raised", 1, "{\"topic\":3,\"circle\":1,\"who\":1}", "{\"title\":\"Who waters the beds?\"}");
        assertThat(today.read(first)).isEqualTo(RAISED);
        assertThat(today.read(json("topic-raised", 2, "{\"topic\":3,\"circle\":1,\"by\":1}", null)))
            .isEqualTo(raised(Text.REMOVED));
        assertThat(today.write(RAISED).schema()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"topic\":3,\"unknown\":1}", "{\"topic\":\"3\"}", "{\"topic\":3", "[]", "{} {}", "",
        "{\"topic\":-3}", "{\"wish\":\"FLY\"}", "{\"topic\":99999999999}"})
    void whatCannotBeUnderstoodIsNotGuessed(String facts) {
        assertThatThrownBy(() -> JSON.read(json("topic-raised", 1, facts, "{}"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatANewerVersionWroteIsNotGuessed() {
        assertThatThrownBy(() -> JSON.read(json("topic-raised", 2, "{}", "{}"))).hasMessageContaining("topic-raised 2");
        assertThatThrownBy(() -> JSON.read(json("topic-sung", 1, "{}", "{}"))).hasMessageContaining("topic-sung 1");
    }

    record Facts(Optional<LocalDate> day, Map<MemberId, List<Boolean>> said, Set<Wish> wishes, Actor actor, Long none) {}

    @Test
    void factsMayBeNested() {
        var facts = new Facts(Optional.of(LocalDate.of(2026, 11, 24)), Map.of(River.BEN, List.of(true, false)),
            Set.of(Wish.HELP), new Actor.Member(River.CEM), null);
        assertThat(written(facts)).isEqualTo("{\"day\":\"2026-11-24\",\"said\":[[2,[true,false]]],\"wishes\":[\"HELP\"],"
            + "\"actor\":{\"member\":{\"id\":3}}}");
        assertThat(read(written(facts))).isEqualTo(facts);
        var empty = new Facts(Optional.empty(), Map.of(), Set.of(), new Actor.Clock(), 7L);
        assertThat(read(written(empty))).isEqualTo(empty);
    }

    private static String written(Facts facts) {
        var text = new JsonText();
        Codecs.of(Facts.class).write(facts, text);
        return text.toString();
    }

    private static Object read(String json) {
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return Codecs.of(Facts.class).read(parser);
        }
    }

    record Hidden(List<Map<Wish, Text>> texts) {}

    @Test
    void freeTextInsideOfFactsIsRefused() {
        assertThatThrownBy(() -> Codecs.of(Hidden.class)).hasMessageContaining("free text stands at the top");
    }

    private static EventJson.Json json(String type, int schema, String facts, String words) {
        return new EventJson.Json(type, schema, facts.getBytes(UTF_8), words == null ? null : words.getBytes(UTF_8));
    }
}
