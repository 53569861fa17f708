package org.kring.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.world.Given;
import org.kring.core.world.River;
import org.kring.server.journal.CollectiveId;
import org.kring.server.live.Form;
import org.kring.server.live.Shown;
import org.kring.server.page.Frame;
import org.kring.server.page.Frame.Home;
import org.kring.server.page.Languages;
import org.kring.server.page.Names;
import org.kring.server.page.Place;
import org.kring.server.page.Words;
import org.kring.server.web.Look;
import org.kring.server.web.Visit;

class SearchTest {
    private static final CollectiveId COLLECTIVE = new CollectiveId("river");
    private final Search search = new Search();
    private final Given river = raised(founded(),
        "People ask us the same questions at every stall on the market",
        "Las reuniones duran demasiado",
        "Soup on Mondays 🍲 for everyone",
        "שלום at the gate",
        "Küchendienst und Müll",
        "The meetings at the market begin late");

    @Test
    void theBeginningOfAWordFindsIt() {
        assertThat(find("mark")).containsExactlyInAnyOrder(1, 6);
        assertThat(find("meetings mar")).containsExactly(6);
    }

    @Test
    void singularAndPluralAreOneInBothLanguages() {
        assertThat(find("question")).containsExactly(1);
        assertThat(find("meeting")).containsExactly(6);
        assertThat(find("reunión")).containsExactly(2);
        assertThat(find("reunion")).containsExactly(2);
    }

    @Test
    void accentsAndCapitalsNeedNotBeTyped() {
        assertThat(find("kuchendienst MULL")).containsExactly(5);
    }

    @Test
    void picturesAndOtherScriptsAreFoundToo() {
        assertThat(find("🍲")).containsExactly(3);
        assertThat(find("שלו")).containsExactly(4);
    }

    @Test
    void smallWordsDoNotStandInTheWay() {
        assertThat(find("the soup for mondays")).containsExactly(3);
        assertThat(find("the")).isNotEmpty();
    }

    @Test
    void nothingTypedAndAnythingOddFindsNothingAndHurtsNobody() {
        for (var odd : List.of("", "   ", "\"", "*:*", "a AND (", "\\", "\ud83c", "[x TO y]", "?".repeat(100_000))) {
            assertThat(find(odd)).as(odd.substring(0, Math.min(9, odd.length()))).isEmpty();
        }
        assertThat(find("market ".repeat(100_000))).hasSize(2);
    }

    @Test
    void aSentenceFindsWhatSpeaksOfTheSame() {
        assertThat(related("Could we have a stall at the Saturday market?")).startsWith(1);
        assertThat(related("Nothing of the kind was ever said")).isEmpty();
    }

    @Test
    void whatIsNewIsFoundAtOnce() {
        assertThat(find("lease")).isEmpty();
        var later = raised(river, "Who knows leases?");
        assertThat(numbers(search.find(look(later), "lease"))).containsExactly(7);
    }

    private static Given raised(Given given, String... texts) {
        for (var text : texts) {
            given = given.by(ANA, new RaiseTopic(RIVER, ANA, Wish.TALK, text(text)));
        }
        return given;
    }

    private List<Integer> find(String typed) {
        return numbers(search.find(look(river), typed));
    }

    private List<Integer> related(String sentence) {
        return numbers(search.related(look(river), sentence, 5));
    }

    private static List<Integer> numbers(List<Line> lines) {
        return lines.stream().map(line -> Integer.valueOf(line.href().replace("/river/topics/", ""))).toList();
    }

    private static Look look(Given given) {
        var words = new Words(Languages.of("en"), River.ZONE, given.at());
        var visit = new Visit(COLLECTIVE, "river", new Actor.Member(ANA), Form.NONE, words.language(), 0, false);
        var frame = new Frame(words, new Home("river", "River Commons", "Ana"), null, "", 0, List.of(), Place.RAISE,
            null, "", "http://localhost/river");
        return new Look(visit, new Shown(given.journal().size(), given.at(), given.state()), given.now(),
            Names.of(Map.of(ANA, "Ana"), words), frame);
    }
}
