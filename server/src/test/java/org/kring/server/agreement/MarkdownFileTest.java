package org.kring.server.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownFileTest {
    @Test
    void noSignOfAHeadlineHasAMeaningOfItsOwn() {
        assertThat(MarkdownFile.line("# <b>two</b>\nlines *and* [a link](x)"))
            .isEqualTo("\\# \\<b\\>two\\</b\\> lines \\*and\\* \\[a link\\](x)");
    }

    @Test
    void aFilesNameIsMadeOfLettersThatEveryFileSystemTakes() {
        assertThat(MarkdownFile.name(List.of("river", "3", "Té; \"y\" ../galletas"))).isEqualTo("river-3-te-y-galletas.md");
        assertThat(MarkdownFile.name(List.of("river", "3", "茶"))).isEqualTo("river-3.md");
    }
}
