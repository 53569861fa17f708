package org.kring.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, shown on pages made of every fragment. They are left in target/samples, to be looked at. */
class SamplePagesTest {
    static Stream<Document> pages() throws IOException {
        Files.createDirectories(Path.of("target/samples"));
        return Samples.ALL.stream().flatMap(name -> Languages.all().stream().map(language -> page(name, language.tag())));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFieldHasItsLabel(Document page) {
        for (var field : page.select("input:not([type=hidden]), select, textarea")) {
            assertThat(page.select("label[for=" + field.id() + "]")).as(field.outerHtml()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyIdIsThereOnce(Document page) {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (var described : page.select("[aria-describedby]")) {
            assertThat(described.attr("aria-describedby").split(" ")).allMatch(id -> page.getElementById(id) != null);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFormThatWritesHasItsOwnTokenForBeingSentOnce(Document page) {
        var forms = page.select("form[method=post]:not(#language)");
        assertThat(forms).allMatch(form -> !form.id().isEmpty());
        var tokens = forms.stream().map(form -> form.select("input[name=once]").attr("value")).toList();
        assertThat(tokens).doesNotHaveDuplicates().allMatch(token -> token.matches("[A-Za-z0-9_-]{8,64}"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsWrittenIntoThePageThatThePolicyForbids(Document page) {
        assertThat(page.select("style, [style], script:not([src])")).isEmpty();
        assertThat(page.getAllElements().stream().flatMap(SamplePagesTest::names)).noneMatch(name -> name.startsWith("on"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void answersAreEqual(Document page) {
        for (var answers : page.select(".answers")) {
            assertThat(answers.children()).allMatch(button -> button.className().isEmpty() && button.is("button"));
        }
    }

    private static Stream<String> names(Element element) {
        return element.attributes().asList().stream().map(attribute -> attribute.getKey());
    }

    private static Document page(String name, String lang) {
        try {
            var html = Samples.draw(name, lang);
            Files.writeString(Path.of("target/samples/" + name + "-" + lang + ".html"), html);
            return Jsoup.parse(html);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
