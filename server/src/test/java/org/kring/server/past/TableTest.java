package org.kring.server.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static List<List<String>> columns(String text) {
        return Table.read(text, Table.separator(text, ',')).stream().map(Line::columns).toList();
    }

    @Test
    void semicolonsTabsAndCommasSeparate() {
        assertThat(columns("Magazine;Cem, Ana\nSupport;Ben")).containsExactly(List.of("Magazine", "Cem, Ana"), List.of("Support", "Ben"));
        assertThat(columns("Magazine\tCem")).containsExactly(List.of("Magazine", "Cem"));
        assertThat(columns("Ana, Ben")).containsExactly(List.of("Ana", "Ben"));
    }

    @Test
    void quotesKeepSeparatorsLineEndsAndQuotes() {
        assertThat(columns("\"Keys; and more\";\"They hang\nin the \"\"kitchen\"\"\"\nnext;one"))
            .containsExactly(List.of("Keys; and more", "They hang\nin the \"kitchen\""), List.of("next", "one"));
    }

    @Test
    void aQuoteWithinWordsIsAQuote() {
        assertThat(columns("Ana \"Anita\"; 5\" pipes")).containsExactly(List.of("Ana \"Anita\"", "5\" pipes"));
    }

    @Test
    void linesAreCountedAsAnEditorCounts() {
        assertThat(Table.read("a\r\n\r\n\"b\r\nc\"\rd", ';')).extracting(Line::number).containsExactly(1, 3, 5);
        assertThat(Table.read("a\r\n\r\n\"b\r\nc\"\rd", ';')).extracting(line -> line.column(0)).containsExactly("a", "b\nc", "d");
    }

    @Test
    void theMarkAtTheBeginningOfAFileIsPassed() {
        assertThat(columns("\uFEFFAna\nBen")).containsExactly(List.of("Ana"), List.of("Ben"));
        assertThat(columns("\uFEFF")).isEmpty();
    }

    @Test
    void aQuoteThatNeverClosesIsNoticed() {
        assertThat(Table.read("ok\n\"never; closed\nmore", ';')).extracting(Line::open).containsExactly(false, true);
    }

    @Test
    void nothingAndEmptyColumnsAreNothing() {
        assertThat(columns("")).isEmpty();
        assertThat(columns(" ; ;\n\n;;")).isEmpty();
        assertThat(columns("a;;c;")).containsExactly(List.of("a", "", "c", ""));
    }

    @Test
    void hugeAndColourfulTextStaysWhole() {
        var huge = "🌻".repeat(50_000);
        assertThat(columns(huge + ";👩‍👩‍👧‍👦;مجموعة")).containsExactly(List.of(huge, "👩‍👩‍👧‍👦", "مجموعة"));
    }
}
