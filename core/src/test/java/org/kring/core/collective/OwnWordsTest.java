package org.kring.core.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.Text;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.collective.CollectiveCommand.ChooseWords;
import org.kring.core.collective.CollectiveEvent.WordsChosen;

class OwnWordsTest {
    private static final OwnWords GROUPS = new OwnWords(text("group"), text("groups"), Text.NONE, text("admin person"));

    @Test
    void aMemberSaysWhatTheCollectiveCallsThings() {
        var chosen = founded().when(ANA, new ChooseWords("en", GROUPS))
            .then(new WordsChosen("en", text("group"), text("groups"), Text.NONE, text("admin person")));
        assertThat(chosen.state().ownWords("en")).isEqualTo(GROUPS);
        assertThat(chosen.state().ownWords("es")).isEqualTo(OwnWords.NONE);
    }

    @Test
    void theOrdinaryWordsComeBackWhenNothingIsWritten() {
        var chosen = founded().by(ANA, new ChooseWords("en", GROUPS), new ChooseWords("en", OwnWords.NONE));
        assertThat(chosen.state().ownWords("en")).isEqualTo(OwnWords.NONE);
    }

    @Test
    void onlyMembersOfTheFirstCircleChoose() {
        founded().when(JUNO, new ChooseWords("en", GROUPS)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        assertThat(founded().state().mayChooseWords(new Actor.Member(JUNO)).holds()).isFalse();
        assertThat(founded().state().mayChooseWords(new Actor.Member(ANA)).holds()).isTrue();
    }

    @Test
    void whatIsNoWordIsRefused() {
        refused(new OwnWords(Text.NONE, Text.NONE, text("the {0} hub"), Text.NONE), CollectiveRefusal.NOT_A_WORD);
        refused(new OwnWords(Text.NONE, Text.NONE, text("a".repeat(31)), Text.NONE), CollectiveRefusal.NOT_A_WORD);
        refused(new OwnWords(text("group"), Text.NONE, Text.NONE, Text.NONE), CollectiveRefusal.BOTH_FORMS);
        refused(OwnWords.NONE, CollectiveRefusal.WORDS_ARE_THESE);
    }

    private static void refused(OwnWords words, CollectiveRefusal why) {
        founded().when(ANA, new ChooseWords("en", words)).thenRefused(why);
    }
}
