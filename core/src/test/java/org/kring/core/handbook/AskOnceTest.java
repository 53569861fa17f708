package org.kring.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kring.core.EntryId;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.OnceId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.collective.CollectiveCommand.WelcomeInvited;
import org.kring.core.handbook.HandbookCommand.AskOnce;
import org.kring.core.handbook.HandbookCommand.DropEntry;
import org.kring.core.handbook.HandbookCommand.PointToEntry;
import org.kring.core.handbook.HandbookCommand.RewriteEntry;
import org.kring.core.handbook.HandbookCommand.TakeBackQuestion;
import org.kring.core.handbook.HandbookCommand.WriteEntry;
import org.kring.core.handbook.HandbookEvent.EntryRewritten;
import org.kring.core.handbook.HandbookEvent.EntryWritten;
import org.kring.core.handbook.HandbookEvent.OnceAnswered;
import org.kring.core.handbook.HandbookEvent.OnceAsked;
import org.kring.core.handbook.HandbookEvent.OnceTakenBack;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.world.Given;

/** "Ask it once": the answer stays for the next one. */
class AskOnceTest {
    private static final EntryId KEYS = new EntryId(1);
    private static final OnceId FIRST = new OnceId(1);
    private static final LocalDate SUMMER = LocalDate.of(2027, 5, 24);
    private static final Text WHERE = text("Where is the key to the cellar?");
    private static final Text TITLE = text("Keys and money");
    private static final Text WORDS = text("Behind the blue door.");
    private final Given invited = founded().by(BEN, new WelcomeInvited());
    private final Given asked = invited.by(JUNO, new AskOnce(null, WHERE));

    @Test
    void aQuestionOfANewcomerReachesTheCompanion() {
        var after = invited.when(JUNO, new AskOnce(null, WHERE)).then(new OnceAsked(FIRST, JUNO, null, WHERE));
        assertThat(after.state().handbook().open()).extracting(Question::text).containsExactly(WHERE);
        assertThat(reached(asked)).isEqualTo(BEN);
    }

    @Test
    void askedOnAPageItReachesWhoeverMindsThat() {
        var onPage = invited.by(ANA, new WriteEntry(null, SUMMER, TITLE, WORDS)).by(JUNO, new AskOnce(KEYS, WHERE));
        assertThat(reached(onPage)).isEqualTo(ANA);
        assertThat(reached(onPage.by(ANA, new Leave(ANA)))).isEqualTo(BEN);
    }

    @Test
    void whoeverHasNoCompanionAsksEverybody() {
        assertThat(reached(founded().by(CEM, new AskOnce(null, WHERE)))).isNull();
        assertThat(reached(asked.by(BEN, new Leave(BEN)))).isNull();
    }

    @Test
    void aQuestionIsOneLineOfAMember() {
        invited.when(JUNO, new AskOnce(null, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        invited.when(JUNO, new AskOnce(null, text("x".repeat(281)))).thenRefused(TextRefusal.TEXT_TOO_LONG, Limits.LINE, 281);
        invited.when(JUNO, new AskOnce(KEYS, WHERE)).thenRefused(HandbookRefusal.NO_SUCH_ENTRY);
        founded().when(JUNO, new AskOnce(null, WHERE)).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void theAnswerBecomesAPage() {
        var after = asked.when(BEN, new WriteEntry(FIRST, SUMMER, TITLE, WORDS))
            .then(new EntryWritten(KEYS, BEN, SUMMER, TITLE, WORDS), new OnceAnswered(FIRST, BEN, KEYS));
        assertThat(after.state().handbook().open()).isEmpty();
        after.when(CEM, new WriteEntry(FIRST, SUMMER, TITLE, WORDS)).thenRefused(HandbookRefusal.QUESTION_IS_SETTLED);
        asked.when(BEN, new WriteEntry(new OnceId(9), SUMMER, TITLE, WORDS)).thenRefused(HandbookRefusal.NO_SUCH_QUESTION);
    }

    @Test
    void orJoinsAPageThatIsThere() {
        var page = asked.by(ANA, new WriteEntry(null, SUMMER, TITLE, text("The purse is in the kitchen.")));
        page.when(BEN, new RewriteEntry(KEYS, 1, FIRST, SUMMER, TITLE, WORDS))
            .then(new EntryRewritten(KEYS, BEN, SUMMER, TITLE, WORDS), new OnceAnswered(FIRST, BEN, KEYS));
        page.when(BEN, new RewriteEntry(KEYS, 1, new OnceId(9), SUMMER, TITLE, WORDS)).thenRefused(HandbookRefusal.NO_SUCH_QUESTION);
    }

    @Test
    void orAPageThatIsThereAnswersIt() {
        var page = asked.by(ANA, new WriteEntry(null, SUMMER, TITLE, WORDS));
        page.when(BEN, new PointToEntry(FIRST, KEYS)).then(new OnceAnswered(FIRST, BEN, KEYS));
        asked.when(BEN, new PointToEntry(FIRST, KEYS)).thenRefused(HandbookRefusal.NO_SUCH_ENTRY);
        page.by(ANA, new DropEntry(KEYS)).when(BEN, new PointToEntry(FIRST, KEYS)).thenRefused(HandbookRefusal.ENTRY_IS_DROPPED);
        page.when(new MemberId(12), new PointToEntry(FIRST, KEYS)).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void whoeverAskedMayTakeItBack() {
        asked.when(JUNO, new TakeBackQuestion(FIRST)).then(new OnceTakenBack(FIRST))
            .when(BEN, new WriteEntry(FIRST, SUMMER, TITLE, WORDS)).thenRefused(HandbookRefusal.QUESTION_IS_SETTLED);
        asked.when(BEN, new TakeBackQuestion(FIRST)).thenRefused(HandbookRefusal.ONLY_WHO_ASKED);
        asked.when(JUNO, new TakeBackQuestion(new OnceId(9))).thenRefused(HandbookRefusal.NO_SUCH_QUESTION);
    }

    private static MemberId reached(Given given) {
        var handbook = given.state().handbook();
        return handbook.reaches(given.state().belowHandbook(), handbook.find(FIRST).orElseThrow(), given.now()).orElse(null);
    }
}
