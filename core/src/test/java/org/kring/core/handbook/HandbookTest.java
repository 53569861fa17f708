package org.kring.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kring.core.EntryId;
import org.kring.core.Limits;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.handbook.HandbookCommand.ConfirmEntry;
import org.kring.core.handbook.HandbookCommand.DropEntry;
import org.kring.core.handbook.HandbookCommand.MindEntry;
import org.kring.core.handbook.HandbookCommand.RewriteEntry;
import org.kring.core.handbook.HandbookCommand.WriteEntry;
import org.kring.core.handbook.HandbookEvent.EntryConfirmed;
import org.kring.core.handbook.HandbookEvent.EntryDropped;
import org.kring.core.handbook.HandbookEvent.EntryMinded;
import org.kring.core.handbook.HandbookEvent.EntryRewritten;
import org.kring.core.handbook.HandbookEvent.EntryWritten;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.world.Given;

class HandbookTest {
    private static final EntryId KEYS = new EntryId(1);
    private static final Text TITLE = text("Keys and money");
    private static final Text WORDS = text("The key hangs behind the *blue* door.");
    private static final Text OTHER = text("The key hangs behind the green door.");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate SUMMER = LocalDate.of(2027, 5, 24);
    private static final WriteEntry WRITE = new WriteEntry(null, SUMMER, TITLE, WORDS);
    private final Given written = founded().by(ANA, WRITE);

    @Test
    void whoeverWritesAPageMindsIt() {
        var after = founded().when(ANA, WRITE).then(new EntryWritten(KEYS, ANA, SUMMER, TITLE, WORDS));
        assertThat(after.state().handbook().shown()).extracting(Entry::owner).containsExactly(ANA);
        assertThat(after.state().handbook().find(KEYS).orElseThrow().title()).isEqualTo(TITLE);
    }

    @Test
    void aPageHasATitleATextAndADay() {
        founded().when(ANA, new WriteEntry(null, SUMMER, Text.NONE, WORDS)).thenRefused(TextRefusal.TEXT_MISSING);
        founded().when(ANA, new WriteEntry(null, SUMMER, TITLE, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        founded().when(ANA, new WriteEntry(null, SUMMER, text("x".repeat(81)), WORDS))
            .thenRefused(TextRefusal.TEXT_TOO_LONG, Limits.NAME, 81);
        founded().when(ANA, new WriteEntry(null, null, TITLE, WORDS)).thenRefused(HandbookRefusal.LOOK_AGAIN_MISSING);
        founded().when(ANA, new WriteEntry(null, TODAY, TITLE, WORDS)).thenRefused(HandbookRefusal.LOOK_AGAIN_IS_PAST, TODAY);
        founded().when(JUNO, WRITE).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void everybodyMayRewriteItAndTheOldTextStays() {
        var after = written.when(CEM, rewrite(1, OTHER)).then(new EntryRewritten(KEYS, CEM, SUMMER, TITLE, OTHER));
        var entry = after.state().handbook().find(KEYS).orElseThrow();
        assertThat(entry.versions()).extracting(Entry.Version::text).containsExactly(WORDS, OTHER);
        assertThat(entry.owner()).isEqualTo(ANA);
    }

    @Test
    void aTextThatChangedMeanwhileIsNotOverwritten() {
        written.by(CEM, rewrite(1, OTHER)).when(BEN, rewrite(1, text("Under the mat.")))
            .thenRefused(HandbookRefusal.TEXT_HAS_CHANGED, CEM);
        written.when(BEN, rewrite(1, WORDS)).thenRefused(HandbookRefusal.NOTHING_IS_NEW);
        written.when(BEN, rewrite(1, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        founded().when(BEN, rewrite(1, WORDS)).thenRefused(HandbookRefusal.NO_SUCH_ENTRY);
    }

    @Test
    void itComesBackToWhoeverMindsIt() {
        assertThat(written.state().handbook().toBeLookedAt(ANA, SUMMER.minusDays(1))).isEmpty();
        assertThat(written.state().handbook().toBeLookedAt(ANA, SUMMER)).extracting(Entry::id).containsExactly(KEYS);
        assertThat(written.state().handbook().toBeLookedAt(CEM, SUMMER)).isEmpty();
        var later = written.later(Duration.ofDays(181));
        var next = SUMMER.plusYears(1);
        var stays = later.when(ANA, new ConfirmEntry(KEYS, next)).then(new EntryConfirmed(KEYS, next));
        assertThat(stays.state().handbook().toBeLookedAt(ANA, SUMMER)).isEmpty();
        later.when(CEM, new ConfirmEntry(KEYS, next)).thenRefused(HandbookRefusal.ONLY_WHO_MINDS_IT);
        later.when(ANA, new ConfirmEntry(KEYS, TODAY)).thenRefused(HandbookRefusal.LOOK_AGAIN_IS_PAST, TODAY);
    }

    @Test
    void somebodyElseMayMindIt() {
        written.when(CEM, new MindEntry(KEYS)).then(new EntryMinded(KEYS, CEM))
            .when(ANA, new DropEntry(KEYS)).thenRefused(HandbookRefusal.ONLY_WHO_MINDS_IT);
        written.when(ANA, new MindEntry(KEYS)).thenRefused(HandbookRefusal.MINDED_BY_ONESELF);
        written.when(JUNO, new MindEntry(KEYS)).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void whatIsNotNeededAnyMoreIsNotShown() {
        var dropped = written.when(ANA, new DropEntry(KEYS)).then(new EntryDropped(KEYS));
        assertThat(dropped.state().handbook().shown()).isEmpty();
        assertThat(dropped.state().handbook().toBeLookedAt(ANA, SUMMER)).isEmpty();
        dropped.when(CEM, rewrite(1, OTHER)).thenRefused(HandbookRefusal.ENTRY_IS_DROPPED);
        dropped.when(CEM, new MindEntry(KEYS)).thenRefused(HandbookRefusal.ENTRY_IS_DROPPED);
    }

    private static RewriteEntry rewrite(int from, Text text) {
        return new RewriteEntry(KEYS, from, null, SUMMER, TITLE, text);
    }
}
