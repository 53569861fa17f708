package org.kring.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.kring.core.Text;
import org.kring.core.collective.OwnWords;

class RenamingTest {
    @Test
    void wholeWordsAreReplacedWithTheirCapitals() {
        assertThat(said("en", "Circles: this circle and all circles. A semicircle stays.", own("group", "groups")))
            .isEqualTo("Groups: this group and all groups. A semicircle stays.");
    }

    @Test
    void theArticleGoesWithTheWord() {
        assertThat(said("en", "A circle has a circle.", own("assembly", "assemblies")))
            .isEqualTo("An assembly has an assembly.");
        assertThat(said("en", "A hub", new OwnWords(Text.NONE, Text.NONE, new Text("orbit"), Text.NONE)))
            .isEqualTo("An orbit");
    }

    @Test
    void pluralsAndPlacesStayWhereTheyAre() {
        assertThat(said("en", "{0,plural,one{# circle}other{# circles}} of {1}", own("group", "groups")))
            .isEqualTo("{0,plural,one{# group}other{# groups}} of {1}");
    }

    @Test
    void inSpanishTheWordIsReplacedAndNothingBeforeIt() {
        assertThat(said("es", "Pasa a círculo. Círculos", own("grupo", "grupos"))).isEqualTo("Pasa a grupo. Grupos");
    }

    @Test
    void everySentenceCanBeSaidWithOtherWords() {
        Languages.all().forEach(language -> assertThat(Languages.spoken(language, own("x-y", "z")).keys())
            .isEqualTo(language.keys()));
    }

    private static OwnWords own(String circle, String circles) {
        return new OwnWords(new Text(circle), new Text(circles), Text.NONE, Text.NONE);
    }

    private static String said(String language, String sentence, OwnWords own) {
        var texts = new HashMap<>(Languages.texts(language));
        texts.put("some.sentence", sentence);
        return Renaming.of(language, texts, own).get("some.sentence");
    }
}
