package org.kring.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.core.Text;

class MarkdownTest {
    @Test
    void textsMayHaveListsAndWeight() {
        assertThat(Markdown.html(new Text("- tea\n- **soup**"))).contains("<li>tea</li>", "<strong>soup</strong>");
    }

    @Test
    void headingsStayBelowThoseOfThePage() {
        assertThat(Markdown.html("# Keys")).isEqualToIgnoringNewLines("<h3>Keys</h3>");
    }

    @Test
    void nothingInATextCanActOrLoad() {
        var html = Markdown.html("<script>x()</script> <b onclick=x()>b</b> \n\n![p](https://a.example/p.png) "
            + "[a](javascript:x()) [b](https://b.example)");
        assertThat(html).doesNotContain("<script", "<b ", "<img", "href=\"javascript").contains("rel=\"nofollow");
    }

    @Test
    void aBreakIsKept() {
        assertThat(Markdown.html("one\ntwo")).contains("one<br");
    }
}
