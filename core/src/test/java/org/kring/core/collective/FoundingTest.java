package org.kring.core.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.AIM;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.NAME;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.ZONE;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.foundedBy;
import static org.kring.core.world.River.text;

import org.junit.jupiter.api.Test;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleEvent.CircleFounded;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.collective.CollectiveEvent.CollectiveFounded;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.world.Given;
import org.kring.core.world.River;

class FoundingTest {
    private final Given nothing = Given.nothing(River.EVENING);

    @Test
    void aCollectiveIsFoundedAsOneCircleOfAllWhoAreNamed() {
        nothing.when(ANA, new Found(NAME, AIM, 1, ZONE)).then(
            new CollectiveFounded(NAME, "Europe/Berlin"),
            new CircleFounded(RIVER, "river-commons", NAME, AIM),
            new MemberJoined(ANA),
            new CircleMemberJoined(RIVER, ANA));
        assertThat(founded().state().root().members()).containsExactlyElementsOf(NINE);
    }

    @Test
    void itIsFoundedOnce() {
        founded().when(ANA, new Found(NAME, AIM, 3, ZONE)).thenRefused(CollectiveRefusal.ALREADY_FOUNDED);
    }

    @Test
    void aNameASentenceAndSomebodyAreNeeded() {
        nothing.when(ANA, new Found(Text.NONE, AIM, 3, ZONE)).thenRefused(TextRefusal.TEXT_MISSING);
        nothing.when(ANA, new Found(NAME, text("  "), 3, ZONE)).thenRefused(TextRefusal.TEXT_MISSING);
        nothing.when(ANA, new Found(NAME, AIM, 0, ZONE)).thenRefused(CollectiveRefusal.NOBODY_NAMED);
    }

    @Test
    void whatIsTooLongOrTooManyIsRefusedWithTheNumbers() {
        nothing.when(ANA, new Found(text("x".repeat(81)), AIM, 3, ZONE)).thenRefused(TextRefusal.TEXT_TOO_LONG, 80, 81);
        nothing.when(ANA, new Found(NAME, text("x".repeat(281)), 3, ZONE)).thenRefused(TextRefusal.TEXT_TOO_LONG, 280, 281);
        nothing.when(ANA, new Found(NAME, AIM, 201, ZONE)).thenRefused(TextRefusal.TOO_MANY, 200, 201);
    }

    @Test
    void nothingElseHappensBeforeTheFounding() {
        nothing.when(ANA, new RaiseTopic(RIVER, ANA, Wish.TALK, text("Tea"))).thenRefused(CollectiveRefusal.NOT_FOUNDED_YET);
        nothing.when(ANA, new Welcome()).thenRefused(CollectiveRefusal.NOT_FOUNDED_YET);
    }

    @Test
    void whoComesOnTheFirstEveningIsAMember() {
        founded().when(ANA, new Welcome()).then(new MemberJoined(JUNO), new CircleMemberJoined(RIVER, JUNO));
    }

    @Test
    void aStrangerWelcomesNobody() {
        foundedBy(1).when(JUNO, new Welcome()).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }
}
