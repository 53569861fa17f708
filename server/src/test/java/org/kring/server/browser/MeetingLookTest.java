package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.MEETING;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.account.Kitchen;

/** A first meeting from its agenda to its notes, as who asks the questions, a member and the table see it. */
class MeetingLookTest {
    private Kitchen kitchen;
    private Scenes scenes;
    private List<Onlooker> ben;
    private List<Onlooker> femi;
    private Onlooker table;

    @BeforeEach
    void theyGather(@TempDir Path data) {
        kitchen = new Kitchen(data);
        scenes = new Scenes(kitchen);
        ben = Stream.of("en", "es").map(language -> Onlooker.desk("meeting", language)
            .holding(kitchen.deviceOf(BEN), kitchen.site().url("/"))).toList();
        femi = Stream.of("en", "es").map(language -> Onlooker.phone("meeting", language)
            .holding(kitchen.deviceOf(FEMI), kitchen.site().url("/"))).toList();
    }

    @AfterEach
    void theyGoHome() {
        onlookers().forEach(Onlooker::close);
        kitchen.close();
    }

    @Test
    void everySceneOfAFirstMeeting() {
        all("/meetings", "0-meetings");
        scenes.planned();
        all("/meetings/1", "1-before");
        scenes.opened();
        table = Onlooker.desk("meeting", "en").holding(kitchen.table(MEETING), kitchen.site().url("/"));
        all("/meetings/1", "2-arriving");
        table.looksAt(at("/meetings/1"), "2-arriving-table");
        table.looksAt(at("/meetings/1/large"), "2-arriving-large");
        ben.forEach(each -> each.looksAt(at("/meetings/1/table"), "2-make-table"));
        all("/code?meeting=1", "2-code");
        for (var scene : Scene.values()) {
            scenes.play(scene);
            all("/meetings/1", scene.picture());
            table.looksAt(at("/meetings/1/large"), scene.picture() + "-large");
            scene.alsoSeen().forEach(page -> onPhones(page, scene.picture() + page.replaceAll("[^a-z]", "-")));
        }
        scenes.closed();
        for (var page : List.of("/meetings/1", "/meetings/1/notes", "", "/proposals/2", "/agreements/1", "/mission",
            "/history")) {
            all(page, "9-afterwards" + page.replace('/', '-'));
        }
        assertThat(onlookers().flatMap(each -> each.found().stream())).isEmpty();
    }

    private void all(String page, String name) {
        ben.forEach(each -> each.looksAt(at(page), name));
        onPhones(page, name);
    }

    private void onPhones(String page, String name) {
        femi.forEach(each -> each.looksAt(at(page), name));
    }

    private Stream<Onlooker> onlookers() {
        return Stream.of(ben, femi, List.of(table)).flatMap(List::stream);
    }

    private String at(String page) {
        return kitchen.site().url(kitchen.at(page));
    }
}
